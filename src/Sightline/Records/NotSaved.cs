namespace Sightline.Records;

/// <summary>What somebody typed on a page that was open too long to save: why it was not kept, and every word of it.</summary>
public sealed record NotSaved(string Why, IReadOnlyList<RecordFact> Typed)
{
    public static NotSaved Of(Refusal refusal, IEnumerable<(string Label, string Text)> typed) =>
        new(
            refusal.Reason,
            [.. typed.Where(t => t.Text.Length > 0).Select(t => new RecordFact(t.Label, t.Text))]
        );
}
