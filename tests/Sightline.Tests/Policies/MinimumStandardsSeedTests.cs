using Sightline.Policies;
using static Sightline.Tests.Policies.SeedWalk;

namespace Sightline.Tests.Policies;

/// <summary>Walks the city's short guide and shows where in the pack each part went.</summary>
public class MinimumStandardsSeedTests
{
    private const string Key = "city-minimum-standards";

    [Fact]
    public void Every_clause_has_its_place_in_the_pack() =>
        Through(
            Key,
            clauses: 5,
            new(
                "What is supervision",
                "regular, planned, recorded, with the line manager",
                p => p.Streams[0].Definition.Length > 0 && p.Supervisor.Default == "line-manager"
            ),
            new(
                "What is supervision",
                "child protection supervision by somebody else",
                p => p.Streams[1].Supervisor is { Default: "specialist-supervisor" }
            ),
            new(
                "What is supervision",
                "informal does not replace formal",
                p => Counts(p, "one-to-one") && p.Statement("informal") is not null
            ),
            new(
                "What do we have",
                "staff and volunteers of any service",
                p => p.Groups.Select(g => g.Key).SequenceEqual(["staff", "volunteer"])
            ),
            new("What do we have", "adopt it, or use one's own", p => p.Statement("adoption")),
            new("What do we have", "training in effective supervision", p => p.Training.Count == 1),
            new(
                "What do we have",
                "restorative",
                p => p.Statement("restorative")!.Words.Count == 2
            ),
            new(
                "Why it matters",
                "outcomes, and whether the plan is likely to work",
                p =>
                    p.Discussion.Heading("likely-to-work") is not null
                    && p.Discussion.Heading("if-not-why") is not null
            ),
            new(
                "Why it matters",
                "five reasons",
                p => p.Statements.Count(s => s.Clause.Text == "Why it matters") == 5
            ),
            new(
                "Key functions",
                "three",
                p =>
                    p.Functions.Select(f => f.Key)
                        .SequenceEqual([
                            "personal-support",
                            "quality-assurance",
                            "professional-development",
                        ])
            ),
            new("Key functions", "in balance over time", p => p.Statement("balance")),
            new(
                "Common principles",
                "nine",
                p => p.Standards.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, 9))
            ),
            new(
                "Common principles",
                "an agreed contract",
                p => p.AllRules.OfType<AgreementRule>().Single()
            ),
            new(
                "Common principles",
                "regular",
                p => p.AllRules.OfType<GapRule>().Single().SetBy == SetBy.Agency
            )
        );

    [Fact]
    public void No_rule_names_a_figure_because_the_guide_names_none() =>
        Figures(Pack(Key)).ShouldBeEmpty();
}
