using Sightline.Policies;
using static Sightline.Tests.Policies.SeedWalk;

namespace Sightline.Tests.Policies;

/// <summary>Walks the school trust's policy and shows where in the pack each part went.</summary>
public class SchoolTrustSeedTests
{
    private const string Key = "school-trust";

    [Fact]
    public void Every_clause_has_its_place_in_the_pack() =>
        Through(
            Key,
            clauses: 11,
            new(
                "Cover",
                "an author, approved by the board of heads in November 2023",
                p =>
                    p is { Author: "policy-author", EffectiveOn: { Year: 2023, Month: 11 } }
                    && p.Approvers.SequenceEqual(["heads-board"])
            ),
            new(
                "Cover",
                "every three years, next in November 2026",
                p => p is { ReviewEvery.Words: "3 years", ReviewBy: { Year: 2026, Month: 11 } }
            ),
            new(
                "Purpose",
                "standards for staff and volunteers; an outside provider",
                p => p.Statement("purpose")!.Words.Count == 3 && p.Groups.Count == 2
            ),
            new(
                "Framework",
                "a duty; robust and reflective",
                p => p.Statement("why")!.Words.Count == 2
            ),
            new(
                "Supervision",
                "informal does not replace formal; recorded at once, revisited",
                p =>
                    p.Forms.Any(f => f is { Key: "informal", Formal: false })
                    && p.Statement("informal")!.Words.Count == 2
            ),
            new("Supervision", "three partners", p => p.Streams[0].Definition),
            new(
                "Key functions",
                "three",
                p =>
                    p.Functions.Select(f => f.Key)
                        .SequenceEqual([
                            "performance-management",
                            "professional-development",
                            "personal-support",
                        ])
            ),
            new("Key functions", "in balance over time", p => p.Statement("balance")),
            new("Roles", "the supervisor's eleven", p => p.Responsibilities.Supervisor.Count == 11),
            new("Roles", "the supervisee's nine", p => p.Responsibilities.Supervisee.Count == 9),
            new(
                "Group supervision",
                "when, and what it brings",
                p => p.Statement("groups")!.Words.Count == 3
            ),
            new(
                "Group supervision",
                "two principles more",
                p =>
                    p.Responsibilities.Both.Select(d => d.Key)
                        .SequenceEqual(["group-boundaries", "group-record"])
            ),
            new(
                "Supervision agreement",
                "responsibilities, expectations, signed at the start",
                p =>
                    p.Agreement.Question("expectations") is not null
                    && p.Agreement.Signatories.Count == 2
            ),
            new(
                "Supervision agreement",
                "reviewed every year",
                p => p.AllRules.OfType<AgreementRule>().Single().ReviewEvery!.Words == "1 year"
            ),
            new(
                "Frequency",
                "set by agreement, with its length",
                p =>
                    p.AllRules.OfType<GapRule>().Single() is { SetBy: SetBy.Agreement, Usual: null }
                    && p.AllRules.OfType<LengthRule>().Single() is { AtLeast: null, AtMost: null }
            ),
            new(
                "Frequency",
                "more often when new, newly qualified, or a piece of work needs it",
                p => p.Statement("more-often")
            ),
            new(
                "Frequency",
                "stands on the contract form",
                p => p.Statement("where-frequency-stands")
            ),
            new("Recording", "five principles", p => p.Statement("recording")!.Words.Count == 5),
            new("Confidentiality", "seven issues", p => p.Confidentiality!.Issues.Count == 7),
            new(
                "Confidentiality",
                "three responses: a duty, line management, may need to",
                p =>
                    p.Confidentiality!.Responses.Select(r => r.Must)
                        .SequenceEqual([true, true, false])
            )
        );

    [Fact]
    public void The_yearly_review_of_the_agreement_is_the_only_figure_of_its_rules() =>
        Figures(Pack(Key)).ShouldBe(["1 year"]);

    [Fact]
    public void Every_issue_has_its_response_and_a_duty_has_its_channel()
    {
        var limits = Pack(Key).Confidentiality!;

        limits.Issues.ShouldAllBe(i => limits.ResponseTo(i) != null);
        limits.Responses.Where(r => r.Must).ShouldAllBe(r => r.Channel != null);
        limits.ResponseTo(limits.Issue("harm")!)!.Key.ShouldBe("duty-to-report");
    }
}
