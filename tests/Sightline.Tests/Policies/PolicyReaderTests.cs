using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

public class PolicyReaderTests
{
    private static readonly PolicyPack Pack = PolicyReader.ReadShipped("council-social-work").Pack;

    [Theory]
    [InlineData(
        "policy.yaml",
        "longest: 6 weeks",
        "longst: 6 weeks",
        "\"longst\" means nothing in \"rules\". Did you mean \"longest\"?"
    )]
    [InlineData(
        "policy.yaml",
        "usual: 4 weeks",
        "usual: monthly",
        "\"monthly\" is not a length of time"
    )]
    [InlineData(
        "policy.yaml",
        "minimum: 10",
        "minimum: ten",
        "\"ten\" is not a whole number above 0"
    )]
    [InlineData(
        "policy.yaml",
        "minimum: 10",
        "minimum: -10",
        "\"-10\" is not a whole number above 0"
    )]
    [InlineData("policy.yaml", "at_most: 120", "at_most: 60", "at_most is shorter than at_least")]
    [InlineData(
        "policy.yaml",
        "longest: 6 weeks",
        "longest: 3 weeks",
        "longest is 3 weeks, which is shorter than 4 weeks"
    )]
    [InlineData(
        "policy.yaml",
        "limit: 2 months",
        "limit: 5 weeks",
        "limit is 5 weeks, which is shorter than 6 weeks"
    )]
    [InlineData(
        "policy.yaml",
        "period: 12 months",
        "period: 200 working days",
        "period is said in days, weeks, months or years"
    )]
    [InlineData("policy.yaml", "usual: 4 weeks", "usual: 48 hours", "hours are for a deadline")]
    [InlineData("policy.yaml", "longest: 6 weeks", "usual: 5 weeks", "\"usual\" stands here twice")]
    [InlineData(
        "policy.yaml",
        "effective_on: 2017-11-01",
        "effective_on: 1 November",
        "\"1 November\" is not a day"
    )]
    [InlineData(
        "policy.yaml",
        "kind: gap",
        "kind: gaps",
        "\"gaps\" means nothing as \"kind\". Did you mean \"gap\"? This policy knows: gap, minimum"
    )]
    [InlineData(
        "policy.yaml",
        "late: [senior-manager]",
        "late: [boss]",
        "\"boss\" means nothing as \"late\""
    )]
    [InlineData(
        "policy.yaml",
        "owner: divisional-director",
        "owner: nobody",
        "\"nobody\" means nothing as \"owner\""
    )]
    [InlineData(
        "policy.yaml",
        "id: sessions-a-year",
        "id: time-between-sessions",
        "stands twice in \"rules\""
    )]
    [InlineData(
        "policy.yaml",
        "approvers: [divisional-director]",
        "approvers: divisional-director",
        "\"approvers\" is a list"
    )]
    [InlineData(
        "record.yaml",
        "kind: actions-review",
        "kind: magic",
        "\"magic\" means nothing as \"kind\". Choose from: text, temperature"
    )]
    [InlineData(
        "record.yaml",
        "deadline: childs-record",
        "deadline: agreement",
        "\"agreement\" means nothing as \"deadline\""
    )]
    [InlineData(
        "record.yaml",
        "value: 3",
        "value: 7",
        "7 is out of turn: it counts up from 1, so here is 3"
    )]
    [InlineData(
        "policy.yaml",
        "formal: yes",
        "formal: maybe",
        "Write \"formal: yes\" or \"formal: no\""
    )]
    [InlineData(
        "file.yaml",
        "restricted: yes",
        "restricted: true",
        "Write \"restricted: yes\" or \"restricted: no\""
    )]
    [InlineData(
        "file.yaml",
        "retention:",
        "policy_extra: 1\nretention:",
        "\"policy_extra\" means nothing in the policy"
    )]
    [InlineData(
        "file.yaml",
        "retention:",
        "title: Another\nretention:",
        "\"title\" was already given in policy.yaml. Say it once"
    )]
    [InlineData(
        "agreement.yaml",
        "key: how-often",
        "key: purpose-manager",
        "\"purpose-manager\" is already a question of this agreement"
    )]
    [InlineData("about.yaml", "statements:", "@statements:", "This is not YAML")]
    [InlineData(
        "about.yaml",
        "statements:",
        "anchors: &a { b: c }\nstatements:",
        "a policy has no & and * shortcuts"
    )]
    public void A_mistake_is_found_in_its_file_and_line(
        string file,
        string right,
        string wrong,
        string words
    )
    {
        var before = Pack.Files.Single(f => f.Name == file).Text;
        before.ShouldContain(right);
        var at = before.IndexOf(right, StringComparison.Ordinal);
        var line = before[..at].Count(c => c == '\n') + 1;

        var reading = PolicyReader.Read(
            PackWith(file, t => t.Remove(at, right.Length).Insert(at, wrong))
        );

        reading.Policy.ShouldBeNull();
        var problem = reading.Problems.First(p => p.Words.Contains(words));
        problem.File.ShouldBe(file);
        problem.Line.ShouldBe(line);
        Should
            .Throw<PolicyUnreadableException>(() => reading.Require())
            .Message.ShouldContain($"{file}:{problem.Line}: ");
    }

    [Fact]
    public void A_mistake_in_the_stored_text_still_names_its_own_file_and_line()
    {
        var text = Pack.Text.Replace("after_leaving: 2 years", "after_leaving: ages");

        var problem = PolicyReader.Parse(text).Problems.ShouldHaveSingleItem();

        problem.File.ShouldBe("file.yaml");
        Pack.Files.Single(f => f.Name == "file.yaml")
            .Text.Split('\n')[problem.Line - 1]
            .ShouldContain("after_leaving");
    }

    [Fact]
    public void One_look_finds_every_mistake()
    {
        var reading = PolicyReader.Read(
            PackWith(
                "policy.yaml",
                t =>
                    t.Replace("usual: 4 weeks", "usual: often")
                        .Replace("minimum: 10", "minimum: some")
                        .Replace("title: ", "name: ")
            )
        );

        reading.Problems.Select(p => p.Words).ShouldContain(w => w.Contains("often"));
        reading.Problems.Select(p => p.Words).ShouldContain(w => w.Contains("some"));
        reading.Problems.Select(p => p.Words).ShouldContain("\"title\" is missing in the policy");
    }

    [Theory]
    [InlineData("period")]
    public void A_rule_without_what_it_needs_is_refused(string key)
    {
        var at = Pack.Files[0].Text.IndexOf("id: sessions-a-year", StringComparison.Ordinal);
        var reading = PolicyReader.Read(
            PackWith(
                "policy.yaml",
                t =>
                    t[..at]
                    + t[at..]
                        .Insert(t[at..].IndexOf($"    {key}:", StringComparison.Ordinal), "    #")
            )
        );

        reading.Problems.ShouldContain(p => p.Words == $"\"{key}\" is missing in \"rules\"");
    }

    [Fact]
    public void Nothing_and_nonsense_get_an_answer_and_no_stack_trace()
    {
        string[] nonsense =
        [
            "",
            "   ",
            "hello",
            "- a\n- b",
            "a: b: c",
            "\t",
            "key: !!int [",
            "? {",
            "%YAML 9.9\n---\na",
            new string('[', 100_000),
        ];
        foreach (var text in nonsense)
        {
            var reading = PolicyReader.Parse(text);

            reading.Policy.ShouldBeNull();
            reading.Problems.ShouldNotBeEmpty();
            reading.Problems.ShouldAllBe(p => p.Line >= 1 && p.Words.Length > 0);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        PolicyReader.ReadShipped("../../etc").Problems.ShouldHaveSingleItem();
        PolicyReader.ReadShipped("calendars").Policy.ShouldBeNull();
    }

    private static PolicyPack PackWith(string file, Func<string, string> change) =>
        PolicyPack.From(
            Pack.Files.ToDictionary(
                f => f.Name,
                f => f.Name == file ? change(f.Text) : f.Text,
                StringComparer.Ordinal
            )
        );
}
