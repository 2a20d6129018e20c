using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

/// <summary>Which rule holds for whom and when.</summary>
public class WindowTests
{
    [Fact]
    public void A_stage_holds_for_its_time_and_the_rule_for_everybody_after_it()
    {
        var policy = GivenPolicy.WithRules(
            "id: usually, kind: gap, usual: 4 weeks, longest: 6 weeks",
            "id: starting, kind: gap, usual: 1 week, longest: 2 weeks, stage: {until: 6 weeks}"
        );
        // Six weeks from Monday 5 January 2026 end on Sunday 15 February.
        var ben = Ben(policy, "started: 2026-01-05", "on: 2026-01-12, kind: session");

        ben.Verdicts(
                policy,
                "starting",
                "2026-01-19",
                "2026-01-20",
                "2026-01-27",
                "2026-02-15",
                "2026-02-16"
            )
            .ShouldBe("met due late late not-applicable");
        ben.Verdicts(policy, "usually", "2026-02-15", "2026-02-16", "2026-02-23", "2026-02-24")
            .ShouldBe("not-applicable due due late");
        ben.On(policy, "2026-01-20")
            .Rule("usually")
            .Words.ShouldBe("This applies from 16 February 2026.");
    }

    [Fact]
    public void A_rule_that_asks_for_more_from_a_day_on_is_not_broken_before_its_own_time_has_run()
    {
        var policy = GivenPolicy.WithRules(
            "id: usually, kind: gap, longest: 6 weeks",
            "id: closer, kind: gap, longest: 1 week, when: {complex_work: yes}"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05\nchanges: [{on: 2026-02-02, attributes: {complex_work: true}}]"
        );

        // Four weeks after the start the week runs from the change, not from the start.
        ben.Verdicts(policy, "closer", "2026-02-02", "2026-02-09", "2026-02-10")
            .ShouldBe("met met late");
    }

    [Fact]
    public void What_was_late_before_a_change_stays_late_after_it()
    {
        var policy = GivenPolicy.WithRules(
            "id: usually, kind: gap, longest: 4 weeks",
            "id: closer, kind: gap, longest: 1 week, when: {complex_work: yes}"
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05\nchanges: [{on: 2026-02-16, attributes: {complex_work: yes}}]"
        );

        ben.Verdicts(policy, "usually", "2026-02-15").ShouldBe("late");
        ben.On(policy, "2026-02-16")
            .Rule("closer")
            .ShouldSatisfyAllConditions(
                j => j.Verdict.ShouldBe("late"),
                j => j.LateFrom.ShouldBe(GivenFacts.Day("2026-02-03"))
            );
    }

    [Fact]
    public void The_most_specific_rule_wins()
    {
        var policy = GivenPolicy.Policy(
            """
            groups: [{ key: nurse, when: { profession: nursing } }]
            rules:
              - { id: everybody, kind: gap, usual: 8 weeks }
              - { id: nurses, kind: gap, groups: [nurse], usual: 6 weeks }
              - { id: agency-nurses, kind: gap, groups: [nurse], when: { employment: agency }, usual: 2 weeks }
            """
        );

        Rules("attributes: {profession: nursing, employment: agency}").ShouldBe(["agency-nurses"]);
        Rules("attributes: {profession: nursing, employment: permanent}").ShouldBe(["nurses"]);
        Rules("group: nurse").ShouldBe(["nurses"]);
        Rules("attributes: {profession: law}").ShouldBe(["everybody"]);

        IEnumerable<string> Rules(string who) =>
            Ben(policy, $"started: 2026-01-05\n{who}")
                .On(policy, "2026-01-06")
                .Streams.SelectMany(s => s.Judgements)
                .Select(j => j.Rule);
    }

    [Fact]
    public void Somebody_whom_no_rule_covers_has_no_stream()
    {
        var policy = GivenPolicy.Policy(
            "groups: [{ key: nurse }, { key: porter }]\nrules: [{ kind: gap, groups: [nurse], usual: 6 weeks }]"
        );

        Ben(policy, "started: 2026-01-05").On(policy, "2027-01-01").Streams.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("attributes: {employment: agency}", 1)]
    [InlineData("attributes: {employment: volunteer}", 0)]
    public void The_only_group_of_a_policy_is_everybodys_of_whom_nothing_else_is_recorded(
        string recorded,
        int streams
    ) =>
        Ben(GivenFacts.Policy, $"started: 2026-01-05\n{recorded}".Trim())
            .On(GivenFacts.Policy, "2026-02-01")
            .Streams.Count.ShouldBe(streams);

    [Fact]
    public void Two_streams_run_side_by_side_each_with_its_own_sessions()
    {
        var policy = GivenPolicy.Policy(
            """
            streams: [{ key: management, also: [line-management] }, { key: safeguarding }]
            rules:
              - { id: m, kind: gap, stream: management, longest: 4 weeks }
              - { id: s, kind: gap, stream: safeguarding, longest: 12 weeks }
            """
        );
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "on: 2026-01-08, kind: session, stream: line-management",
            "on: 2026-02-20, kind: session, stream: safeguarding"
        );

        var person = ben.On(policy, "2026-03-01");
        person
            .Streams.Select(s => (s.Stream, s.Last))
            .ShouldBe([
                ("management", GivenFacts.Day("2026-01-08")),
                ("safeguarding", GivenFacts.Day("2026-02-20")),
            ]);
        (person.Rule("m").Verdict, person.Rule("s").Verdict).ShouldBe(("late", "met"));
    }
}
