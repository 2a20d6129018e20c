namespace Sightline.History;

/// <summary>A line that has no place in the log yet, with its hash. It is written with the line and taken away when the line is sealed.</summary>
public sealed class UnsealedLine : AgencyOwned
{
    private UnsealedLine() { }

    public UnsealedLine(HistoryEntry entry)
        : base(entry.AgencyId, entry.Id) => Leaf = entry.ToLine().Leaf();

    public byte[] Leaf { get; private set; } = [];
}
