using Sightline.Policies;
using Sightline.Standing;
using static Sightline.Tests.Standing.GivenFacts;

namespace Sightline.Tests.Standing;

public class GapTests
{
    [Fact]
    public void Four_weeks_from_a_thursday_allow_the_thursday_four_weeks_later_and_the_day_after_is_due()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Gap();

        gap.DueOn.ShouldBe(Day("2026-12-03"));
        gap.On("2026-12-03").ShouldBe(VerdictKind.Met);
        gap.On("2026-12-04").ShouldBe(VerdictKind.Due);
    }

    [Fact]
    public void The_day_after_six_weeks_is_late_and_the_day_after_two_months_is_a_breach()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Gap();

        gap.On("2026-12-17").ShouldBe(VerdictKind.Due);
        gap.On("2026-12-18").ShouldBe(VerdictKind.Late);
        gap.On("2027-01-05").ShouldBe(VerdictKind.Late);
        gap.On("2027-01-06").ShouldBe(VerdictKind.Breached);
        gap.VerdictOn(Day("2027-02-01")).SinceOn.ShouldBe(Day("2027-01-06"));
    }

    [Theory]
    [InlineData("2023-12-31", "2024-03-01")] // clamped to 29 February of a leap year
    [InlineData("2024-12-31", "2025-03-01")] // and to 28 February of any other
    [InlineData("2026-08-31", "2026-11-01")] // 31 August and 2 months: 31 October is there
    [InlineData("2026-07-31", "2026-10-01")] // 30 September is the end
    public void Two_months_are_the_calendars_and_end_with_a_short_month(
        string held,
        string breachedFrom
    ) => Ben("2020-01-06", held).Gap().BreachedFromOn.ShouldBe(Day(breachedFrom));

    [Fact]
    public void Before_the_first_session_the_clock_runs_from_the_start()
    {
        var gap = Ben("2026-11-02").Gap();

        gap.SatisfiedOn.ShouldBeNull();
        gap.DueOn.ShouldBe(Day("2026-11-30"));
        gap.VerdictOn(Day("2026-11-20"))
            .Words.ShouldStartWith("Has not met since starting on 2 November 2026");
    }

    [Fact]
    public void Only_formal_forms_stop_the_clock()
    {
        var facts = Ben("2025-01-06", "2026-11-05");
        facts = facts with
        {
            Held =
            [
                .. facts.Held,
                new HeldSession(Day("2026-11-20"), "group"),
                new HeldSession(Day("2026-11-21"), "unheard-of"),
            ],
        };

        facts.Gap().SatisfiedOn.ShouldBe(Day("2026-11-05"));
    }

    [Fact]
    public void Each_day_of_a_pausing_leave_moves_every_limit_by_a_day()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Away("2026-11-16", "2026-11-22").Gap();

        gap.DueOn.ShouldBe(Day("2026-12-10"));
        gap.LateFromOn.ShouldBe(Day("2026-12-25"));
        gap.BreachedFromOn.ShouldBe(Day("2027-01-13"));
        gap.On("2026-11-18").ShouldBe(VerdictKind.Paused);
        gap.VerdictOn(Day("2026-11-18"))
            .Words.ShouldBe("Away since 16 November 2026. The clock waits until they are back.");
    }

    [Fact]
    public void Overlapping_leave_counts_once_and_annual_leave_not_at_all()
    {
        var facts = Ben("2025-01-06", "2026-11-05")
            .Away("2026-11-16", "2026-11-20")
            .Away("2026-11-18", "2026-11-22", "carers");

        facts.Gap().DueOn.ShouldBe(Day("2026-12-10"));
        facts.Away("2026-11-23", "2026-11-30", "annual").Gap().DueOn.ShouldBe(Day("2026-12-10"));
    }

    [Fact]
    public void Leave_that_only_begins_after_a_limit_does_not_move_it()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Away("2026-12-18", "2026-12-31").Gap();

        gap.DueOn.ShouldBe(Day("2026-12-03"));
        gap.LateFromOn.ShouldBe(Day("2026-12-18"));
        gap.BreachedFromOn.ShouldBe(Day("2027-01-20"));
        gap.On("2026-12-20").ShouldBe(VerdictKind.Paused);
        gap.On("2027-01-01").ShouldBe(VerdictKind.Late);
    }

    [Fact]
    public void Leave_that_was_running_when_they_last_met_counts_from_the_day_after() =>
        Ben("2025-01-06", "2026-11-05")
            .Away("2026-11-01", "2026-11-07")
            .Gap()
            .DueOn.ShouldBe(Day("2026-12-05"));

    [Fact]
    public void While_nobody_knows_when_they_are_back_nothing_falls_due()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Away("2026-11-16", null).Gap();

        (gap.DueOn, gap.LateFromOn, gap.BreachedFromOn).ShouldBe((null, null, null));
        gap.On("2030-01-01").ShouldBe(VerdictKind.Paused);
        gap.On("2026-11-10").ShouldBe(VerdictKind.Met);
    }

    [Fact]
    public void A_persons_own_agreement_may_ask_for_more()
    {
        var gap = (
            Ben("2025-01-06", "2026-11-05") with
            {
                Agreed = new AgreedInterval(Interval.Weeks(2)),
            }
        ).Gap();

        gap.DueOn.ShouldBe(Day("2026-11-19"));
        gap.LateFromOn.ShouldBe(Day("2026-12-18"));
        gap.VerdictOn(Day("2026-11-10"))
            .Words.ShouldBe(
                "Last met on 5 November 2026. Every 2 weeks at the latest would be 19 November 2026 (section 5)."
            );
    }

    [Fact]
    public void Less_often_counts_only_with_its_reason_and_never_moves_the_absolute_limit()
    {
        var facts = Ben("2025-01-06", "2026-11-05");
        var silent = (facts with { Agreed = new AgreedInterval(Interval.Weeks(8)) }).Gap();
        var agreed = (
            facts with
            {
                Agreed = new AgreedInterval(Interval.Weeks(8), "Works term times only"),
            }
        ).Gap();

        silent.DueOn.ShouldBe(Day("2026-12-03"));
        agreed.DueOn.ShouldBe(Day("2026-12-31"));
        agreed.LateFromOn.ShouldBe(Day("2027-01-01"));
        agreed.BreachedFromOn.ShouldBe(Day("2027-01-06"));
        agreed
            .VerdictOn(Day("2027-01-02"))
            .Words.ShouldContain("The longest gap of 8 weeks ended on 31 December 2026");
    }

    [Fact]
    public void Nothing_applies_before_the_start_or_after_leaving()
    {
        var gap = (Ben("2025-01-06", "2026-11-05") with { LeftOn = Day("2026-12-24") }).Gap();

        gap.On("2025-01-05").ShouldBe(VerdictKind.NotApplicable);
        gap.On("2026-12-24").ShouldBe(VerdictKind.Late);
        gap.On("2026-12-25").ShouldBe(VerdictKind.NotApplicable);
        gap.VerdictOn(Day("2026-12-25")).Code.ShouldBe("not-applicable");
    }

    [Theory]
    [InlineData(
        "2026-11-20",
        "Last met on 5 November 2026. Every 4 weeks at the latest would be 3 December 2026 (section 5)."
    )]
    [InlineData(
        "2026-12-10",
        "Last met on 5 November 2026, 5 weeks ago. The usual 4 weeks ended on 3 December 2026; 6 weeks at the longest is 17 December 2026 (section 5)."
    )]
    [InlineData(
        "2026-12-26",
        "Last met on 5 November 2026, 7 weeks and 2 days ago. The longest gap of 6 weeks ended on 17 December 2026 (section 5)."
    )]
    [InlineData(
        "2027-01-14",
        "Last met on 5 November 2026, 10 weeks ago. Nobody goes without for more than 2 months, which ended on 5 January 2027 (section 5)."
    )]
    public void Every_verdict_says_why_with_its_clause(string day, string words) =>
        Ben("2025-01-06", "2026-11-05").Gap().VerdictOn(Day(day)).Words.ShouldBe(words);

    [Fact]
    public void A_judgement_put_together_again_from_its_dates_says_the_same()
    {
        var gap = Ben("2025-01-06", "2026-11-05").Away("2026-12-20", "2026-12-24").Gap();
        var stored = new Judgement(gap.Rule)
        {
            AppliesFromOn = gap.AppliesFromOn,
            AppliesToOn = gap.AppliesToOn,
            SatisfiedOn = gap.SatisfiedOn,
            DueOn = gap.DueOn,
            DueFromOn = gap.DueFromOn,
            LateFromOn = gap.LateFromOn,
            BreachedFromOn = gap.BreachedFromOn,
            Paused = gap.Paused,
            AgreedInterval = gap.AgreedInterval,
        };

        for (var day = Day("2026-11-05"); day < Day("2027-03-01"); day = day.AddDays(1))
        {
            stored.VerdictOn(day).ShouldBe(gap.VerdictOn(day));
        }
    }
}
