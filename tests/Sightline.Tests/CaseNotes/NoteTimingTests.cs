using Sightline.Calendars;
using Sightline.CaseNotes;
using Sightline.Records;

namespace Sightline.Tests.CaseNotes;

public sealed class NoteTimingTests
{
    private static readonly WorkingDays Calendar = ShippedCalendars.Of("england-and-wales");
    private static readonly DateOnly Friday = new(2026, 11, 27);

    [Theory]
    [InlineData("2026-11-20", "Due on Friday 27 November 2026")]
    [InlineData("2026-11-26", "Due tomorrow")]
    [InlineData("2026-11-27", "Due today")]
    [InlineData("2026-11-28", "Was due on 27 November 2026: record it now")]
    [InlineData("2026-11-30", "1 working day late: record it now")]
    [InlineData("2026-12-02", "3 working days late: record it now")]
    public void What_waits_says_how_far_it_is(string today, string words) =>
        new NoteTiming(Friday, false, null, null, false)
            .Asks(DateOnly.Parse(today, null), Calendar)
            .ShouldBe(words);

    [Fact]
    public void A_bank_holiday_is_not_a_day_late() =>
        new NoteTiming(new(2026, 12, 24), false, null, null, false)
            .Asks(new(2026, 12, 29), Calendar)
            .ShouldBe("1 working day late: record it now");

    [Fact]
    public void What_somebody_acts_on_today_is_due_now_and_late_the_next_working_day()
    {
        var urgent = new NoteTiming(Friday, true, null, null, false);

        urgent.Asks(Friday, Calendar).ShouldBe("Due now");
        urgent.Asks(new(2026, 11, 30), Calendar).ShouldBe("1 working day late: record it now");
    }

    [Theory]
    [InlineData("2026-11-27T23:30:00Z", "Recorded on 27 November 2026, in time")]
    [InlineData(
        "2026-11-28T09:00:00Z",
        "Recorded on 28 November 2026, was due on 27 November 2026"
    )]
    [InlineData("2026-12-01T09:00:00Z", "Recorded on 1 December 2026, 2 working days late")]
    public void What_is_recorded_says_when_and_whether_in_time(string at, string words) =>
        new NoteTiming(Friday, false, DateTime.Parse(at, null).ToUniversalTime(), null, false)
            .Asks(new(2027, 1, 4), Calendar)
            .ShouldBe(words);

    [Fact]
    public void A_summer_evening_counts_by_the_local_day() =>
        new NoteTiming(
            new(2026, 7, 1),
            false,
            new DateTime(2026, 7, 1, 23, 30, 0, DateTimeKind.Utc),
            null,
            false
        )
            .Asks(new(2026, 7, 2), Calendar)
            .ShouldBe("Recorded on 2 July 2026, 1 working day late");

    [Fact]
    public void Changed_words_are_asked_for_again()
    {
        var at = new DateTime(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
        var changed = new NoteTiming(Friday, false, at, at, false);

        changed.Asks(Friday, Calendar).ShouldBe("Changed on 26 November 2026: record it again");
        changed.LateOn(new(2027, 1, 4)).ShouldBeFalse();
    }

    [Fact]
    public void Two_working_days_by_the_policy_run_to_the_end_of_the_second()
    {
        var policy = RecordPolicy.Of(Guid.Empty, TestPolicy.Policy, Calendar);
        var thursday = new DateTime(2026, 11, 26, 11, 45, 0, DateTimeKind.Utc);

        Due.LastDay(policy.NoteDueAt(thursday, urgent: false)).ShouldBe(new(2026, 11, 30));
        Due.LastDay(policy.NoteDueAt(thursday, urgent: true)).ShouldBe(new(2026, 11, 26));
    }
}
