using Sightline.Policies;
using Sightline.Standing;
using Sightline.Tests.Policies;
using static Sightline.Tests.Standing.GivenFile;

namespace Sightline.Tests.Standing;

public class FactsReaderTests
{
    private static readonly SupervisionPolicy Council = GivenFacts.Policy;

    [Theory]
    [InlineData("people: [{id: a, started: 2026-13-01}]", 1, "\"2026-13-01\" is not a day")]
    [InlineData("people: [{id: a, started: 0001-01-01}]", 1, "is not a day")]
    [InlineData(
        "people:\n  - {id: a, started: 2026-01-05, left: 2025-01-05}",
        2,
        "5 January 2025 lies before 5 January 2026"
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    leave:\n      - {from: 2026-02-02, to: 2026-02-01, kind: annual}",
        5,
        "An end is not before its start"
    )]
    [InlineData(
        "people:\n  - {id: a, started: 2026-01-05, leave: [{from: 2026-02-02, kind: anual}]}",
        2,
        "Did you mean \"annual\"?"
    )]
    [InlineData(
        "people:\n  - {id: a, started: 2026-01-05, group: social-wroker}",
        2,
        "Did you mean \"social-worker\"?"
    )]
    [InlineData(
        "people:\n  - {id: a, started: 2026-01-05, evnts: []}",
        2,
        "\"evnts\" means nothing in \"people\". Did you mean \"events\"?"
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, kind: sesion}",
        5,
        "Did you mean \"session\"?"
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, kind: session, form: one-on-one}",
        5,
        "\"one-on-one\" means nothing as \"form\""
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, kind: session, stream: clinical}",
        5,
        "\"clinical\" means nothing as \"stream\""
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {at: 2026-02-02T25:00, kind: decision}",
        5,
        "is not a time"
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, at: 2026-02-02T10:00, kind: decision}",
        5,
        "not both"
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, kind: case-note, for: d1}",
        5,
        "Nothing of this person has the id \"d1\""
    )]
    [InlineData(
        "people:\n  - id: a\n    started: 2026-01-05\n    events:\n      - {on: 2026-02-02, kind: session, minutes: -5}",
        5,
        "\"-5\" is not a whole number above 0"
    )]
    [InlineData(
        "people: [{id: a, started: 2026-01-05}, {id: a, started: 2026-01-05}]",
        1,
        "\"a\" stands twice"
    )]
    [InlineData("nation: wales\npeople: []", 1, "\"wales\" means nothing as \"nation\"")]
    [InlineData(
        "terms: [{name: t, from: 2026-09-01, to: 2026-08-01}]\npeople: []",
        1,
        "An end is not before its start"
    )]
    [InlineData("peple: []", 1, "\"people\" is missing")]
    [InlineData("", 1, "words with a value each")]
    [InlineData("people: [{", 1, "This is not YAML")]
    public void A_slip_is_found_at_its_line_and_nothing_is_half_said(
        string text,
        int line,
        string words
    )
    {
        var reading = Read(Council, text);

        reading.Facts.ShouldBeNull();
        var problem = reading.Problems.First(p => p.Words.Contains(words));
        problem.File.ShouldBe("facts.yaml");
        problem.Line.ShouldBeInRange(line, line + 1);
    }

    [Fact]
    public void Json_is_read_as_well_and_null_is_as_good_as_nothing()
    {
        const string text =
            "{\n\t\"nation\": \"england-and-wales\",\n\t\"people\": [\n\t\t{ \"id\": \"ben\", \"group\": \"social-worker\", \"started\": \"2025-01-06\", \"left\": null,\n\t\t  \"attributes\": { \"newly_qualified\": true },\n\t\t  \"events\": [ { \"on\": \"2025-01-10\", \"kind\": \"session\", \"stream\": \"management\", \"minutes\": 95 } ] }\n\t]\n}";

        var reading = Read(Council, text);

        reading.Problems.ShouldBeEmpty();
        reading
            .Facts!.On(Council, "2025-02-21")
            .Rule("time-between-sessions")
            .Verdict.ShouldBe("due");
    }

    [Fact]
    public void An_agreed_interval_counts_where_the_policy_leaves_it_to_the_two()
    {
        var policy = GivenPolicy.WithRules("kind: gap, set_by: agreement");
        var ben = Ben(
            policy,
            "started: 2026-01-05",
            "on: 2026-01-05, kind: agreement, every: 3 weeks",
            "on: 2026-01-12, kind: session"
        );

        ben.Verdicts(policy, "gap", "2026-02-02", "2026-02-03").ShouldBe("met due");
        Ben(policy, "started: 2026-01-05").Verdicts(policy, "gap", "2027-01-01").ShouldBe("met");
    }

    [Theory]
    [InlineData("2026-06-15", "2026-07-31", "not-applicable")]
    [InlineData("2026-06-15", "2026-06-15", "breached")]
    public void Somebody_who_left_is_judged_until_the_day_they_left(
        string left,
        string day,
        string verdict
    ) =>
        Ben(Council, $"group: social-worker\nstarted: 2026-01-05\nleft: {left}")
            .Verdicts(Council, "time-between-sessions", day)
            .ShouldBe(verdict);
}
