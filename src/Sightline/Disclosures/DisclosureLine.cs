namespace Sightline.Disclosures;

/// <summary>One line of the list: whose supervision it came up in and how far it has gone, never what it is.</summary>
/// <param name="Reported">Somebody was told.</param>
public sealed record DisclosureLine(
    Guid Id,
    DateOnly CameUpOn,
    DateTime WrittenAt,
    string Author,
    string Supervisee,
    string Supervisor,
    bool OtherKnows,
    bool Reported,
    bool Mine
)
{
    public string State =>
        !Reported ? (Mine ? "You have not said yet whom you told" : "Nobody has been told yet")
        : !OtherKnows ? "Passed on. The other of you has not been told yet"
        : "Passed on";
}
