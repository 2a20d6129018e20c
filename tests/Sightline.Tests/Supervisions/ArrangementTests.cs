using Sightline.Access;
using Sightline.People;
using Sightline.Supervisions;

namespace Sightline.Tests.Supervisions;

public sealed class ArrangementTests
{
    private static readonly DateTime At = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly Guid Northmere = Guid.CreateVersion7();
    private readonly Person _amara = Somebody("Amara", "Obi");
    private readonly Person _ben = Somebody("Ben", "Hughes");
    private readonly Person _femi = Somebody("Femi", "Ade");

    [Fact]
    public void With_the_line_manager_nobody_is_asked()
    {
        var supervision = Between(lineManaged: true);

        supervision.InEffect.ShouldBeTrue();
        supervision
            .WhyNotDecide(_femi, 2)!
            .Reason.ShouldBe("Nobody has to agree to this supervision");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(1)]
    public void Only_above_the_line_manager_is_high_enough(int? steps) =>
        Between(lineManaged: false).WhyNotDecide(_femi, steps).ShouldNotBeNull();

    [Fact]
    public void Neither_of_the_two_agrees_to_their_own() =>
        Between(lineManaged: false).WhyNotDecide(_amara, 2).ShouldNotBeNull();

    [Fact]
    public void Agreeing_lets_it_begin_and_cannot_be_answered_again()
    {
        var supervision = Between(lineManaged: false);
        supervision.WhyNotDecide(_femi, 2).ShouldBeNull();

        supervision.AgreeArrangement(_femi, At);
        supervision.NotAgreed(_femi, "Changed my mind", At);

        supervision.InEffect.ShouldBeTrue();
        supervision.Lasts.ShouldBeTrue();
        supervision.WhyNotDecide(_femi, 2)!.Reason.ShouldStartWith("A senior manager agreed");
        supervision
            .Happenings.Count(h => h.Act.StartsWith("arrangement-", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public void Not_agreeing_ends_it_before_it_began_and_keeps_the_reason()
    {
        var supervision = Between(lineManaged: false);

        supervision.NotAgreed(_femi, "Not now", At);
        supervision.AgreeArrangement(_femi, At);

        (supervision.InEffect, supervision.AwaitsSeniorManager).ShouldBe((false, false));
        (supervision.EndedOn, supervision.WhyArrangementNotAgreed).ShouldBe((Today, "Not now"));
    }

    [Theory]
    [InlineData(Relation.Supervisor, true)]
    [InlineData(Relation.LineManager, true)]
    [InlineData(Relation.SeniorManager, true)]
    [InlineData(Relation.Supervisee, false)]
    [InlineData(Relation.FormerSupervisor, false)]
    [InlineData(Relation.None, false)]
    public void The_supervisor_and_managers_in_line_end_it(Relation relation, bool may) =>
        (Between(lineManaged: true).WhyNotEnd(relation) is null).ShouldBe(may);

    [Fact]
    public void It_ends_once()
    {
        var supervision = Between(lineManaged: true);

        supervision.End(_femi, Today, "Ben changes teams", At);

        supervision
            .WhyNotEnd(Relation.LineManager)!
            .Reason.ShouldBe("This supervision ended on 26 November 2026");
    }

    [Fact]
    public void One_that_begins_tomorrow_takes_over_today_and_one_agreed_late_the_day_before_it_is_agreed()
    {
        Supervision.HandedOverOn(Today.AddDays(1), Today).ShouldBe(Today);
        Supervision.HandedOverOn(Today, Today).ShouldBe(Today.AddDays(-1));
        Supervision.HandedOverOn(Today.AddDays(-9), Today).ShouldBe(Today.AddDays(-1));
    }

    private Supervision Between(bool lineManaged) =>
        new(_amara, _ben, "supervision", Today.AddDays(-30), _femi, At, lineManaged, "Asked for");

    private static Person Somebody(string given, string family) =>
        new(Northmere, given, given, family, $"{given}@example.test", new DateOnly(2024, 9, 2));
}
