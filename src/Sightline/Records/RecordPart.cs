namespace Sightline.Records;

/// <summary>One part of a canonical text as a page shows it: its heading, its facts, and what was written under it.</summary>
public sealed record RecordPart(
    int Level,
    string Title,
    bool OnlyTheTwo,
    IReadOnlyList<RecordFact> Facts,
    string Text
)
{
    public bool Empty => Facts.Count == 0 && Text.Length == 0;

    /// <summary>Whether nothing was written under a heading, and no smaller heading stands below it.</summary>
    public static bool NothingUnder(IReadOnlyList<RecordPart> parts, int at) =>
        parts[at].Empty && !(at + 1 < parts.Count && parts[at + 1].Level > parts[at].Level);

    /// <summary>Reads a canonical text back into its parts.</summary>
    public static IReadOnlyList<RecordPart> Read(string canonical)
    {
        var parts = new List<RecordPart>();
        var (level, title, onlyTheTwo) = (0, "", false);
        var facts = new List<RecordFact>();
        var lines = new List<string>();

        void Close()
        {
            if (level > 0)
            {
                parts.Add(new(level, title, onlyTheTwo, [.. facts], string.Join('\n', lines)));
            }

            facts.Clear();
            lines.Clear();
        }

        foreach (var line in canonical.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
            {
                Close();
                level = line.TakeWhile(c => c == '#').Count();
                onlyTheTwo = line.Length > level && line[level] == '!';
                title = line[(level + (onlyTheTwo ? 1 : 0))..].Trim();
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                facts.Add(new(line[2..colon], line[(colon + 2)..]));
            }
            else
            {
                lines.Add(line.Length > 2 ? line[2..] : "");
            }
        }

        Close();
        return parts;
    }

    /// <summary>What this reader may read of a kept text: the two all of it, anybody else without what only the two see.</summary>
    public static IReadOnlyList<RecordPart> For(bool oneOfTheTwo, string canonical) =>
        oneOfTheTwo ? Read(canonical) : WithoutTheTwosOwn(Read(canonical));

    /// <summary>What somebody outside the two may read: without the parts that only the two see, and all that stands below them.</summary>
    public static IReadOnlyList<RecordPart> WithoutTheTwosOwn(IReadOnlyList<RecordPart> parts)
    {
        var left = new List<RecordPart>();
        var hidden = int.MaxValue;
        foreach (var part in parts)
        {
            hidden = part.Level <= hidden ? (part.OnlyTheTwo ? part.Level : int.MaxValue) : hidden;
            if (hidden == int.MaxValue)
            {
                left.Add(part);
            }
        }

        return left;
    }
}
