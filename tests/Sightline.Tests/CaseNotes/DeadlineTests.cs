using Sightline.CaseNotes;
using Sightline.Tests.Records;

namespace Sightline.Tests.CaseNotes;

public class DeadlineTests
{
    private readonly Cast _cast = new();

    [Theory]
    [InlineData("2026-11-26", "Monday 30 November 2026")] // a Thursday: two working days later
    [InlineData("2026-04-01", "Tuesday 7 April 2026")] // Thursday, then Good Friday and Easter Monday are none
    [InlineData("2026-05-22", "Wednesday 27 May 2026")] // the Friday before the spring bank holiday
    [InlineData("2026-12-23", "Tuesday 29 December 2026")] // Christmas Day, the weekend, the day in lieu of Boxing Day
    [InlineData("2026-12-30", "Monday 4 January 2027")] // New Year's Day
    public void A_note_is_due_at_the_end_of_the_policys_working_days(string heldOn, string due)
    {
        var decided = Clock.Instant(
            DateOnly.ParseExact(heldOn, "yyyy-MM-dd", null),
            new TimeOnly(11, 45)
        );

        Due.Words(_cast.Policy.NoteDueAt(decided, urgent: false), urgent: false)
            .ShouldBe($"the end of {due}");
    }

    [Fact]
    public void What_somebody_acts_on_today_is_due_now_and_in_time_until_the_end_of_that_day()
    {
        Due.LastDay(_cast.Policy.NoteDueAt(Cast.At, urgent: true))
            .ShouldBe(Clock.LocalDay(Cast.At));
        Due.Words(Cast.At, urgent: true).ShouldBe("now");
    }

    [Fact]
    public void A_summer_evening_counts_from_the_local_day()
    {
        var decided = new DateTime(2026, 7, 14, 23, 30, 0, DateTimeKind.Utc); // 15 July, half past midnight

        Due.LastDay(_cast.Policy.NoteDueAt(decided, urgent: false))
            .ShouldBe(new DateOnly(2026, 7, 17));
    }
}
