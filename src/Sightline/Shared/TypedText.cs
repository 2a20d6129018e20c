namespace Sightline.Shared;

/// <summary>A text as a page sends it while somebody types.</summary>
public sealed class TypedText
{
    /// <summary>The key of this saving, made by the page: the same saving sent again is the same.</summary>
    public Guid Save { get; set; }

    /// <summary>The section, heading or question.</summary>
    public string Key { get; set; } = "";
    public string Text { get; set; } = "";

    /// <summary>The version that the page showed, or that its last saving became.</summary>
    public int Version { get; set; }

    /// <summary>The mark of those words, for a text that has no versions.</summary>
    public string Shown { get; set; } = "";
}
