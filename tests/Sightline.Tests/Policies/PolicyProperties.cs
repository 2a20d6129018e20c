using FsCheck;
using FsCheck.Fluent;
using Sightline.Policies;
using Sightline.Standing;
using Sightline.Tests.Standing;
using Interval = Sightline.Policies.Interval;

namespace Sightline.Tests.Policies;

/// <summary>What holds for any length of time, any calendar day and any text that somebody might send.</summary>
public class PolicyProperties
{
    private static readonly Gen<Interval> Intervals =
        from count in Gen.Choose(1, 1000)
        from unit in Gen.Elements(Enum.GetValues<IntervalUnit>())
        select Interval.Of(count, unit);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 7000)
        .Select(d => new DateOnly(2016, 1, 1).AddDays(d));

    private static readonly string[] Files =
    [
        .. PolicyReader.ReadShipped("council-social-work").Pack.Files.Select(f => f.Text),
        "people:\n  - id: ben\n    started: 2026-01-05\n    events:\n      - {on: 2026-01-08, kind: session, minutes: 75}\n",
    ];

    [Fact]
    public void An_interval_reads_back_from_its_words() =>
        Holds(Intervals, i => Interval.TryParse(i.Words) == i);

    [Fact]
    public void A_longer_interval_never_ends_sooner_and_a_later_day_never_ends_earlier() =>
        Holds(
            from interval in Intervals.Where(i => i.IsOfTheCalendar && i.Count < 1000)
            from day in Days
            select (interval, day),
            x =>
                Interval.Of(x.interval.Count + 1, x.interval.Unit).From(x.day)
                    > x.interval.From(x.day)
                && x.interval.From(x.day.AddDays(1)) >= x.interval.From(x.day)
        );

    [Fact]
    public void Weeks_end_on_the_same_weekday_and_months_on_the_same_day_or_the_months_last() =>
        Holds(
            from count in Gen.Choose(1, 60)
            from day in Days
            select (count, day),
            x =>
            {
                var month = Interval.Months(x.count).From(x.day);
                return Interval.Weeks(x.count).From(x.day).DayOfWeek == x.day.DayOfWeek
                    && (
                        month.Day == x.day.Day
                        || month.Day == DateTime.DaysInMonth(month.Year, month.Month)
                    );
            }
        );

    [Fact]
    public void So_many_working_days_lie_between_a_day_and_the_last_of_them() =>
        Holds(
            from count in Gen.Choose(1, 60)
            from day in Days
            select (count, day),
            x =>
            {
                var last = GivenFacts.England.Add(x.day, x.count);
                return GivenFacts.England.IsWorkingDay(last)
                    && GivenFacts.England.Between(x.day, last) == x.count;
            }
        );

    [Fact]
    public void No_text_makes_the_reader_fall_over() =>
        Holds(
            from text in Gen.Elements(Files)
            from at in Gen.Choose(0, 100_000)
            from length in Gen.Choose(0, 12)
            from put in Gen.Elements(
                "",
                ":",
                "- ",
                "{",
                "[",
                "\"",
                "'",
                "\t",
                "\n",
                "null",
                "&a",
                "*a",
                "!!x",
                "|",
                "2026-02-30",
                "\0",
                "é",
                "? ",
                "---"
            )
            select text.Remove(at % text.Length, Math.Min(length, text.Length - (at % text.Length)))
                .Insert(at % text.Length, put),
            text =>
            {
                var policy = PolicyReader.Parse(text);
                var facts = FactsReader.Read(new PolicyFile("facts.yaml", text), GivenFacts.Policy);
                return (policy.Policy is null) == (policy.Problems.Count > 0)
                    && (facts.Facts is null) == (facts.Problems.Count > 0)
                    && (policy.Policy is null || PolicyCheck.Of(policy).All(f => f.Line > 0));
            }
        );

    private static void Holds<T>(Gen<T> gen, Func<T, bool> property) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
