namespace Sightline.History;

/// <summary>Lines of the history that leave it with the proof that they stand in the log: anybody can check them without the database.</summary>
public sealed record HistoryProof(
    string Key,
    KeptCheckpoint Checkpoint,
    IReadOnlyList<ProvedLine> Lines
);

/// <summary>One line, its place, and the hashes that lead from it to the checkpoint's root.</summary>
public sealed record ProvedLine(long Position, HistoryLine Line, IReadOnlyList<string> Proof)
{
    public bool LeadsTo(KeptCheckpoint checkpoint) =>
        Line.Agency == checkpoint.Agency
        && Read() is { } proof
        && Merkle.RootFrom(Line.Leaf(), Position, checkpoint.Size, proof) is { } root
        && Convert.ToHexStringLower(root) == checkpoint.Root;

    private List<byte[]>? Read()
    {
        try
        {
            return [.. Proof.Select(Convert.FromHexString)];
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
