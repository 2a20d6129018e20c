using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

public class IntervalTests
{
    [Theory]
    [InlineData("4 weeks", "4 weeks")]
    [InlineData("1 week", "1 week")]
    [InlineData("1 year", "1 year")]
    [InlineData("2 months", "2 months")]
    [InlineData("30 days", "30 days")]
    [InlineData("5 working days", "5 working days")]
    [InlineData("5 working-days", "5 working days")]
    [InlineData("0 weeks", null)]
    [InlineData("1001 weeks", null)]
    [InlineData("-1 weeks", null)]
    [InlineData("4", null)]
    [InlineData("four weeks", null)]
    [InlineData("4 fortnights", null)]
    [InlineData("4 weeks or so", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_length_of_time_is_read_as_people_write_it(string? text, string? words) =>
        Interval.TryParse(text)?.Words.ShouldBe(words);

    [Theory]
    [InlineData("4 weeks", "2026-11-05", "2026-12-03")]
    [InlineData("2 months", "2026-08-31", "2026-10-31")]
    [InlineData("2 months", "2023-12-31", "2024-02-29")]
    [InlineData("1 year", "2024-02-29", "2025-02-28")]
    [InlineData("2 working days", "2026-12-24", "2026-12-30")]
    public void It_allows_up_to_its_last_day(string text, string from, string last) =>
        Interval
            .TryParse(text)!
            .From(GivenFacts.Day(from), GivenFacts.England)
            .ShouldBe(GivenFacts.Day(last));

    [Fact]
    public void Working_days_without_a_calendar_are_refused() =>
        Should.Throw<InvalidOperationException>(() =>
            Interval.WorkingDays(2).From(GivenFacts.Day("2026-12-24"))
        );
}
