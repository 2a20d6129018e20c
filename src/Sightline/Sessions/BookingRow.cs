namespace Sightline.Sessions;

/// <summary>One date of a series on its way through the form.</summary>
public sealed class BookingRow
{
    /// <summary>The key of the session it becomes, so that a second click books nothing twice.</summary>
    public Guid NewId { get; set; } = Guid.CreateVersion7();
    public DateOnly? On { get; set; }
    public bool Wanted { get; set; }
    public string? WhyMoved { get; set; }
}
