namespace Sightline.Policies;

/// <summary>How one child is discussed: the headings in order, and what of them goes on the child's own record.</summary>
/// <param name="Choices">What the writer can put on the child's record; the first is suggested.</param>
public sealed record DiscussionForm(
    IReadOnlyList<DiscussionHeading> Headings,
    IReadOnlyList<DiscussionFact> Facts,
    IReadOnlyList<CaseNoteChoice> Choices,
    Clause Clause
)
{
    public DiscussionHeading? Heading(string key) =>
        Headings.FirstOrDefault(h => string.Equals(h.Key, key, StringComparison.Ordinal));

    public CaseNoteChoice? Choice(string key) =>
        Choices.FirstOrDefault(c => string.Equals(c.Key, key, StringComparison.Ordinal));
}

/// <summary>Whether a heading takes text, or actions with an owner and a date.</summary>
public enum DiscussionHeadingKind
{
    Text,
    Actions,
}

/// <summary>One heading of a child's discussion.</summary>
/// <param name="Number">Its place, counted from 1.</param>
/// <param name="Hints">Questions that help, never boxes to fill in.</param>
public sealed record DiscussionHeading(
    string Key,
    int Number,
    string Label,
    IReadOnlyList<string> Hints,
    DiscussionHeadingKind Kind,
    Clause Clause
);

/// <summary>What sort of answer a fact about the child takes.</summary>
public enum DiscussionFactKind
{
    Day,

    /// <summary>Yes, or no with why not.</summary>
    YesOrWhyNot,
}

/// <summary>A small fact asked beside the headings: last seen, seen alone, the plan's next review.</summary>
public sealed record DiscussionFact(
    string Key,
    string Label,
    DiscussionFactKind Kind,
    Clause Clause
);

/// <summary>A choice of what goes on the child's record.</summary>
/// <param name="Headings">Keys of the headings that it takes, in order; empty where a note is written instead.</param>
public sealed record CaseNoteChoice(
    string Key,
    string Label,
    IReadOnlyList<string> Headings,
    Clause Clause
)
{
    public bool WritesNote => Headings.Count == 0;
}
