namespace Sightline.Policies;

/// <summary>One thing that a policy says, in words.</summary>
/// <param name="Key">What it is about, the same in every version: two policies are compared by it.</param>
/// <param name="Part">The heading it stands under.</param>
/// <param name="Clause">Where it rests; null where it has no clause of its own.</param>
/// <param name="InBrief">Whether it belongs on the one page that everybody reads.</param>
public sealed record PolicyLine(
    string Key,
    string Part,
    string Words,
    Clause? Clause = null,
    bool InBrief = false
);

/// <summary>A whole policy as lines of plain English: all of them for saying what changed, some of them for one page.</summary>
public static partial class PolicyLines
{
    private static readonly string[] Order =
    [
        "What is asked",
        "The policy",
        "How you meet",
        "What is written down, and who sees it",
        "How quality is looked after",
    ];

    public static IReadOnlyList<PolicyLine> Of(SupervisionPolicy policy) =>
        [
            .. About(policy),
            .. Rules(policy),
            .. Meeting(policy),
            .. Keeping(policy),
            .. Looking(policy),
            .. Duties(policy),
            .. Standards(policy),
            .. Forms(policy),
        ];

    /// <summary>The lines of the one page that concern somebody of a group: what is asked of them first, then the rest.</summary>
    public static IEnumerable<PolicyLine> For(SupervisionPolicy policy, string group)
    {
        var others = policy
            .AllRules.Where(r => !r.Covers(group))
            .SelectMany(r => new[] { $"rule {r.Id}", $"told {r.Id}" })
            .Concat(policy.Groups.Where(g => g.Key != group).Select(g => $"group {g.Key}"))
            .ToHashSet(StringComparer.Ordinal);
        return Of(policy)
            .Where(l => l.InBrief && !others.Contains(l.Key))
            .OrderBy(l => PlaceOf(l.Part));
    }

    /// <summary>The order of a page: what is asked of people comes before how it is organised.</summary>
    internal static int PlaceOf(string part)
    {
        var place = Array.FindIndex(Order, o => part.StartsWith(o, StringComparison.Ordinal));
        return place < 0 ? Order.Length : place;
    }

    private static IEnumerable<PolicyLine> About(SupervisionPolicy p)
    {
        const string part = "The policy";
        yield return new("title", part, p.Title);
        if (p.Scope.Length > 0)
        {
            yield return new("scope", part, $"It covers: {p.Scope}", InBrief: true);
        }

        foreach (var group in p.Groups)
        {
            var takes = group.Takes.Count == 0 ? "" : $" ({group.Takes.Words})";
            yield return new(
                $"group {group.Key}",
                part,
                $"{group.Label}{takes}{(group.Scope.Length == 0 ? "" : $": {group.Scope}")}",
                group.Clause,
                InBrief: p.Groups.Count > 1
            );
        }

        foreach (var stream in p.Streams)
        {
            yield return new(
                $"stream {stream.Key}",
                part,
                stream.Definition.Length == 0
                    ? stream.Label
                    : $"{stream.Label}: {stream.Definition}",
                stream.Clause,
                InBrief: stream.Definition.Length > 0
            );
        }

        if (p.EffectiveOn is { } from)
        {
            yield return new("effective", part, $"It applies from {Words.Day(from)}.");
        }

        if (p.ReviewEvery is not null || p.ReviewBy is not null)
        {
            yield return new(
                "review",
                part,
                $"The policy is reviewed{(p.ReviewEvery is { } every ? $" {every.Every}" : "")}{(p.ReviewBy is { } by ? $", next by {Words.Day(by)}" : "")}.",
                InBrief: true
            );
        }

        foreach (var statement in p.Statements)
        {
            yield return new(
                $"statement {statement.Key}",
                "What it says about itself",
                $"{statement.Label}: {string.Join(' ', statement.Words)}",
                statement.Clause
            );
        }
    }

    private static IEnumerable<PolicyLine> Rules(SupervisionPolicy p)
    {
        foreach (var rule in p.AllRules)
        {
            var part =
                p.Streams.Count > 1
                    ? $"What is asked: {LabelOf(p.Streams, rule.Stream)}"
                    : "What is asked";
            yield return new(
                $"rule {rule.Id}",
                part,
                $"{Whom(p, rule)}{rule.Words}",
                rule.Clause,
                InBrief: true
            );
            yield return new($"figures {rule.Id}", "Figures", rule.Figures, rule.Clause);
            if (Told(p, rule) is { } told)
            {
                yield return new(
                    $"told {rule.Id}",
                    part,
                    told,
                    (rule as GapRule)?.TellClause,
                    InBrief: true
                );
            }
        }
    }

    private static string? Told(SupervisionPolicy p, PolicyRule rule)
    {
        var steps = rule switch
        {
            GapRule gap => new[]
            {
                Step("Once it is due", gap.TellWhenDue),
                Step("Once the longest has passed", gap.TellWhenLate),
                Step("Once the limit has passed", gap.TellWhenBreached),
            },
            DeadlineRule deadline => [Step("Once it has passed", deadline.TellWhenLate)],
            MilestoneRule milestone => [Step("Once it has passed", milestone.TellWhenLate)],
            _ => [],
        };
        var said = string.Join(". ", steps.OfType<string>());
        return said.Length == 0 ? null : said + ".";

        string? Step(string when, IReadOnlyList<string> roles) =>
            roles.Count == 0 ? null : $"{when}, these are told: {Roles(p, roles)}";
    }

    /// <summary>Whom a rule is about where that is not everybody of the policy: "Agency staff, for the first 12 weeks: ".</summary>
    private static string Whom(SupervisionPolicy p, PolicyRule rule)
    {
        string[] said =
        [
            .. rule.Groups.Count > 0 && p.Groups.Count > 1
                ? new[] { string.Join(" and ", rule.Groups.Select(g => LabelOf(p.Groups, g))) }
                : [],
            .. rule.When.Count > 0 ? new[] { rule.When.Words } : [],
            .. rule.Stage is { } stage ? new[] { stage.Words } : [],
        ];
        var whom = string.Join(", ", said);
        return whom.Length == 0 ? "" : $"{Capital(whom)}: ";
    }

    /// <summary>Roles inside a sentence: "senior manager; HR". A label may hold a comma, so they are set apart by more.</summary>
    private static string Roles(SupervisionPolicy p, IReadOnlyList<string> roles) =>
        string.Join(
            "; ",
            roles
                .Select(p.LabelOfRole)
                .Select(l =>
                    l.Length > 1 && char.IsUpper(l[1]) ? l : char.ToLowerInvariant(l[0]) + l[1..]
                )
        );

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string LabelOf(IEnumerable<PolicyWord> words, string key) =>
        words.FirstOrDefault(w => string.Equals(w.Key, key, StringComparison.Ordinal))?.Label
        ?? key;
}
