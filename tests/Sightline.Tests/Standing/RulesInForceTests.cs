using Sightline.Policies;
using Sightline.Standing;
using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFacts;

namespace Sightline.Tests.Standing;

/// <summary>A version of the policy judges the days on which it is in force, and no other.</summary>
public sealed class RulesInForceTests
{
    private static readonly StreamRules Stricter = Laid("longest: 5 weeks");
    private static readonly StreamRules Milder = Laid("longest: 7 weeks");
    private static readonly StreamRules Reworded = Laid("words: We meet about every 4 weeks.");

    [Fact]
    public void A_day_before_the_change_is_judged_by_the_version_of_that_day()
    {
        var standing = Of(Milder, "2026-10-20", "2026-09-01");

        var before = Gaps(standing)[0];
        before.AppliesToOn.ShouldBe(Day("2026-10-19"));
        before.LateFromOn.ShouldBe(Day("2026-10-14"));
        before.On("2026-10-15").ShouldBe(VerdictKind.Late);
        var after = Gaps(standing)[1];
        after.AppliesFromOn.ShouldBe(Day("2026-10-20"));
        after.On("2026-10-20").ShouldBe(VerdictKind.Due);
        after.LateFromOn.ShouldBe(Day("2026-10-21"));
    }

    [Fact]
    public void Nobody_is_late_overnight_because_a_stricter_version_came_into_force()
    {
        var stricter = Gaps(Of(Stricter, "2026-10-10", "2026-09-01"))[1];

        // 5 weeks from 1 September would have ended on 6 October; what was allowed until 13 October still is.
        stricter.On("2026-10-10").ShouldNotBe(VerdictKind.Late);
        stricter.LateFromOn.ShouldBe(Day("2026-10-14"));
    }

    [Fact]
    public void The_next_gap_is_judged_by_the_new_version_alone()
    {
        var gaps = Gaps(Of(Stricter, "2026-10-10", "2026-09-01", "2026-10-12"));

        gaps[^1].LateFromOn.ShouldBe(Day("2026-11-17"));
    }

    [Fact]
    public void What_a_new_version_leaves_as_it_was_goes_on_as_one_time()
    {
        var standing = Of(Reworded, "2026-10-10", "2026-01-05", "2026-09-01");

        Gaps(standing).Count.ShouldBe(1);
        Gaps(standing)[0].Rule.Words.ShouldBe("We meet about every 4 weeks.");
        standing
            .Judgements.Single(j => j.Rule is MinimumRule)
            .AppliesFromOn.ShouldBe(Day("2025-01-06"));
    }

    [Fact]
    public void A_form_of_session_counts_as_it_did_on_its_day()
    {
        var reading = GivenPolicy.Read(
            "starts_from: council-social-work\nforms: [{ key: telephone, label: By telephone, formal: yes }]"
        );
        var wider = reading.Require().Rules("supervision", "social-worker");
        var facts = Ben("2025-01-06") with
        {
            Held =
            [
                new HeldSession(Day("2026-10-05"), "telephone", 95),
                new HeldSession(Day("2026-10-25"), "telephone", 95),
            ],
        };

        SupervisionStanding
            .Of(Versions(wider, "2026-10-10"), facts)
            .HeldOn.ShouldBe([Day("2026-10-25")]);
    }

    private static List<Judgement> Gaps(SupervisionStanding standing) =>
        [.. standing.Judgements.Where(j => j.Rule is GapRule)];

    private static SupervisionStanding Of(StreamRules next, string from, params string[] held) =>
        SupervisionStanding.Of(Versions(next, from), Ben("2025-01-06", held));

    private static RulesInForce Versions(StreamRules next, string from) =>
        new([(Day("2020-01-01"), Rules), (Day(from), next)]);

    private static StreamRules Laid(string figures) =>
        GivenPolicy
            .Policy(
                $$"""
                starts_from: council-social-work
                rules: [{ id: time-between-sessions, {{figures}} }]
                """
            )
            .Rules("supervision", "social-worker");
}
