namespace Sightline.Policies;

/// <summary>The limits of confidentiality: what cannot stay between two people, what has to happen then, and through which channel.</summary>
public sealed record ConfidentialityRules(
    string Words,
    IReadOnlyList<ConfidentialityChannel> Channels,
    IReadOnlyList<ConfidentialityResponse> Responses,
    IReadOnlyList<ConfidentialityIssue> Issues,
    Clause Clause
)
{
    public ConfidentialityIssue? Issue(string key) =>
        Issues.FirstOrDefault(i => string.Equals(i.Key, key, StringComparison.Ordinal));

    public ConfidentialityResponse? ResponseTo(ConfidentialityIssue issue) =>
        Responses.FirstOrDefault(r =>
            string.Equals(r.Key, issue.Response, StringComparison.Ordinal)
        );
}

/// <summary>A way to report something.</summary>
public sealed record ConfidentialityChannel(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);

/// <summary>What has to happen once an issue comes up.</summary>
/// <param name="Must">Whether it has to be reported, or may need to be.</param>
/// <param name="Channel">Key of the channel; null where the agency says which.</param>
public sealed record ConfidentialityResponse(
    string Key,
    string Label,
    Clause Clause,
    bool Must,
    string? Channel
) : PolicyWord(Key, Label, Clause);

/// <summary>Something that cannot stay between two people.</summary>
/// <param name="Response">Key of what has to happen.</param>
public sealed record ConfidentialityIssue(string Key, string Label, Clause Clause, string Response)
    : PolicyWord(Key, Label, Clause);
