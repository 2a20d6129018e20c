namespace Sightline.Shared;

/// <summary>
/// A piece of text that more than one person may write, under the key of the question or section it answers.
/// Its version number lets a page tell that somebody else wrote in between, so that neither text is lost.
/// </summary>
public abstract class Passage : AgencyOwned
{
    public const int LongestText = 50_000;

    protected Passage() { }

    protected Passage(Guid agencyId, string key)
        : base(agencyId) => Key = key;

    public string Key { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>How often it was written; 0 is never.</summary>
    public int Version { get; private set; }
    public Guid? WrittenById { get; private set; }
    public DateTime? WrittenAt { get; private set; }

    public bool Written => Text.Length > 0;

    /// <summary>Whether a text based on an older version would overwrite words its writer has not seen.</summary>
    public bool ClashesWith(string text, int basedOn) => basedOn != Version && Tidy(text) != Text;

    /// <summary>Keeps the text. The same text twice is one writing. A clash is the page's to show first.</summary>
    public bool Write(string? text, Person writer, DateTime at)
    {
        var tidy = Tidy(text);
        if (tidy == Text)
        {
            return false;
        }

        Text = tidy;
        Version++;
        WrittenById = writer.Id;
        WrittenAt = at;
        return true;
    }

    /// <summary>Keeps what was typed, unless that would put aside words its page never showed: then nothing changes and these words come back.</summary>
    public Keeping Keep(TypedText typed, Person writer, DateTime at)
    {
        if (ClashesWith(typed.Text, typed.Version))
        {
            return new(Version, this);
        }

        Write(typed.Text, writer, at);
        return new(Version);
    }

    /// <summary>Why a text cannot be kept as it is, in words that name the question it answers.</summary>
    public static Refusal? WhyNotKeep(string label, string? text) =>
        Tidy(text).Length is var length && length > LongestText
            ? new(
                $"“{label}” must be {Words.Count(LongestText, "character")} or fewer. This has {length:N0}"
            )
            : null;

    /// <summary>Browsers send CR LF and stray blanks, and no database keeps a NUL; the same words must give the same text and fingerprint.</summary>
    public static string Tidy(string? text) =>
        (text ?? "")
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace("\0", "", StringComparison.Ordinal)
            .Trim();
}
