using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sightline.History;

namespace Sightline.Tests.History;

/// <summary>The log's hashes against their definition in RFC 6962, which is short and slow.</summary>
public sealed class MerkleProperties
{
    [Fact]
    public void A_log_has_the_roots_that_others_compute_for_it()
    {
        // The vectors of the certificate transparency projects, for these eight leaves.
        byte[][] inputs =
        [
            [],
            [0x00],
            [0x10],
            [0x20, 0x21],
            [0x30, 0x31],
            [0x40, 0x41, 0x42, 0x43],
            [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            [.. Enumerable.Range(0x60, 16).Select(b => (byte)b)],
        ];
        var leaves = inputs.Select(i => Merkle.Leaf(i)).ToArray();

        Hex(new MerkleTree([]).Root)
            .ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Hex(new MerkleTree(leaves[..1]).Root)
            .ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        Hex(new MerkleTree(leaves).Root)
            .ShouldBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    [Fact]
    public void Every_way_of_computing_a_root_agrees_with_the_definition() => Holds(EveryWayAgrees);

    [Fact]
    public void A_proof_leads_to_the_root_from_its_own_line_and_place_only() =>
        Holds(ProofsLeadToTheRoot);

    private static void Holds(Action<byte[][]> rule) =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                ArbMap.Default.ArbFor<byte[][]>(),
                lines => rule([.. lines.Select(l => Merkle.Leaf(l))])
            )
        );

    private static void EveryWayAgrees(byte[][] leaves)
    {
        var range = new CompactRange();
        foreach (var leaf in leaves)
        {
            // As the head in the database: kept after each line and gone on with.
            range = new(range.Size, range.Kept());
            range.Append(leaf);
        }

        range.Root().ShouldBe(Defined(leaves));
        new MerkleTree(leaves).Root.ShouldBe(Defined(leaves));
        range.Kept().Length.ShouldBe(BitOperations.PopCount((uint)leaves.Length) * Merkle.Size);
    }

    private static void ProofsLeadToTheRoot(byte[][] leaves)
    {
        var tree = new MerkleTree(leaves);
        for (var at = 0; at < leaves.Length; at++)
        {
            var proof = tree.Proof(at);
            Merkle.RootFrom(leaves[at], at, tree.Size, proof).ShouldBe(tree.Root);

            byte[] other = [.. leaves[at]];
            other[at % Merkle.Size] ^= 1;
            Merkle.RootFrom(other, at, tree.Size, proof).ShouldNotBe(tree.Root);
            Merkle.RootFrom(leaves[at], at, tree.Size, [.. proof, other]).ShouldNotBe(tree.Root);
            Merkle.RootFrom(leaves[at], tree.Size, tree.Size, proof).ShouldBeNull();
            if (proof.Count > 0)
            {
                Merkle
                    .RootFrom(leaves[at], at, tree.Size, [.. proof.Skip(1)])
                    .ShouldNotBe(tree.Root);
            }
        }
    }

    private static byte[] Defined(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length < 2)
        {
            return leaves.IsEmpty ? Merkle.OfNothing() : leaves[0];
        }

        var half = 1 << BitOperations.Log2((uint)(leaves.Length - 1));
        return Merkle.Node(Defined(leaves[..half]), Defined(leaves[half..]));
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
