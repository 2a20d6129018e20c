namespace Sightline.Records;

/// <summary>A text as a form brings it: what was typed, on which version it was typed, and what that version's words were.</summary>
public sealed class SectionInput
{
    public string Text { get; set; } = "";
    public int Version { get; set; }

    /// <summary>The mark of the text that the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    /// <summary>What its reader decided after seeing both texts.</summary>
    public ClashChoice? Keep { get; set; }

    /// <summary>What is to be kept, by that decision.</summary>
    public string TextBeside(Passage? passage) =>
        Keep switch
        {
            ClashChoice.Theirs => passage?.Text ?? "",
            ClashChoice.Both => $"{passage?.Text}\n\n{Text}",
            _ => Text,
        };

    public bool Touched => AsShown.Mark(Text) != Shown;

    public static SectionInput Of(Passage? passage, string? startWith = null) =>
        new()
        {
            Text = passage?.Text ?? startWith ?? "",
            Version = passage?.Version ?? 0,
            Shown = AsShown.Mark(passage?.Text ?? ""),
        };

    /// <summary>The typed text stands; saving it again puts it in place of the one that is kept now.</summary>
    public void Follow(Passage? passage)
    {
        Version = passage?.Version ?? 0;
        Shown = AsShown.Mark(passage?.Text ?? "");
    }
}
