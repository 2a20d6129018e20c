using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

/// <summary>Walks the council's written policy clause by clause and shows where in the pack each one went. Appendix 4 is walked by CouncilAuditTests.</summary>
public class CouncilSeedTests
{
    /// <summary>The clause, what it says in our short label, and how many things in the pack answer to it.</summary>
    private static readonly (
        string Clause,
        string Label,
        Func<SupervisionPolicy, object?> Where
    )[] Clauses =
    [
        ("cover", "title", p => p.Title),
        ("cover", "responsible officer and author", p => (p.Owner, p.Author)),
        ("cover", "coverage, status", p => p.Scope + p.Status),
        ("cover", "effective November 2017", p => p.EffectiveOn == new DateOnly(2017, 11, 1)),
        (
            "cover",
            "reviewed yearly, first by November 2018",
            p => p.ReviewEvery!.Words == "1 year" && p.ReviewBy!.Value.Year == 2018
        ),
        ("1", "equality", p => p.Statement("equality")),
        (
            "2",
            "commitment, vulnerable residents, what staff need, key factor",
            p => p.Statement("rationale")!.Words.Count == 4
        ),
        ("2", "employers' standards", p => p.Statement("employer-standards")),
        ("2", "regulator's standards", p => p.Statement("professional-standards")),
        (
            "3",
            "registered social workers: permanent, temporary, agency",
            p => p.Groups[0].Employment.SequenceEqual(["permanent", "temporary", "agency"])
        ),
        ("3", "definition", p => p.Streams[0].Definition),
        ("4", "participative, part of performance management", p => p.Statement("supervision-is")),
        ("4", "critical reflection, power", p => p.Statement("critical-reflection")),
        ("4", "mainly one-to-one", p => p.Statement("one-to-one-first")),
        ("4", "seven purposes", p => p.Statement("purpose")!.Words.Count == 7),
        (
            "4",
            "obstacles and six ways round them",
            p => p.Statement("protecting-time")!.Words.Count == 7
        ),
        ("4", "reflective and case supervision apart", p => p.Focuses.Count == 3),
        ("5", "what frequency depends on", p => p.Statement("what-frequency-depends-on")),
        (
            "5",
            "every 4 weeks, no less than 6-weekly",
            p => Gap(p) is { Usual.Words: "4 weeks", Longest.Words: "6 weeks" }
        ),
        (
            "5",
            "never over two months, shared responsibility",
            p => Gap(p).Limit!.Words == "2 months" && p.Responsibilities.Both.Count == 3
        ),
        ("5", "1½ to 2 hours", p => Rules(p).Length is { AtLeast: 90, AtMost: 120 }),
        ("5", "10 a year", p => Rules(p).Minimum is { Minimum: 10, Period.Words: "12 months" }),
        ("5", "more often, nobody singled out", p => p.Statement("more-often")),
        ("5", "own frequency in the agreement", p => p.Statement("own-frequency")),
        (
            "5",
            "one-to-one counts; group and peer supplement",
            p =>
                p.Forms.Count(f => f.Formal) == 1
                && p.Forms.Any(f => f is { Key: "group", Formal: false })
                && p.Forms.Any(f => f is { Key: "peer", Formal: false })
        ),
        ("5", "decisions between sessions", p => p.Statement("decisions-between-sessions")),
        ("6", "what the agreement is, copy on file", p => p.Statement("what-the-agreement-is")),
        (
            "7",
            "line manager, else a senior manager agrees",
            p => p.Supervisor is { Default: "line-manager", OtherwiseAgreedBy: "senior-manager" }
        ),
        ("7", "manager's checklist", p => p.Responsibilities.Supervisor.Count == 13),
        ("7", "worker's checklist", p => p.Responsibilities.Supervisee.Count == 8),
        (
            "7",
            "arrangements are made and kept",
            p => p.Responsibilities.Both.Any(r => r.Key == "arrangements")
        ),
        ("7", "inter-agency", p => p.Statement("inter-agency")),
        ("7", "access to own data, audits", p => p.Statement("access-to-own-data")),
        ("8", "yearly review", p => p.Statement("appraisal")),
        ("8", "capability", p => p.Statement("capability")),
        (
            "9",
            "agreements, who, by when; disagreement; targets; every session",
            p => p.Statement("record-contents")!.Words.Count == 4
        ),
        (
            "9",
            "actions: who and by when",
            p =>
                p.Actions.Fields.Where(f => f.Required)
                    .Select(f => f.Key)
                    .SequenceEqual(["what", "who", "by-when"])
        ),
        ("9", "file through a career, secure", p => p.Statement("file-through-career")),
        (
            "9",
            "job description, role profile, induction, PDRs",
            p => Contents(p, "job-description", "role-profile", "induction", "pdr")
        ),
        ("9", "records belong to the organisation and move", p => p.Statement("records-belong")),
        (
            "9",
            "who may read",
            p => p.File.Readers.Count == 6 && p.File.ReadersClause.Text == "section 9"
        ),
        ("9", "personal matters unrecorded", p => p.Record.Unrecorded.Line),
        (
            "9",
            "child's file, managers' oversight, brief note",
            p => p.CaseNote.Heading == "Managers' oversight" && p.CaseNote.BriefNote.Length > 0
        ),
        (
            "9",
            "supervisor answers, either writes, accurate",
            p => p.Signing.WriterWords + p.Statement("writing")!.Words[2]
        ),
        (
            "9",
            "both sign; comments become part",
            p =>
                p.Signing.Signatories.Count == 2
                && p.Signing.Statement("disagreed") is { Effect: SigningEffect.SignsWithComment }
        ),
        (
            "9",
            "2 years after leaving, longer for litigation, advice",
            p =>
                p.Retention is { AfterLeaving.Words: "2 years", AdviceFrom: "information-officer" }
                && p.Retention.LongerWhen.Length > 0
        ),
        ("9", "seven headings", p => p.Discussion.Headings.Count == 7),
        ("10", "four things assured", p => p.Statement("what-is-assured")!.Words.Count == 4),
        ("10", "three-monthly audit", p => p.Statement("quarterly-audit")),
        (
            "appendices",
            "agreement at start, change, yearly",
            p => Rules(p).Agreement is { ReviewEvery.Words: "1 year" }
        ),
        ("appendices", "review forms", p => p.Statement("performance-forms")),
        ("appendix 4", "monthly audit", p => p.Statement("monthly-audit")),
    ];

    [Fact]
    public void Every_clause_has_its_place_in_the_pack()
    {
        Clauses.Select(c => c.Clause).Distinct().Count().ShouldBe(13);
        foreach (var (clause, label, where) in Clauses)
        {
            where(GivenFacts.Policy)
                .ShouldSatisfyAllConditions(
                    $"{clause}: {label}",
                    found => found.ShouldNotBeNull(),
                    found => found.ShouldNotBe(false),
                    found => found.ShouldNotBe("")
                );
        }
    }

    [Fact]
    public void What_the_written_policy_leaves_open_says_so()
    {
        Gap(GivenFacts.Policy).TellClause!.FromService.ShouldBeTrue();
        Rules(GivenFacts.Policy).Agreement!.SignWithinClause!.FromService.ShouldBeTrue();
        GivenFacts.Policy.LeaveKinds.ShouldAllBe(k => k.Clause.FromService);
        GivenFacts.Policy.Signing.Share.ShouldSatisfyAllConditions(
            d => d.Within.Words.ShouldBe("5 working days"),
            d => d.Clause.FromService.ShouldBeTrue()
        );
        GivenFacts.Policy.CaseNote.Deadline.ShouldSatisfyAllConditions(
            d => d.Within.Words.ShouldBe("2 working days"),
            d => d.Clause.Text.ShouldBe("service default, from partnership standard 6"),
            d =>
                d.DueOn(GivenFacts.Day("2026-12-24"), GivenFacts.England)
                    .ShouldBe(GivenFacts.Day("2026-12-30"))
        );
    }

    private static StreamRules Rules(SupervisionPolicy policy) =>
        policy.Rules("supervision", "social-worker");

    private static GapRule Gap(SupervisionPolicy policy) => Rules(policy).Gap!;

    private static bool Contents(SupervisionPolicy policy, params string[] keys) =>
        keys.All(k => policy.File.Sections.SelectMany(s => s.Contents).Any(c => c.Key == k));
}
