using FsCheck;
using FsCheck.Fluent;
using Sightline.Calendars;
using static Sightline.Tests.Standing.GivenFacts;

namespace Sightline.Tests.Calendars;

public class WorkingDaysTests
{
    private static readonly Gen<(DateOnly Day, int Count)> DaysAndCounts =
        from day in Gen.Choose(0, 6000)
        from count in Gen.Choose(0, 60)
        select (Day("2016-01-01").AddDays(day), count);

    [Theory]
    [InlineData("2026-11-05", 2, "2026-11-09")] // Thursday: Friday, Monday
    [InlineData("2026-11-07", 2, "2026-11-10")] // decided on a Saturday: Monday, Tuesday
    [InlineData("2026-12-24", 2, "2026-12-30")] // over Christmas and its substitute
    [InlineData("2027-03-25", 1, "2027-03-30")] // over Easter
    [InlineData("2026-11-05", 0, "2026-11-05")]
    public void Within_n_working_days_does_not_count_the_day_of_the_event(
        string day,
        int count,
        string last
    ) => England.Add(Day(day), count).ShouldBe(Day(last));

    [Fact]
    public void A_free_day_says_why()
    {
        England.WhyFree(Day("2026-12-25")).ShouldBe("Christmas Day");
        England.WhyFree(Day("2026-11-07")).ShouldBe("a Saturday");
        England.WhyFree(Day("2026-11-09")).ShouldBeNull();
    }

    [Fact]
    public void Adding_ends_on_a_working_day_that_lies_as_many_apart() =>
        Prop.ForAll(
                DaysAndCounts.ToArbitrary(),
                x =>
                {
                    var last = England.Add(x.Day, x.Count);
                    return England.Between(x.Day, last) == x.Count
                        && (x.Count == 0 || England.IsWorkingDay(last));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Between_adds_up_and_turns_its_sign() =>
        Prop.ForAll(
                DaysAndCounts.ToArbitrary(),
                x =>
                {
                    var (middle, end) = (x.Day.AddDays(x.Count), x.Day.AddDays(2 * x.Count));
                    return England.Between(x.Day, middle) + England.Between(middle, end)
                            == England.Between(x.Day, end)
                        && England.Between(end, x.Day) == -England.Between(x.Day, end);
                }
            )
            .QuickCheckThrowOnFailure();
}
