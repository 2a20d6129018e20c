using System.Text.Json.Nodes;
using Sightline.Cli;

namespace Sightline.Tests.Cli;

/// <summary>What people script against: exit codes, and the shape of answers in JSON.</summary>
public sealed class PolicyCommandTests : IDisposable
{
    private const string Council = "council-social-work";
    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-cmd-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_says_sound_with_0_and_problems_with_1()
    {
        var broken = Write(
            "broken.yaml",
            "title: Ours\nrules:\n  - { kind: gap, usual: now and then }\n"
        );

        (await Run("policy", "check", Council)).Code.ShouldBe(0);
        var (code, output, _) = await Run("policy", "check", broken);
        code.ShouldBe(1);
        output.ShouldStartWith("broken.yaml:3: problem: \"now and then\" is not a length of time");
        (await Run("policy", "check", Path.Combine(_folder, "nowhere"))).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(2),
            r => r.Output.ShouldBeEmpty(),
            r => r.Errors.ShouldContain("There is no policy at")
        );
    }

    [Fact]
    public async Task Check_in_json_has_file_line_severity_and_words()
    {
        var answer = JsonNode.Parse((await Run("policy", "check", Council, "--json")).Output)!;

        answer["sound"]!.GetValue<bool>().ShouldBeTrue();
        var first = answer["problems"]!.AsArray()[0]!.AsObject();
        first.Select(p => p.Key).ShouldBe(["file", "line", "severity", "words"]);
        first["severity"]!.GetValue<string>().ShouldBe("note");
        first["line"]!.GetValue<int>().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("council-social-work")]
    [InlineData("multi-agency-principles")]
    [InlineData("partnership-standards")]
    [InlineData("city-minimum-standards")]
    [InlineData("school-trust")]
    public async Task Every_shipped_policy_is_sound_and_explains_itself(string key)
    {
        (await Run("policy", "check", key)).Code.ShouldBe(0);
        var (code, output, _) = await Run("policy", "explain", key);

        code.ShouldBe(0);
        output.ShouldContain("What is asked");
        output.Split('\n').ShouldAllBe(l => l.Length <= 100);
    }

    [Fact]
    public async Task Diff_says_what_changed_in_words()
    {
        var ours = Write(
            "ours.yaml",
            $"title: Ours\nstarts_from: {Council}\nrules: [{{id: time-between-sessions, usual: 3 weeks, clause: section 2}}]\n"
        );

        var (code, output, _) = await Run("policy", "diff", Council, ours);

        code.ShouldBe(0);
        output
            .ReplaceLineEndings(" ")
            .ShouldContain("usually every 3 weeks, at the longest 6 weeks");
        (await Run("policy", "diff", Council, Council)).Output.ShouldContain("Both say the same");
    }

    [Fact]
    public async Task Standing_in_json_has_the_shape_that_scripts_read()
    {
        var (code, output, errors) = await Run(
            "standing",
            "--policy",
            Council,
            "--facts",
            Facts(),
            "--on",
            "2025-03-07",
            "--json"
        );

        errors.ShouldBeEmpty();
        code.ShouldBe(0);
        var answer = JsonNode.Parse(output)!.AsObject();
        answer.Select(p => p.Key).ShouldBe(["on", "policy", "version", "people"]);
        answer["on"]!.GetValue<string>().ShouldBe("2025-03-07");
        answer["policy"]!.GetValue<string>().ShouldBe(Council);
        var person = answer["people"]![0]!.AsObject();
        person.Select(p => p.Key).ShouldBe(["id", "streams", "deadlines"]);
        var stream = person["streams"]![0]!.AsObject();
        stream.Select(p => p.Key).ShouldBe(["stream", "last", "count", "judgements"]);
        (stream["last"]!.GetValue<string>(), stream["count"]!.GetValue<int>()).ShouldBe(
            ("2025-01-10", 1)
        );
        var gap = stream["judgements"]![0]!.AsObject();
        gap.Select(p => p.Key)
            .ShouldBe([
                "rule",
                "clause",
                "verdict",
                "due_on",
                "late_from",
                "breached_from",
                "since",
                "words",
            ]);
        gap.ToJsonString()
            .ShouldStartWith(
                "{\"rule\":\"time-between-sessions\",\"clause\":\"section 5\",\"verdict\":\"late\",\"due_on\":\"2025-02-07\",\"late_from\":\"2025-02-22\",\"breached_from\":\"2025-03-11\",\"since\":\"2025-02-22\""
            );
        var note = person["deadlines"]!
            .AsArray()
            .Single(d => d!["rule"]!.GetValue<string>() == "childs-record")!
            .AsObject();
        note.Select(p => p.Key)
            .ShouldBe(["rule", "clause", "for", "due_at", "met_at", "verdict", "words"]);
        note["due_at"]!.GetValue<string>().ShouldBe("2025-03-06T23:59");
        note["met_at"]!.GetValue<string>().ShouldBe("2025-03-06T09:00");
        note["verdict"]!.GetValue<string>().ShouldBe("met");
    }

    [Fact]
    public async Task Facts_with_a_slip_end_with_1_and_facts_that_are_not_there_with_2()
    {
        var slip = Write(
            "slip.yaml",
            "people:\n  - {id: ben, started: 2025-01-06, grup: social-worker}\n"
        );

        (
            await Run("standing", "--policy", Council, "--facts", slip, "--on", "2025-03-07")
        ).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(1),
            r => r.Output.ShouldBeEmpty(),
            r =>
                r.Errors.ShouldBe(
                    "slip.yaml:2: \"grup\" means nothing in \"people\". Did you mean \"group\"?\n"
                )
        );
        (
            await Run(
                "standing",
                "--policy",
                Council,
                "--facts",
                "nothing.yaml",
                "--on",
                "2025-03-07"
            )
        ).Code.ShouldBe(2);
        (
            await Run("standing", "--policy", Council, "--facts", slip, "--on", "7 March")
        ).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(2),
            r => r.Errors.ShouldContain("--on takes a day")
        );
    }

    [Fact]
    public async Task Simulate_says_who_was_late_in_words_and_in_json()
    {
        var words = await Run(
            "policy",
            "simulate",
            Council,
            "--facts",
            Facts(),
            "--to",
            "2025-04-30"
        );
        var json = await Run(
            "policy",
            "simulate",
            Council,
            "--facts",
            Facts(),
            "--to",
            "2025-04-30",
            "--json"
        );

        words.Code.ShouldBe(0);
        words.Output.ShouldContain("1 of 1 person would have been late at some time.");
        words.Output.ShouldContain(
            "time-between-sessions: late from 22 February 2025 to 10 March 2025, 17 days (section 5)"
        );
        var answer = JsonNode.Parse(json.Output)!;
        answer["people_late"]!.GetValue<int>().ShouldBe(1);
        answer["people"]![0]!["late"]!.AsArray().Count.ShouldBeGreaterThan(2);
        (
            await Run(
                "policy",
                "simulate",
                Council,
                "--facts",
                Facts(),
                "--from",
                "2025-05-01",
                "--to",
                "2025-04-30"
            )
        ).Code.ShouldBe(2);
    }

    private string Facts() =>
        Write(
            "facts.yaml",
            """
            nation: england-and-wales
            people:
              - id: ben
                group: social-worker
                attributes: {employment: permanent, profession: social-work}
                started: 2025-01-06
                left: null
                changes: [{on: 2025-07-01, attributes: {newly_qualified: false}}]
                leave: [{from: 2025-08-04, to: 2025-08-15, kind: annual}]
                events:
                  - {on: 2025-01-10, kind: session, stream: management, form: one-to-one, minutes: 95}
                  - {on: 2025-02-07, kind: cancelled, stream: management, reason: sickness}
                  - {on: 2025-01-06, kind: agreement, stream: management}
                  - {on: 2025-03-01, kind: supervisor-changed, stream: management}
                  - {at: 2025-03-02T14:00, kind: incident}
                  - {on: 2025-03-03, kind: shift}
                  - {at: 2025-03-04T17:30, kind: decision, id: d1}
                  - {at: 2025-03-06T09:00, kind: case-note, for: d1}
            """
        );

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        var (output, errors) = (
            new StringWriter { NewLine = "\n" },
            new StringWriter { NewLine = "\n" }
        );
        var code = await CommandLine.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
