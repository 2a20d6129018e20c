namespace Sightline.Supervisions;

/// <summary>A session that was held and whose record not both have signed, and how far it came.</summary>
public sealed record UnsignedRecord(
    Guid SessionId,
    DateOnly On,
    bool Started,
    bool Shared,
    Guid? SignedById
)
{
    public string State(Supervision supervision) =>
        !Started ? "not written up"
        : !Shared ? "not shared"
        : SignedById is { } signer ? $"not signed by {supervision.With(signer)!.Name}"
        : "shared, and signed by neither";
}
