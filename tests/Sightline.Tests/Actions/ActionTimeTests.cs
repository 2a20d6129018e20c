using Sightline.Actions;

namespace Sightline.Tests.Actions;

public sealed class ActionTimeTests
{
    private static readonly DateOnly Thursday = new(2026, 11, 26);

    [Theory]
    [InlineData(-1, ActionTime.Past)]
    [InlineData(0, ActionTime.ThisWeek)]
    [InlineData(3, ActionTime.ThisWeek)]
    [InlineData(4, ActionTime.Later)]
    public void A_week_ends_on_Sunday(int days, ActionTime time) =>
        DueOn(Thursday.AddDays(days)).TimeOn(Thursday).ShouldBe(time);

    [Fact]
    public void On_a_Sunday_only_that_day_is_this_week()
    {
        var sunday = Thursday.AddDays(3);

        DueOn(sunday).TimeOn(sunday).ShouldBe(ActionTime.ThisWeek);
        DueOn(sunday.AddDays(1)).TimeOn(sunday).ShouldBe(ActionTime.Later);
    }

    [Theory]
    [InlineData(Progress.Done, "", null)]
    [InlineData(Progress.Partly, " ", "Enter what is done and what is still to do")]
    [InlineData(Progress.InTheWay, null, "Enter what is in the way")]
    [InlineData(Progress.InTheWay, "No answer", null)]
    public void Only_done_speaks_for_itself(Progress progress, string? text, string? reason) =>
        ActionUpdate.WhyNotSay(progress, text)?.Reason.ShouldBe(reason);

    private static ActionLine DueOn(DateOnly on) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            What = "Ring the school",
            Child = null,
            OwnerId = Guid.CreateVersion7(),
            Owner = "Ben Hughes",
            With = "Amara Obi",
            ByOn = on,
            Progress = null,
            SaidBy = null,
            SaidAt = null,
        };
}
