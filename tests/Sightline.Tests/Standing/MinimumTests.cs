using Sightline.Standing;
using static Sightline.Tests.Standing.GivenFacts;

namespace Sightline.Tests.Standing;

public class MinimumTests
{
    /// <summary>Thirteen sessions, every four weeks from 8 January 2026.</summary>
    private static readonly string[] AYear =
    [
        .. Enumerable.Range(0, 13).Select(i => Day("2026-01-08").AddDays(28 * i).ToString("O")),
    ];

    [Fact]
    public void The_count_falls_below_on_the_day_the_tenth_last_session_leaves_the_year()
    {
        var standing = SupervisionStanding.Of(Rules, Ben("2024-01-08", AYear));

        // The tenth last of the thirteen was on 2 April 2026.
        standing.FallsBelowFromOn.ShouldBe(Day("2027-04-02"));
        standing.CountOn(Day("2027-04-01")).ShouldBe(10);
        standing.CountOn(Day("2027-04-02")).ShouldBe(9);
        standing.Minimum!.On("2027-04-01").ShouldBe(VerdictKind.Met);
        standing.Minimum!.On("2027-04-02").ShouldBe(VerdictKind.Late);
    }

    [Fact]
    public void A_session_on_29_february_stays_in_the_year_until_28_february()
    {
        string[] held =
        [
            "2024-02-29",
            .. Enumerable.Range(0, 9).Select(i => Day("2024-04-01").AddDays(28 * i).ToString("O")),
        ];

        Ben("2020-01-06", held).Minimum().LateFromOn.ShouldBe(Day("2025-03-01"));
    }

    [Fact]
    public void In_the_first_year_only_the_share_rounded_down_is_asked()
    {
        var minimum = Ben("2026-01-05").Minimum();

        // 10 in 365 days: the share is one whole session on the 37th day.
        minimum.DueFromOn.ShouldBe(Day("2026-02-10"));
        minimum.On("2026-02-09").ShouldBe(VerdictKind.Met);
        minimum.On("2026-02-10").ShouldBe(VerdictKind.Due);
        minimum.On("2027-01-03").ShouldBe(VerdictKind.Due);
        minimum.On("2027-01-04").ShouldBe(VerdictKind.Late);
    }

    [Fact]
    public void Enough_in_the_first_year_is_on_course_to_its_end()
    {
        var minimum = Ben("2026-01-05", AYear[..10]).Minimum();

        minimum.DueFromOn.ShouldBeNull();
        minimum.LateFromOn.ShouldBe(Day("2027-01-08"));
        minimum
            .VerdictOn(Day("2026-12-01"))
            .Words.ShouldBe(
                "At least 10 sessions in any 12 months. With nothing more held that lasts until 7 January 2027 (section 5)."
            );
    }

    [Fact]
    public void A_shortfall_that_a_session_did_not_mend_goes_back_to_the_day_it_began()
    {
        var minimum = Ben("2024-01-08", [.. AYear[..10], "2027-06-01"]).Minimum();

        minimum.LateFromOn.ShouldBe(Day("2027-01-08"));
        minimum
            .VerdictOn(Day("2027-07-01"))
            .Words.ShouldBe(
                "Fewer than 10 sessions in any 12 months since 8 January 2027 (section 5)."
            );
    }

    [Fact]
    public void Two_sessions_on_a_day_count_as_two() =>
        SupervisionStanding
            .Of(Rules, Ben("2024-01-08", "2026-05-05", "2026-05-05"))
            .CountOn(Day("2026-06-01"))
            .ShouldBe(2);
}
