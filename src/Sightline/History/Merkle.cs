using System.Security.Cryptography;

namespace Sightline.History;

/// <summary>The hashes of a log that only grows, as RFC 6962 defines them.</summary>
public static class Merkle
{
    /// <summary>The bytes of one hash.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    public static byte[] Leaf(ReadOnlySpan<byte> line) => SHA256.HashData([0, .. line]);

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        SHA256.HashData([1, .. left, .. right]);

    /// <summary>The root of a log without lines.</summary>
    public static byte[] OfNothing() => SHA256.HashData([]);

    /// <summary>Where a proof leads from a line at this place; none where it cannot be one of a log of this size. RFC 9162, 2.1.3.2.</summary>
    public static byte[]? RootFrom(byte[] leaf, long index, long size, IReadOnlyList<byte[]> proof)
    {
        if (index < 0 || index >= size)
        {
            return null;
        }

        var (at, last, hash) = (index, size - 1, leaf);
        foreach (var beside in proof)
        {
            if (last == 0)
            {
                return null;
            }

            if (at % 2 == 1 || at == last)
            {
                hash = Node(beside, hash);
                while (at % 2 == 0 && at != 0)
                {
                    (at, last) = (at >> 1, last >> 1);
                }
            }
            else
            {
                hash = Node(hash, beside);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 ? hash : null;
    }
}
