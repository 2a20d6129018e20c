namespace Sightline.Records;

/// <summary>A part that says something else in a newer sharing than in the one that was read.</summary>
public sealed record PartChange(string Title, string Before, string Now)
{
    public static IReadOnlyList<PartChange> Between(string before, string now)
    {
        var (old, fresh) = (ByPath(before), ByPath(now));
        return
        [
            .. fresh
                .Keys.Union(old.Keys)
                .Select(path => new PartChange(
                    path,
                    old.GetValueOrDefault(path, ""),
                    fresh.GetValueOrDefault(path, "")
                ))
                .Where(c => c.Before != c.Now),
        ];
    }

    /// <summary>Each part under the titles that lead to it; parts of one name are read together.</summary>
    private static Dictionary<string, string> ByPath(string canonical)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = new List<string>();
        foreach (var part in RecordPart.Read(canonical))
        {
            path.RemoveRange(
                Math.Min(path.Count, part.Level - 1),
                Math.Max(0, path.Count - (part.Level - 1))
            );
            path.Add(part.Title);
            var title = string.Join(": ", path.Skip(path.Count > 1 ? 1 : 0));
            var words = string.Join(
                '\n',
                [.. part.Facts.Select(f => $"{f.Label}: {f.Value}"), part.Text]
            );
            all[title] = all.TryGetValue(title, out var before) ? $"{before}\n{words}" : words;
        }

        return all;
    }
}
