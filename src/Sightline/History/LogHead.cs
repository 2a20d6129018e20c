namespace Sightline.History;

/// <summary>How far one agency's log is sealed, and all that is needed to go on with it. There is one for each agency, under the agency's own key.</summary>
public sealed class LogHead : AgencyOwned
{
    private LogHead() { }

    public LogHead(Guid agencyId)
        : base(agencyId, agencyId) { }

    /// <summary>How many lines are sealed. Of two sealers at once, one finds that it has changed and begins again.</summary>
    public long Size { get; private set; }

    /// <summary>The hashes of the whole subtrees, largest first.</summary>
    public byte[] Subtrees { get; private set; } = [];

    public CompactRange Range() => new(Size, Subtrees);

    public IReadOnlyList<HistorySeal> Seal(IEnumerable<UnsealedLine> lines)
    {
        var range = Range();
        var seals = new List<HistorySeal>();
        foreach (var line in lines)
        {
            seals.Add(new(line, range.Size));
            range.Append(line.Leaf);
        }

        (Size, Subtrees) = (range.Size, range.Kept());
        return seals;
    }
}
