namespace Sightline.Files;

/// <summary>One session's record as the file lists it: its day and its state.</summary>
public sealed record FiledRecord(
    Guid SessionId,
    DateOnly On,
    Guid SupervisionId,
    bool Begun,
    DateTime? SharedAt,
    DateTime? SignedAt,
    int Signatures,
    bool ChangeAskedFor,
    bool Commented,
    bool Added
)
{
    public string State =>
        !Begun ? "Not begun"
        : SignedAt is not null
            ? (Commented ? "Signed with comments" : "Signed by both")
                + (Added ? ", addendum added" : "")
        : SharedAt is null ? "Being written up"
        : ChangeAskedFor ? "A change was asked for"
        : Signatures == 1 ? "Signed by one"
        : "Ready to read";
}
