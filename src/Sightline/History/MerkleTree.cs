namespace Sightline.History;

/// <summary>Every hash of a log in memory, to prove that single lines are in it.</summary>
public sealed class MerkleTree
{
    /// <summary>The lines' hashes, then each level above. A last hash without a neighbour goes up as it is.</summary>
    private readonly List<byte[][]> _levels;

    public MerkleTree(byte[][] leaves)
    {
        _levels = [leaves];
        while (_levels[^1] is { Length: > 1 } below)
        {
            _levels.Add([
                .. below
                    .Chunk(2)
                    .Select(pair => pair is [var l, var r] ? Merkle.Node(l, r) : pair[0]),
            ]);
        }
    }

    public long Size => _levels[0].Length;

    public byte[] Root => _levels[^1] is [var root] ? root : Merkle.OfNothing();

    /// <summary>The hashes that lead from one line to the root, nearest first.</summary>
    public IReadOnlyList<byte[]> Proof(long index)
    {
        var proof = new List<byte[]>();
        foreach (var level in _levels)
        {
            if ((index ^ 1) < level.Length)
            {
                proof.Add(level[index ^ 1]);
            }

            index >>= 1;
        }

        return proof;
    }
}
