namespace Sightline.Records;

/// <summary>A text as a page sends it while somebody types.</summary>
public sealed class TypedText
{
    /// <summary>The key of this saving, made by the page: the same saving sent again is the same.</summary>
    public Guid Save { get; set; }

    /// <summary>The section or heading.</summary>
    public string Key { get; set; } = "";
    public string Text { get; set; } = "";

    /// <summary>The version that the page showed, or that its last saving became.</summary>
    public int Version { get; set; }
}
