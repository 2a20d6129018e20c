using System.Security.Cryptography;
using System.Text;

namespace Sightline.Policies.Drafting;

/// <summary>The document that people know as the policy, as it was approved: kept with its version and opened from every page that cites it.</summary>
public sealed class WrittenPolicy : AgencyOwned
{
    public const int LargestBytes = 10 * 1024 * 1024;

    private WrittenPolicy() { }

    public WrittenPolicy(PolicyVersion version, string name, byte[] content, Person by, DateTime at)
        : base(version.AgencyId, version.Id)
    {
        RefusedException.ThrowIf(WhyNot(content));
        MediaType = TypeOf(content)!;
        Name = name.Length > 200 ? name[^200..] : name;
        Content = content;
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(content));
        AddedById = by.Id;
        AddedAt = at;
    }

    public string Name { get; private set; } = "";
    public string MediaType { get; private set; } = "";
    public byte[] Content { get; private set; } = [];
    public string Fingerprint { get; private set; } = "";
    public Guid AddedById { get; private set; }
    public DateTime AddedAt { get; private set; }

    public static Refusal? WhyNot(byte[] content) =>
        content.Length == 0 ? new("The document is empty")
        : content.Length > LargestBytes ? new("The document must be smaller than 10 MB")
        : TypeOf(content) is null
            ? new("The document must be a PDF, a Word (.docx) or an OpenDocument (.odt) file")
        : null;

    /// <summary>What it is by what is in it: a name can say anything.</summary>
    private static string? TypeOf(byte[] content)
    {
        var start = content.AsSpan(0, Math.Min(content.Length, 4096));
        return start.StartsWith("%PDF-"u8) ? "application/pdf"
            : !start.StartsWith("PK\u0003\u0004"u8) ? null
            : start.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0
                ? "application/vnd.oasis.opendocument.text"
            : content.AsSpan().IndexOf(Encoding.ASCII.GetBytes("word/document.xml")) >= 0
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            : null;
    }
}
