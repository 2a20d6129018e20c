using FsCheck;
using FsCheck.Fluent;
using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Standing;
using static Sightline.Tests.Standing.GivenFacts;
using Interval = Sightline.Policies.Interval;

namespace Sightline.Tests.Standing;

public class BookingAdviceTests
{
    private static readonly BookingRequest Ahead = new()
    {
        Rules = Rules,
        Facts = Ben("2025-01-06", "2026-11-05"),
        Calendar = England,
        FromOn = Day("2026-11-06"),
        UntilOn = Day("2027-11-05"),
    };

    [Fact]
    public void A_year_is_every_four_weeks_on_the_same_weekday()
    {
        var plan = BookingAdvice.Propose(Ahead);

        plan.Dates.Count.ShouldBe(13);
        plan.Dates[0].ShouldBe(new ProposedDate(Day("2026-12-03"), Day("2026-12-03"), null));
        plan.Dates.ShouldAllBe(d => d.On.DayOfWeek == DayOfWeek.Thursday && !d.Moved);
    }

    [Fact]
    public void A_bank_holiday_moves_a_date_to_the_working_day_before_and_says_why()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                Facts = Ben("2025-01-06", "2027-02-01"),
                FromOn = Day("2027-02-02"),
                UntilOn = Day("2027-05-31"),
            }
        );

        // Four weeks each: 1 March, then Easter Monday, 29 March; the Thursday before Good Friday is the nearest working day.
        plan.Dates[1].On.ShouldBe(Day("2027-03-25"));
        plan.Dates[1].Words.ShouldBe("4 days earlier than 29 March 2027: that is Easter Monday.");
        plan.Dates[2].On.ShouldBe(Day("2027-04-19"));
        plan.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Leave_of_either_moves_a_date_earlier_first()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                SupervisorLeave = [new Leave(Day("2026-12-01"), Day("2026-12-11"), "annual")],
            }
        );

        plan.Dates[0].On.ShouldBe(Day("2026-11-30"));
        plan.Dates[0]
            .Words.ShouldBe(
                "3 days earlier than 3 December 2026: the supervisor is on leave then."
            );
        plan.Dates[1].On.ShouldBe(Day("2026-12-24"));
    }

    [Fact]
    public void It_moves_later_within_the_longest_interval_rather_than_meet_twice_in_a_fortnight()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                SupervisorLeave = [new Leave(Day("2026-11-16"), Day("2026-12-07"), "annual")],
            }
        );

        plan.Dates[0].On.ShouldBe(Day("2026-12-08"));
        plan.Dates[0].Words!.ShouldStartWith("5 days later than 3 December 2026");
    }

    [Fact]
    public void Where_leave_allows_nothing_better_the_first_day_back_is_proposed_and_the_limit_said()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                SupervisorLeave = [new Leave(Day("2026-11-06"), Day("2026-12-27"), "annual")],
            }
        );

        plan.Dates[0].On.ShouldBe(Day("2026-12-29"));
        plan.Remarks[0].Kind.ShouldBe(BookingRemarkKind.Late);
        plan.Remarks[0]
            .Words.ShouldBe(
                "This leaves 7 weeks and 5 days between sessions. The policy's limit is 6 weeks (section 5)."
            );
    }

    [Fact]
    public void The_worker_s_sickness_stops_the_clock_of_a_plan_too()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                Facts = Ahead.Facts.Away("2026-11-09", "2027-01-10"),
            }
        );

        plan.Dates[0].On.ShouldBe(Day("2027-02-04"));
        plan.Remarks.ShouldNotContain(r => r.Kind == BookingRemarkKind.Breach);
    }

    [Fact]
    public void Without_a_date_of_return_nothing_is_proposed_and_it_says_so()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                Facts = Ahead.Facts.Away("2026-11-09", null),
            }
        );

        plan.Dates.ShouldBeEmpty();
        plan.Remarks.ShouldContain(r => r.Words.StartsWith("The supervisee is away"));
    }

    [Fact]
    public void An_interval_too_long_for_the_years_minimum_is_shortened_and_says_so()
    {
        var facts = Ahead.Facts with
        {
            Agreed = new AgreedInterval(Interval.Weeks(6), "Experienced, few cases"),
        };

        var plan = BookingAdvice.Propose(Ahead with { Facts = facts });

        plan.Dates.Count.ShouldBe(10);
        plan.Remarks[0]
            .Words.ShouldBe(
                "Every 6 weeks would not give 10 sessions in any 12 months (section 5), so these dates are closer together."
            );
    }

    [Fact]
    public void A_person_who_is_late_is_offered_the_first_day_both_can_meet()
    {
        var plan = BookingAdvice.Propose(
            Ahead with
            {
                FromOn = Day("2026-12-24"),
                SupervisorLeave = [new Leave(Day("2026-12-24"), Day("2026-12-24"), "annual")],
            }
        );

        plan.Dates[0].On.ShouldBe(Day("2026-12-29"));
        plan.Dates[0]
            .Words.ShouldBe(
                "3 December 2026 has passed, so this is the first day that both can meet."
            );
    }

    [Theory]
    [InlineData(
        "2026-12-10",
        BookingRemarkKind.Note,
        "This leaves 5 weeks between sessions. The usual is every 4 weeks (section 5)."
    )]
    [InlineData(
        "2026-12-31",
        BookingRemarkKind.Late,
        "This leaves 8 weeks between sessions. The policy's limit is 6 weeks (section 5)."
    )]
    [InlineData(
        "2027-01-14",
        BookingRemarkKind.Breach,
        "This leaves 10 weeks between sessions. Nobody goes without for more than 2 months (section 5)."
    )]
    public void Any_plan_is_checked_in_words(string day, BookingRemarkKind kind, string words)
    {
        var remark = BookingAdvice.Check(Ahead with { UntilOn = Day("2027-02-01") }, [Day(day)])[0];

        remark.ShouldBe(new BookingRemark(kind, Day(day), words, new Clause("section 5")));
    }

    [Fact]
    public void A_plan_that_keeps_every_gap_can_still_miss_the_year()
    {
        DateOnly[] everySix =
        [
            .. Enumerable.Range(1, 9).Select(i => Day("2026-11-05").AddDays(42 * i)),
        ];

        var remarks = BookingAdvice.Check(
            Ahead with
            {
                Facts = Ben("2026-11-05", "2026-11-05"),
                UntilOn = Day("2027-12-31"),
            },
            everySix
        );

        remarks[^1].Words.ShouldContain("The policy's minimum is 10 (section 5)");
        remarks[^1].Kind.ShouldBe(BookingRemarkKind.Late);
    }

    [Fact]
    public void A_day_on_which_they_cannot_meet_is_said() =>
        BookingAdvice
            .Check(
                Ahead with
                {
                    UntilOn = Day("2026-12-27"),
                },
                [Day("2026-12-03"), Day("2026-12-25")]
            )
            .ShouldHaveSingleItem()
            .Words.ShouldBe(
                "On 25 December 2026 you may not be able to meet: that is Christmas Day."
            );

    [Theory]
    [InlineData(89, "This is 89 minutes. The policy asks for 90 to 120 minutes (section 5).")]
    [InlineData(90, null)]
    [InlineData(120, null)]
    [InlineData(121, "This is 121 minutes. The policy asks for 90 to 120 minutes (section 5).")]
    public void A_length_outside_the_range_is_said(int minutes, string? words) =>
        BookingAdvice.CheckLength(Rules, minutes)?.Words.ShouldBe(words);

    [Fact]
    public void A_proposed_series_keeps_every_limit_when_leave_allows()
    {
        // Two weeks away at most, a fortnight apart at least: there is always a day within the six weeks.
        var requests =
            from start in Gen.Choose(0, 400)
            from gaps in Gen.Choose(14, 90).ListOf()
            from lengths in Gen.Choose(1, 14).ListOf()
            from mine in Gen.Elements(true, false)
            select Request(Day("2025-01-06").AddDays(start), [.. gaps], [.. lengths], mine);

        Prop.ForAll(requests.ToArbitrary(), KeepsTheLimits).QuickCheckThrowOnFailure();
    }

    private static BookingRequest Request(DateOnly start, int[] gaps, int[] lengths, bool mine)
    {
        var leave = new List<Leave>();
        var day = start;
        foreach (var (gap, length) in gaps.Zip(lengths))
        {
            day = day.AddDays(gap);
            leave.Add(new Leave(day, day.AddDays(length - 1), "annual"));
            day = day.AddDays(length);
        }

        var facts = new SupervisionFacts { StartedOn = start, Leave = mine ? leave : [] };
        return new BookingRequest
        {
            Rules = Rules,
            Facts = facts,
            Calendar = England,
            FromOn = start,
            UntilOn = start.AddYears(1),
            SupervisorLeave = mine ? [] : leave,
        };
    }

    private static bool KeepsTheLimits(BookingRequest request)
    {
        var plan = BookingAdvice.Propose(request);
        return plan.Dates.Count >= 10
            && plan.Dates.All(d => request.WhyNotOn(d.On) is null && d.Moved == d.Words is not null)
            && plan.Remarks.All(r => r.Kind == BookingRemarkKind.Note)
            && plan.Dates.Zip(plan.Dates.Skip(1))
                .All(p => p.Second.On.DayNumber - p.First.On.DayNumber is > 0 and <= 42);
    }
}
