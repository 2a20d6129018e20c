using System.IO.Compression;
using System.Text;

namespace Sightline.Policies.Drafting;

/// <summary>Reads the files of a policy that somebody sends: one by one, or a folder as a zip. Nothing in them is trusted, not even a size.</summary>
internal static class PolicyUpload
{
    public const int LargestBytes = 2 * 1024 * 1024;
    private const int MostFiles = 40;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static async Task<(IReadOnlyList<PolicyFile> Files, Refusal? Refusal)> Read(
        IReadOnlyList<IFormFile> sent
    )
    {
        if (sent.Count == 0)
        {
            return ([], new("Choose the files of your policy, or its folder as a zip"));
        }

        if (sent.Sum(f => f.Length) > LargestBytes)
        {
            return ([], new("The files must be smaller than 2 MB together"));
        }

        var files = new List<PolicyFile>();
        foreach (var file in sent)
        {
            await using var stream = file.OpenReadStream();
            var refusal = IsZip(file.FileName)
                ? await Unpack(stream, files)
                : await Take(Path.GetFileName(file.FileName), stream, files);
            if (refusal is not null)
            {
                return ([], refusal);
            }
        }

        return (files, WhyNot(files));
    }

    private static Refusal? WhyNot(List<PolicyFile> files) =>
        files.Count == 0 ? new("There is no .yaml file among what you chose")
        : files.Count > MostFiles ? new($"A policy has at most {MostFiles} files")
        : files.GroupBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)
            is { } twice
            ? new($"There are two files called {twice.Key}. Choose one folder at a time")
        : null;

    private static bool IsZip(string name) =>
        name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static async Task<Refusal?> Unpack(Stream stream, List<PolicyFile> files)
    {
        try
        {
            // What is sent cannot be sought in as a zip is read, and it is small.
            using var here = new MemoryStream();
            await stream.CopyToAsync(here);
            await using var zip = new ZipArchive(here, ZipArchiveMode.Read);
            foreach (var entry in zip.Entries.Where(e => IsYaml(e.Name)).Take(MostFiles + 1))
            {
                await using var content = await entry.OpenAsync();
                if (await Take(entry.Name, content, files) is { } refusal)
                {
                    return refusal;
                }
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return new("The zip cannot be opened. Make it again, or choose the files themselves");
        }
    }

    private static async Task<Refusal?> Take(string name, Stream content, List<PolicyFile> files)
    {
        if (!IsYaml(name))
        {
            return new(
                $"{name} is not a .yaml file. A policy is made of those, or of a zip of them"
            );
        }

        // A zip may say that it is small and not be.
        var bytes = new byte[4 * Passage.LongestText + 1];
        var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false);
        try
        {
            var text = length == bytes.Length ? null : Strict.GetString(bytes, 0, length);
            if (text is null || text.Length > Passage.LongestText)
            {
                return new(
                    $"{name} is longer than {Words.Count(Passage.LongestText, "character")}. Cut it into several files"
                );
            }

            files.Add(new PolicyFile(name, text.TrimStart('\uFEFF')));
            return null;
        }
        catch (DecoderFallbackException)
        {
            return new($"{name} is not written in UTF-8. Save it as UTF-8 and choose it again");
        }
    }

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && name.Length is > 5 and <= 90;
}
