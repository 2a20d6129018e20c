using System.Numerics;

namespace Sightline.History;

/// <summary>All that has to be kept of a log to go on with it: the hashes of its whole subtrees, largest first, one for each bit of its size.</summary>
public sealed class CompactRange
{
    private readonly List<byte[]> _subtrees = [];

    public CompactRange() { }

    public CompactRange(long size, byte[] kept)
    {
        if (kept.Length != BitOperations.PopCount((ulong)size) * Merkle.Size)
        {
            throw new ArgumentException("These hashes are not of a log of this size", nameof(kept));
        }

        Size = size;
        _subtrees.AddRange(kept.Chunk(Merkle.Size));
    }

    public long Size { get; private set; }

    public void Append(byte[] leaf)
    {
        var hash = leaf;
        // Each bit that carries joins two subtrees of one size.
        for (var size = Size; size % 2 == 1; size >>= 1)
        {
            hash = Merkle.Node(_subtrees[^1], hash);
            _subtrees.RemoveAt(_subtrees.Count - 1);
        }

        _subtrees.Add(hash);
        Size++;
    }

    public byte[] Root() =>
        _subtrees.Count == 0
            ? Merkle.OfNothing()
            : Enumerable.Reverse(_subtrees).Aggregate((right, left) => Merkle.Node(left, right));

    public byte[] Kept() => [.. _subtrees.SelectMany(s => s)];
}
