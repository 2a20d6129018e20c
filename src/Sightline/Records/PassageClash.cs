namespace Sightline.Records;

/// <summary>Somebody saved other words while this page was open: theirs, beside those that were typed.</summary>
public sealed record PassageClash(string Key, string Text, Guid? WrittenById, DateTime? WrittenAt)
{
    public static PassageClash Of(Passage passage) =>
        new(passage.Key, passage.Text, passage.WrittenById, passage.WrittenAt);

    /// <summary>The clash between a form's text and the passage as it is now, if there is one that would lose words.</summary>
    public static PassageClash? Between(SectionInput input, Passage? passage) =>
        passage is not null && input.Touched && passage.ClashesWith(input.Text, input.Version)
            ? Of(passage)
            : null;

    /// <summary>"Saved on 5 November 2026 at 10:32am by Ben Hughes while this page was open"</summary>
    public string Says(RecordInSight found) =>
        $"Saved{(WrittenAt is { } at ? $" on {Words.Moment(at)}" : "")}{(WrittenById is { } by ? $" by {found.NameOf(by)}" : "")} while this page was open";
}
