namespace Sightline.History;

/// <summary>The place of one line in its agency's log, and the hash that the line had when it was written. Its key is the line's.</summary>
public sealed class HistorySeal : AgencyOwned
{
    private HistorySeal() { }

    public HistorySeal(UnsealedLine line, long position)
        : base(line.AgencyId, line.Id)
    {
        Position = position;
        Leaf = line.Leaf;
    }

    /// <summary>Counted from 0, without a gap.</summary>
    public long Position { get; private set; }
    public byte[] Leaf { get; private set; } = [];
}
