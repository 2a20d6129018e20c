namespace Sightline.Records;

/// <summary>A text as a form brings it: what was typed, on which version it was typed, and what that version's words were.</summary>
public sealed class SectionInput
{
    public string Text { get; set; } = "";
    public int Version { get; set; }

    /// <summary>Fingerprint of the text that the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public bool Touched => RecordText.FingerprintOf(Passage.Tidy(Text)) != Shown;

    public static SectionInput Of(Passage? passage, string? startWith = null) =>
        new()
        {
            Text = passage?.Text ?? startWith ?? "",
            Version = passage?.Version ?? 0,
            Shown = RecordText.FingerprintOf(passage?.Text ?? ""),
        };
}
