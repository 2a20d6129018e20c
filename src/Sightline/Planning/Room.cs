namespace Sightline.Planning;

/// <summary>A room of the agency in which two people can talk: one session at a time.</summary>
public sealed class Room : AgencyOwned
{
    private Room() { }

    public Room(
        Guid agencyId,
        string name,
        int seats,
        bool accessible,
        Person by,
        DateTime at,
        Guid? id = null
    )
        : base(agencyId, id)
    {
        Name = name;
        Seats = seats;
        Accessible = accessible;
        AddedById = by.Id;
        AddedAt = at;
        Happened(new("room-added", by.Id, at, About: name));
    }

    /// <summary>As people say where they meet; unique among the rooms in use.</summary>
    public string Name { get; private set; } = "";
    public int Seats { get; private set; }

    /// <summary>Whether somebody who uses a wheelchair can get in and turn.</summary>
    public bool Accessible { get; private set; }
    public Guid AddedById { get; private set; }
    public DateTime AddedAt { get; private set; }

    /// <summary>When it was taken out of use.</summary>
    public DateTime? ClosedAt { get; private set; }
    public Guid? ClosedById { get; private set; }

    public static Refusal? WhyNotAdd(string? name, IEnumerable<string> inUse) =>
        string.IsNullOrWhiteSpace(name) ? new("Enter the name of the room")
        : name.Trim().Length > 100 ? new("The name must be 100 characters or fewer")
        : inUse.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
            ? new("There is a room of this name already")
        : null;

    /// <summary>Takes it out of use. Sessions booked in it stay as they are; nothing more is planned into it.</summary>
    public void Close(Person by, DateTime at)
    {
        if (ClosedAt is not null)
        {
            return;
        }

        ClosedAt = at;
        ClosedById = by.Id;
        Happened(new("room-closed", by.Id, at, About: Name));
    }
}
