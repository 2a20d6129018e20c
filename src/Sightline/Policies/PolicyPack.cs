using System.Security.Cryptography;
using System.Text;

namespace Sightline.Policies;

/// <summary>One file of a policy.</summary>
/// <param name="Name">As in its folder: policy.yaml. A file of a policy that this one starts from has that policy's key before it.</param>
public sealed record PolicyFile(string Name, string Text)
{
    /// <summary>The policy it belongs to, where that is one this policy starts from; otherwise empty.</summary>
    public string Of => Name.LastIndexOf('/') is var slash and >= 0 ? Name[..slash] : "";
}

/// <summary>
/// A policy as it is written: its files, those of the policies it starts from, and the one text that is stored and compared. The text is a YAML
/// stream of several documents, each announced by a line "--- # name", so that a problem in a stored policy still names its file and line.
/// </summary>
public sealed record PolicyPack
{
    private const string Announce = "--- # ";

    private PolicyPack(IEnumerable<PolicyFile> files)
    {
        Files = [.. files];
        Text = string.Concat(Files.Select(f => $"{Announce}{f.Name}\n{f.Text}"));
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>policy.yaml first, the others by name, then those of the policies below.</summary>
    public IReadOnlyList<PolicyFile> Files { get; }

    /// <summary>The files of the policy itself.</summary>
    public IReadOnlyList<PolicyFile> Own => FilesOf("");

    /// <summary>The whole policy as one YAML text. <see cref="From(string)"/> reads it back.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of <see cref="Text"/>, in lower-case hex: the same policy has the same fingerprint whatever folder it came from.</summary>
    public string Fingerprint { get; }

    /// <summary>The beginning of the fingerprint: enough to tell one version from another.</summary>
    public string Version => Fingerprint[..12];

    /// <param name="files">File names and their texts.</param>
    public static PolicyPack From(IReadOnlyDictionary<string, string> files) =>
        new(
            files
                .Where(f => !string.IsNullOrWhiteSpace(f.Value))
                .Select(f => new PolicyFile(f.Key, Tidy(f.Value)))
                .OrderBy(f => !string.Equals(f.Name, "policy.yaml", StringComparison.Ordinal))
                .ThenBy(f => f.Of.Length > 0)
                .ThenBy(f => f.Name, StringComparer.Ordinal)
        );

    /// <param name="text">What <see cref="Text"/> gave, or any YAML of one or more documents.</param>
    public static PolicyPack From(string text)
    {
        var files = new List<PolicyFile>();
        var name = "policy.yaml";
        var lines = new StringBuilder();
        foreach (var line in Tidy(text).Split('\n')[..^1])
        {
            if (!IsDocumentStart(line))
            {
                lines.Append(line).Append('\n');
                continue;
            }

            Close();
            name = line.StartsWith(Announce, StringComparison.Ordinal)
                ? line[Announce.Length..].Trim()
                : FormattableString.Invariant($"part-{files.Count + 1}.yaml");
        }

        Close();
        return new PolicyPack(files);

        void Close()
        {
            if (!string.IsNullOrWhiteSpace(lines.ToString()))
            {
                files.Add(new PolicyFile(name, lines.ToString()));
            }

            lines.Clear();
        }
    }

    public IReadOnlyList<PolicyFile> FilesOf(string key) =>
        [.. Files.Where(f => string.Equals(f.Of, key, StringComparison.Ordinal))];

    /// <summary>The same pack with a policy below it, so that its text says everything by itself.</summary>
    public PolicyPack On(string key, PolicyPack below) =>
        FilesOf(key).Count > 0
            ? this
            : new(Files.Concat(below.Own.Select(f => new PolicyFile($"{key}/{f.Name}", f.Text))));

    private static bool IsDocumentStart(string line) =>
        line.StartsWith("---", StringComparison.Ordinal)
        && (line.Length == 3 || line[3] is ' ' or '\t');

    /// <summary>Line ends, a byte-order mark and the last line break say nothing, so they do not change the fingerprint.</summary>
    private static string Tidy(string text) =>
        text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n', ' ') + "\n";
}
