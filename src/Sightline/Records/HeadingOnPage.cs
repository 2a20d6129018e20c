namespace Sightline.Records;

/// <summary>One heading of a child's discussion on the page where it is written.</summary>
public sealed record HeadingOnPage(
    DiscussModel Page,
    string Key,
    string Label,
    IReadOnlyList<string> Hints
)
{
    public SectionInput Input => Page.Input.Texts.GetValueOrDefault(Key) ?? new();
    public PassageClash? Clash => Page.Clashes.GetValueOrDefault(Key);
    public string LastTime => Page.LastTime?.TextUnder(Key) ?? "";

    /// <summary>Last time's words stand in the box until somebody saves it.</summary>
    public bool FromLastTime =>
        Key == Page.Policy.Reason.Key
        && Input.Version == 0
        && Input.Text == LastTime
        && LastTime.Length > 0;

    public static HeadingOnPage Of(DiscussModel page, DiscussionQuestion question) =>
        new(page, question.Key, $"{question.Number}. {question.Label}", question.Hints);

    public static HeadingOnPage Impact(DiscussModel page) =>
        new(
            page,
            ChildDiscussion.ImpactOnWorker,
            page.IAmTheWorker
                ? "Impact on you (optional)"
                : $"Impact on {page.Worker.GivenName} (optional)",
            [$"Only you and {page.Other.GivenName} see this. It never goes on the child's record."]
        );

    public static HeadingOnPage Note(DiscussModel page) =>
        new(page, ChildDiscussion.ShortNote, "The note", []);
}
