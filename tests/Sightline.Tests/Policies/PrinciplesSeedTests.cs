using Sightline.Policies;
using static Sightline.Tests.Policies.SeedWalk;

namespace Sightline.Tests.Policies;

/// <summary>Walks the multi-agency principles and shows where in the pack each part went.</summary>
public class PrinciplesSeedTests
{
    private const string Key = "multi-agency-principles";

    [Fact]
    public void Every_clause_has_its_place_in_the_pack() =>
        Through(
            Key,
            clauses: 12,
            new(
                "1",
                "a fundamental task; why it is discussed critically",
                p => p.Statement("fundamental-task")!.Words.Count == 2
            ),
            new(
                "1",
                "case consultation apart from case supervision",
                p => p.Statement("two-arrangements")!.Words.Count == 2
            ),
            new(
                "1",
                "an audit with too few answers; common principles",
                p => p.Statement("earlier-audit")!.Words.Count == 2
            ),
            new("1", "everybody who works with children", p => p.Scope),
            new("2", "audits, other boards, theories", p => p.Statement("methodology")),
            new("3", "definition", p => p.Streams[0].Definition),
            new(
                "3",
                "additional individual or joint supervision",
                p =>
                    p.Forms.Any(f => f is { Key: "joint", Formal: false })
                    && p.Statement("additional-supervision") is not null
            ),
            new(
                "4",
                "one-to-one and five other methods",
                p =>
                    Counts(p, "one-to-one", "group", "team", "peer", "action-learning", "mentoring")
            ),
            new("4", "other methods have their place", p => p.Statement("many-forms")),
            new(
                "4",
                "ten principles in their order",
                p => p.Standards.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, 10))
            ),
            new(
                "4",
                "each with its own clause",
                p => p.Standards.All(s => s.Clause.Text == $"section 4, principle {s.Number}")
            ),
            new(
                "4",
                "1: formal, regular, ad hoc when urgent",
                p =>
                    p.Groups[0].Key == "staff-in-contact"
                    && p.Forms.Any(f => f is { Key: "ad-hoc", Formal: false })
            ),
            new(
                "4",
                "2: a clear agreement",
                p => p.AllRules.OfType<AgreementRule>().Single().SignWithin is null
            ),
            new("4", "4: quiet, confidential, no interruptions, time", p => p.Places.Count == 4),
            new(
                "4",
                "6: safeguarding training and training in supervising",
                p => p.Training.Select(t => t.Key).SequenceEqual(["safeguarding", "supervising"])
            ),
            new(
                "4",
                "8: debrief, support, advice between sessions",
                p => p.Standards[7].Words.Count == 3
            ),
            new(
                "5",
                "four functions",
                p =>
                    p.Functions.Select(f => f.Key)
                        .SequenceEqual(["management", "development", "support", "mediation"])
            ),
            new(
                "5",
                "four stakeholders",
                p =>
                    p.Stakeholders.Select(s => s.Key)
                        .SequenceEqual(["service-users", "staff", "organisation", "partners"])
            ),
            new(
                "5",
                "four steps, reflection with its three questions",
                p =>
                    p.Cycle.Select(c => c.Key)
                        .SequenceEqual([
                            "experience",
                            "reflection",
                            "analysis",
                            "plans-and-actions",
                        ])
                    && p.Cycle[1].Prompts.Count == 3
            ),
            new(
                "5",
                "one model among others; needs conflict",
                p => p.Statement("the-model")!.Words.Count == 3
            ),
            new(
                "6",
                "a process, not an event; all contribute",
                p => p.Statement("process") is not null && p.Responsibilities.Both.Count == 1
            ),
            new(
                "6, the supervisor",
                "eleven responsibilities",
                p => p.Responsibilities.Supervisor.Count == 11
            ),
            new(
                "6, the supervisee",
                "seven, and four of a practitioner",
                p => p.Responsibilities.Supervisee.Count == 11
            ),
            new(
                "6, the organisation",
                "four, and what sections 7 and 8 add",
                p =>
                    p.Responsibilities.Organisation.Count(d =>
                        d.Clause.Text.StartsWith("section 6", StringComparison.Ordinal)
                    ) == 4
            ),
            new(
                "6, the partnership",
                "provision, monitoring, telling members",
                p =>
                    p.Responsibilities.Partnership.Count == 3
                    && p.Reviews.Any(r => r is { Key: "section-11", Every.Words: "1 year" })
            ),
            new("7", "what everybody may expect", p => p.Statement("expectation")),
            new(
                "7",
                "quantitative, qualitative and outcome measures",
                p => p.Measures.Select(m => m.Kind).Distinct().Count() == 3
            ),
            new(
                "7",
                "own policy, monitored",
                p => p.Responsibilities.Organisation.Any(d => d.Key == "monitor")
            ),
            new(
                "7",
                "multi-agency case audits",
                p => p.Reviews.Any(r => r is { Key: "multi-agency-case-audits", Every: null })
            ),
            new("8", "planned, answered for, both ways", p => p.Statement("summary")),
            new(
                "8",
                "priority from senior managers, ability from line managers",
                p => p.Responsibilities.Organisation.Count(d => d.Clause.Text == "section 8") == 2
            ),
            new(
                "8",
                "agencies evaluate their own",
                p => p.Reviews.Any(r => r.Key == "own-evaluation")
            )
        );

    [Fact]
    public void No_rule_names_a_figure_because_the_guidance_names_none() =>
        Figures(Pack(Key)).ShouldBeEmpty();
}
