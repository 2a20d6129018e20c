using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Tests.Calendars;

public class BankHolidaysTests
{
    private static readonly string[] Nations =
    [
        "england-and-wales",
        "scotland",
        "northern-ireland",
    ];

    public static TheoryData<string> EachNation => [.. Nations];

    [Theory]
    [MemberData(nameof(EachNation))]
    public void Every_year_has_its_good_friday_and_no_holiday_is_on_a_weekend(string nation)
    {
        var holidays = BankHolidays.ReadShipped(nation);

        (holidays.FirstYear, holidays.LastYear).ShouldBe((2015, 2035));
        holidays.All.ShouldAllBe(h =>
            h.On.DayOfWeek != DayOfWeek.Saturday && h.On.DayOfWeek != DayOfWeek.Sunday
        );
        for (var year = 2015; year <= 2035; year++)
        {
            holidays.NameOf(Easter(year).AddDays(-2)).ShouldBe("Good Friday");
            holidays.Includes(Easter(year).AddDays(1)).ShouldBe(nation != "scotland");
        }
    }

    [Theory]
    [InlineData("england-and-wales", 8)]
    [InlineData("scotland", 9)]
    [InlineData("northern-ireland", 10)]
    public void A_year_has_as_many_as_the_law_gives_and_more_only_where_proclaimed(
        string nation,
        int usual
    )
    {
        Dictionary<int, int> extra = new() { [2022] = 2, [2023] = 1 };
        if (nation == "scotland")
        {
            extra[2026] = 1;
        }

        foreach (var year in BankHolidays.ReadShipped(nation).All.GroupBy(h => h.On.Year))
        {
            year.Count()
                .ShouldBe(usual + extra.GetValueOrDefault(year.Key), $"{nation} {year.Key}");
        }
    }

    [Theory]
    [InlineData("2020-05-08")] // early May moved
    [InlineData("2022-06-02")] // spring moved, the jubilee after it
    [InlineData("2022-06-03")]
    [InlineData("2022-09-19")]
    [InlineData("2023-05-08")] // the coronation
    [InlineData("2021-12-27")] // Christmas on a Saturday: Monday and Tuesday
    [InlineData("2021-12-28")]
    [InlineData("2022-12-27")] // Christmas on a Sunday: Boxing Day stays, Tuesday instead
    [InlineData("2028-01-03")] // New Year on a Saturday
    [InlineData("2026-12-28")] // Boxing Day on a Saturday
    public void Days_given_instead_and_days_proclaimed_are_listed(string day) =>
        Nations.ShouldAllBe(n =>
            BankHolidays.ReadShipped(n).Includes(DateOnly.ParseExact(day, "yyyy-MM-dd"))
        );

    [Theory]
    [InlineData("england-and-wales", "2026-08-31", true)]
    [InlineData("scotland", "2026-08-31", false)]
    [InlineData("scotland", "2026-08-03", true)]
    [InlineData("scotland", "2026-06-15", true)]
    [InlineData("scotland", "2025-12-01", true)] // St Andrew's Day on a Sunday
    [InlineData("scotland", "2027-01-04", true)] // 2 January on a Saturday
    [InlineData("northern-ireland", "2026-03-17", true)]
    [InlineData("northern-ireland", "2026-07-13", true)] // 12 July on a Sunday
    [InlineData("england-and-wales", "2026-03-17", false)]
    [InlineData("england-and-wales", "2020-05-04", false)]
    public void Each_nation_has_its_own(string nation, string day, bool holiday) =>
        BankHolidays
            .ReadShipped(nation)
            .Includes(DateOnly.ParseExact(day, "yyyy-MM-dd"))
            .ShouldBe(holiday);

    [Fact]
    public void A_calendar_that_cannot_be_read_names_the_line()
    {
        const string text =
            "nation: here\ntitle: Here\ndays:\n  - { on: 2026-02-30, name: Never }\n";

        Should
            .Throw<PolicyUnreadableException>(() => BankHolidays.Read("here.yaml", text))
            .Problems.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "here.yaml:4: \"2026-02-30\" is not a day. Write it as year, month and day: 2026-11-05"
            );
    }

    [Fact]
    public void A_day_listed_twice_is_refused() =>
        Should
            .Throw<PolicyUnreadableException>(() =>
                BankHolidays.Read(
                    "a.yaml",
                    "nation: a\ntitle: A\ndays:\n  - { on: 2026-01-01, name: A }\n  - { on: 2026-01-01, name: B }\n"
                )
            )
            .Problems[0]
            .Line.ShouldBe(5);

    [Fact]
    public void A_nation_without_a_calendar_is_said() =>
        Should.Throw<PolicyUnreadableException>(() => BankHolidays.ReadShipped("../../etc/passwd"));

    /// <summary>Easter by Gauss, with Lichtenberg's correction: another way than the one the files were made by.</summary>
    private static DateOnly Easter(int year)
    {
        var k = year / 100;
        var m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        var s = 2 - (3 * k + 3) / 4;
        var a = year % 19;
        var d = (19 * a + m) % 30;
        var r = (d + a / 11) / 29;
        var fullMoon = 21 + d - r;
        var firstSunday = 7 - (year + year / 4 + s) % 7;
        return new DateOnly(year, 3, 1).AddDays(fullMoon + 7 - (fullMoon - firstSunday) % 7 - 1);
    }
}
