using Sightline.Policies;
using static Sightline.Tests.Policies.GivenPolicy;

namespace Sightline.Tests.Policies;

public class PolicyCheckTests
{
    [Fact]
    public void The_councils_own_policy_is_sound_with_its_two_known_tensions()
    {
        var reading = PolicyReader.ReadShipped("council-social-work");

        var findings = PolicyCheck.Of(reading);

        findings.ShouldAllBe(f => f.Severity == FindingSeverity.Note && f.File == "policy.yaml");
        findings
            .Select(f => f.Words)
            .ShouldBe([
                "2 months is 59 to 62 days, not 8 weeks (56 days). Months and weeks stand side by side here, so say which is meant when people count",
                "A longest gap of 6 weeks allows 8.7 sessions in 12 months, but \"sessions-a-year\" asks for 10 sessions. Somebody can keep every gap and still fall below the minimum",
            ]);
        var lines = reading.Pack.Files[0].Text.Split('\n');
        lines[findings[0].Line - 1].ShouldContain("time-between-sessions");
        lines[findings[1].Line - 1].ShouldContain("sessions-a-year");
    }

    [Theory]
    [InlineData(
        "kind: gap, usual: 6 weeks",
        "kind: minimum, minimum: 10, period: 12 months",
        "Meeting every 6 weeks gives 8.7 sessions in 12 months, but \"minimum\" asks for 10 sessions. Nobody who meets as usual can keep it"
    )]
    [InlineData("kind: gap, usual: 4 weeks", "kind: minimum, hours: 40, period: 1 year", null)]
    [InlineData(
        "id: one, kind: gap, usual: 4 weeks",
        "id: two, kind: gap, usual: 5 weeks",
        "\"one\" and \"two\" say the same kind of thing about everybody in Supervision, and neither is more specific. Keep one, or say whom each is about"
    )]
    [InlineData(
        "kind: gap, usual: 4 weeks, when: {employment: agency}",
        "kind: gap, usual: 2 weeks, when: {employment: [agency, casual]}",
        "neither is more specific"
    )]
    [InlineData(
        "kind: gap, usual: 4 weeks, when: {employment: agency}",
        "kind: gap, usual: 2 weeks, when: {employment: casual}",
        null
    )]
    [InlineData(
        "kind: gap, usual: 4 weeks",
        "kind: gap, usual: 1 week, stage: {until: 12 weeks}",
        null
    )]
    [InlineData(
        "kind: gap, usual: 1 week, stage: {until: 12 weeks}",
        "kind: gap, usual: 2 weeks, stage: {after: 8 weeks, until: 6 months}",
        "neither is more specific"
    )]
    [InlineData(
        "kind: gap, usual: 1 week, stage: {until: 12 weeks}",
        "kind: gap, usual: 2 weeks, stage: {after: 12 weeks}",
        null
    )]
    [InlineData(
        "kind: gap, usual: 1 week, stage: {after: 6 months, until: 12 weeks}",
        "kind: length, at_least: 60",
        "The stage of \"gap\" never applies: it begins 6 months after the start and ends 12 weeks after it"
    )]
    [InlineData(
        "kind: deadline, after: incidnt, within: 24 hours",
        "kind: length, at_least: 60",
        "No event feeds \"deadline\": nothing is called \"incidnt\". Did you mean \"incident\"?"
    )]
    [InlineData(
        "kind: deadline, after: decision, met_by: decision-made, within: 24 hours",
        "kind: length, at_least: 60",
        "is met by what it follows"
    )]
    [InlineData(
        "kind: gap, usual: 4 weeks, tell: {late: [senior-manager]}",
        "kind: length, at_least: 60",
        "\"gap\" tells somebody of a step that it does not have"
    )]
    public void Two_rules_that_do_not_fit_are_a_problem_and_two_that_do_are_none(
        string one,
        string other,
        string? words
    )
    {
        var problems = PolicyCheck
            .Of(WithRules(one, other))
            .Where(f => f.Severity == FindingSeverity.Problem)
            .ToList();

        if (words is null)
        {
            problems.ShouldBeEmpty();
        }
        else
        {
            problems.ShouldHaveSingleItem().Words.ShouldContain(words);
        }
    }

    [Fact]
    public void Hours_are_weighed_against_the_sessions_that_fit()
    {
        var finding = PolicyCheck
            .Of(
                WithRules(
                    "kind: gap, usual: 4 weeks",
                    "kind: length, at_least: 60, at_most: 90",
                    "kind: minimum, hours: 24, period: 1 year"
                )
            )
            .ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Problem);
        finding.Words.ShouldContain(
            "gives 13 sessions in 1 year, but \"minimum\" asks for 24 hours, which is 16 sessions of 1 hour 30 minutes"
        );
    }

    [Theory]
    [InlineData(
        "groups: [{key: nurse, employment: [permanent]}]\nrules: [{kind: gap, usual: 4 weeks, groups: [nurse], when: {employment: agency}, clause: c}]",
        FindingSeverity.Problem,
        "No group meets \"gap\": it is for employment agency, and nurse takes in only employment permanent"
    )]
    [InlineData(
        "groups: [{key: nurse}, {key: porter}]\nrules: [{kind: gap, usual: 4 weeks, groups: [nurse], clause: c}]",
        FindingSeverity.Note,
        "No rule covers \"porter\""
    )]
    [InlineData(
        "groups: [{key: a, when: {x: p}}, {key: b, when: {y: q}}]\nrules: [{kind: gap, usual: 4 weeks, clause: c}]",
        FindingSeverity.Problem,
        "Somebody can belong to both \"a\" and \"b\""
    )]
    [InlineData(
        "rules: [{kind: gap, usual: 4 weeks}]",
        FindingSeverity.Note,
        "\"gap\" names no clause"
    )]
    [InlineData(
        "rules: [{kind: gap, longest: 1 half-term, clause: c}]",
        FindingSeverity.Note,
        "1 half-term is reckoned by the terms that the facts give"
    )]
    [InlineData(
        "rules: [{kind: deadline, after: complaint, within: 24 hours, clause: c}]",
        FindingSeverity.Note,
        "Nothing in the service makes a \"complaint\""
    )]
    [InlineData(
        "effective_on: 2026-09-01\nreview: {by: 2026-08-31}\nrules: [{kind: gap, usual: 4 weeks, clause: c}]",
        FindingSeverity.Problem,
        "before the policy applies"
    )]
    [InlineData("scope: Nobody yet", FindingSeverity.Note, "The policy has no rules")]
    public void What_a_careful_reader_would_say_is_said(
        string lines,
        FindingSeverity severity,
        string words
    )
    {
        var finding = PolicyCheck.Of(Read(lines)).Single(f => f.Words.Contains(words));

        finding.Severity.ShouldBe(severity);
        finding.File.ShouldBe("policy.yaml");
    }

    [Fact]
    public void What_cannot_be_read_is_a_problem_at_its_line() =>
        PolicyCheck
            .Of(Read("rules:\n  - { kind: gap, usual: sometimes }"))
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                f => f.Severity.ShouldBe(FindingSeverity.Problem),
                f => f.Line.ShouldBe(3),
                f => f.ToString().ShouldStartWith("policy.yaml:3: problem: \"sometimes\"")
            );
}
