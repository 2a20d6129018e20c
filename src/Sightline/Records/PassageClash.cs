namespace Sightline.Records;

/// <summary>Somebody saved other words while this page was open: theirs, beside those that were typed.</summary>
public sealed record PassageClash(string Key, string Text, Guid? WrittenById, DateTime? WrittenAt)
{
    /// <summary>The clash between a form's text and the passage as it is now, if there is one that would lose words.</summary>
    public static PassageClash? Between(string key, SectionInput input, Passage? passage) =>
        passage is not null && input.Touched && passage.ClashesWith(input.Text, input.Version)
            ? new(key, passage.Text, passage.WrittenById, passage.WrittenAt)
            : null;
}
