using Sightline.Policies;
using static Sightline.Tests.Policies.SeedWalk;

namespace Sightline.Tests.Policies;

/// <summary>Walks the partnerships' standards and shows where in the pack each part went.</summary>
public class StandardsSeedTests
{
    private const string Key = "partnership-standards";

    [Fact]
    public void Every_clause_has_its_place_in_the_pack() =>
        Through(
            Key,
            clauses: 5,
            new("1", "definition", p => p.Streams[0].Definition),
            new(
                "1",
                "beside managerial supervision and apart from it",
                p => p.Streams.Select(s => s.Key).SequenceEqual(["safeguarding", "management"])
            ),
            new(
                "1",
                "one-to-ones, discussions, reviews; any conversation; behaviour",
                p => p.Statement("where-it-happens")!.Words.Count == 3
            ),
            new(
                "1",
                "demanding, distressing; the child's welfare",
                p => p.Statement("demanding-work")!.Words.Count == 2
            ),
            new("1", "every member agency", p => p.Scope),
            new(
                "2",
                "into organisations' policies; no single model",
                p => p.Responsibilities.Organisation.Any(d => d.Key == "take-in-principles")
            ),
            new(
                "3",
                "a safe place to think; own responsibility",
                p =>
                    p.Responsibilities.Supervisor.Any(d => d.Key == "safe-environment")
                    && p.Responsibilities.Supervisee.Any(d => d.Key == "own-practice")
            ),
            new("3", "wider family and social context", p => p.Statement("wider-context")),
            new("3", "four things it will do", p => p.Functions.Count == 4),
            new(
                "3",
                "structured, an experienced supervisor, supported by the lead",
                p =>
                    p.Responsibilities.Organisation.Any(d => d.Key == "structured-process")
                    && p.Training.Any(t => t.Key == "further")
            ),
            new(
                "3",
                "seek it when concerned; ask anybody who provides it",
                p =>
                    p.Responsibilities.Supervisee.Any(d => d.Key == "seek-when-concerned")
                    && p.Statement("anyone-may-ask") is not null
            ),
            new(
                "3",
                "feedback to the manager",
                p => p.Responsibilities.Organisation.Any(d => d.Key == "feedback-to-managers")
            ),
            new(
                "3",
                "six things it can help with",
                p => p.Statement("what-it-can-do")!.Words.Count == 6
            ),
            new("3", "debriefing outside it", p => p.Statement("debriefing")),
            new(
                "4",
                "four types; planned and group count",
                p => p.Forms.Count == 4 && Counts(p, "planned", "group")
            ),
            new(
                "4",
                "who brings a case carries out; assurance to the line manager",
                p =>
                    p.Responsibilities.Supervisee.Any(d => d.Key == "carry-out")
                    && p.Streams[0].Supervisor is { Default: "safeguarding-supervisor" }
            ),
            new(
                "4",
                "responsive: any professional, at once",
                p => p.Statement("responsive")!.Words.Count == 2
            ),
            new(
                "4",
                "group: common caseloads, learning points",
                p => p.Statement("groups")!.Words.Count == 3
            ),
            new(
                "4",
                "unplanned: private places, recorded, followed up",
                p =>
                    p.Places.Any(l => l.Key == "private")
                    && p.Responsibilities.Both.Any(d => d.Key == "follow-up")
            ),
            new(
                "5",
                "eight standards in their order",
                p => p.Standards.Select(s => s.Number).SequenceEqual(Enumerable.Range(1, 8))
            ),
            new(
                "5",
                "each with its own clause and evidence",
                p =>
                    p.Standards.All(s =>
                        s.Clause.Text == $"section 5, standard {s.Number}" && s.Evidence.Count > 0
                    )
            ),
            new(
                "5",
                "2: training by the organisation's policy",
                p => p.Training.Any(t => t is { Key: "supervising", Without: WithoutTraining.Warn })
            ),
            new(
                "5",
                "3: protected, uninterrupted",
                p => p.Responsibilities.Both.Any(d => d.Key == "protect-time")
            ),
            new(
                "5",
                "4: purpose, value, roles in a written agreement",
                p =>
                    p.Agreement.Questions.Take(4)
                        .Select(q => q.Key)
                        .SequenceEqual([
                            "purpose",
                            "value",
                            "role-of-supervisor",
                            "role-of-supervisee",
                        ])
            ),
            new(
                "5",
                "6: two working days of the decision, or at once",
                p =>
                    p.CaseNote.Deadline is { Within.Words: "2 working days", MetBy: "case-note" }
                    && p.CaseNote.AtOnce.Length > 0
            ),
            new(
                "5",
                "7: by role and the organisation's policy",
                p => p.AllRules.OfType<GapRule>().Single() is { SetBy: SetBy.Agency, Usual: null }
            )
        );

    [Fact]
    public void Two_working_days_is_the_only_figure() =>
        Figures(Pack(Key)).ShouldBe(["2 working days"]);
}
