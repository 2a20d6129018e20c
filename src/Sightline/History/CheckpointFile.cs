namespace Sightline.History;

/// <summary>Checkpoints as they are kept outside, with the public key that checks them.</summary>
public sealed record CheckpointFile(string Key, IReadOnlyList<KeptCheckpoint> Checkpoints)
{
    public static CheckpointFile Of(string publicKey, IEnumerable<HistoryCheckpoint> checkpoints) =>
        new(publicKey, [.. checkpoints.Select(KeptCheckpoint.Of)]);
}

/// <summary>One agency's checkpoint as it is kept outside.</summary>
public sealed record KeptCheckpoint(
    Guid Agency,
    long Size,
    string Root,
    DateTime At,
    string KeyId,
    string Signature
)
{
    public static KeptCheckpoint Of(HistoryCheckpoint checkpoint) =>
        new(
            checkpoint.AgencyId,
            checkpoint.Size,
            checkpoint.Root,
            checkpoint.At,
            checkpoint.KeyId,
            checkpoint.Signature
        );

    public CheckpointStatement ToStatement() => new(Agency, Size, Root, At);
}
