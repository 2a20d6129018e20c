using System.Text;
using Sightline.Policies;

namespace Sightline.Tests.Policies;

/// <summary>A policy comes from a file that anybody may have written.</summary>
public class PolicyLimitsTests
{
    [Fact]
    public void Three_lines_are_a_policy()
    {
        var policy = PolicyReader
            .Parse("title: Ours\nrules:\n  - { kind: gap, usual: 4 weeks, longest: 6 weeks }\n")
            .Require();

        policy.Rules("supervision", "anybody").Gap!.Longest!.Words.ShouldBe("6 weeks");
        policy.Key.ShouldBe("policy");
        policy.AllRules.ShouldHaveSingleItem().Id.ShouldBe("gap");
        policy.LeftToService.ShouldContain("record");
        policy.Record.Sections.ShouldNotBeEmpty();
    }

    [Fact]
    public void Two_rules_without_an_id_go_by_their_kind_and_a_number() =>
        GivenPolicy
            .WithRules(
                "kind: gap, usual: 4 weeks",
                "id: gap-2, kind: length, at_least: 60",
                "kind: gap, usual: 1 week, stage: {until: 2 weeks}"
            )
            .AllRules.Select(r => r.Id)
            .ShouldBe(["gap", "gap-2", "gap-3"]);

    [Fact]
    public void What_would_grow_without_end_is_refused_before_it_grows()
    {
        var aliases = new StringBuilder("title: Bomb\na: &a [x, x]\n");
        for (var letter = 'b'; letter <= 'z'; letter++)
        {
            aliases.Append($"{letter}: &{letter} [*{(char)(letter - 1)}, *{(char)(letter - 1)}]\n");
        }

        string[] bombs =
        [
            aliases.ToString(),
            "title: Deep\nrules: " + new string('[', 50_000),
            "title: Deep\nrules: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)),
            "title: Long\nscope: " + new string('x', 2_000_000),
            new('x', 50_000_000),
        ];
        foreach (var bomb in bombs)
        {
            var reading = PolicyReader.Parse(bomb);

            reading.Policy.ShouldBeNull();
            reading.Problems.ShouldHaveSingleItem().Words.Length.ShouldBeLessThan(300);
        }
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_by_its_size()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.SetLength(50_000_000);
            }

            PolicyReader
                .ReadAt(path)
                .Problems.ShouldHaveSingleItem()
                .Words.ShouldContain("too long");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
