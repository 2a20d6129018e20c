using System.Globalization;
using Sightline.Accounts;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>A signature in full, as a text: the history keeps its fingerprint, so that neither who signed, nor what, nor how, can change unnoticed.</summary>
public sealed class SignatureText : CanonicalText
{
    private SignatureText() { }

    public static string FingerprintOf(
        string fingerprint,
        Guid signerId,
        Side side,
        string statement,
        string? comment,
        Proof proof,
        DateTime at
    )
    {
        var text = new SignatureText();
        text.Heading(1, "Signature");
        text.Fact("Over", fingerprint);
        text.Fact("By", signerId.ToString());
        text.Fact("As", side.ToString());
        text.Fact("At", Moment(at));
        text.Fact("Proved by", proof.By);
        text.Fact("Proved at", Moment(proof.At));
        text.Fact("Confirms", statement);
        text.Written(comment);
        return FingerprintOf(text.ToString());
    }

    /// <summary>As fine as every database keeps it.</summary>
    private static string Moment(DateTime at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
