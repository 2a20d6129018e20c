using System.Globalization;
using System.Text;

namespace Sightline.History;

/// <summary>A line of the history by itself, in the exact bytes that its place in the log is worked out from. <c>docs/history.md</c> says the form.</summary>
public sealed record HistoryLine(
    Guid Agency,
    Guid Id,
    string Act,
    Guid Actor,
    DateTime At,
    Guid? Supervision,
    Guid? Person,
    Guid? Session,
    string? About,
    string? Why,
    string? Fingerprint,
    string? From
)
{
    /// <summary>Raised when the form changes; lines of an older form keep it.</summary>
    private const string Form = "sightline-history-line 1\n";

    public byte[] Leaf() => Merkle.Leaf(Bytes());

    /// <summary>Each field with its length in bytes, so that no two lines share their bytes whatever people typed.</summary>
    public byte[] Bytes()
    {
        var text = new StringBuilder(Form);
        Field(text, "agency", Key(Agency));
        Field(text, "id", Key(Id));
        Field(text, "act", Act);
        Field(text, "actor", Key(Actor));
        Field(text, "at", Moment(At));
        Field(text, "supervision", Key(Supervision));
        Field(text, "person", Key(Person));
        Field(text, "session", Key(Session));
        Field(text, "about", About);
        Field(text, "why", Why);
        Field(text, "fingerprint", Fingerprint);
        Field(text, "from", From);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>An instant as the log writes it: 2026-11-05T10:00:00.0000000Z.</summary>
    internal static string Moment(DateTime at) =>
        at.ToUniversalTime()
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static string? Key(Guid? key) => key?.ToString("D", CultureInfo.InvariantCulture);

    private static void Field(StringBuilder text, string name, string? value)
    {
        text.Append(name);
        if (value is null)
        {
            text.Append(" -\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $" {Encoding.UTF8.GetByteCount(value)} {value}")
            .Append('\n');
    }
}
