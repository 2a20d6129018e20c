namespace Sightline.Sessions;

/// <summary>One question of the preparation on its way through the form.</summary>
public sealed class PreparationAnswer
{
    public string Question { get; set; } = "";
    public string? Text { get; set; }

    /// <summary>The version of the note that was on the page.</summary>
    public int Version { get; set; }

    /// <summary>The mark of the words that were on the page.</summary>
    public string Shown { get; set; } = "";
}
