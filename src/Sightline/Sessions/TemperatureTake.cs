namespace Sightline.Sessions;

/// <summary>How the supervisee says they are arriving. Only the two see it, and it is never in a report.</summary>
public sealed class TemperatureTake : AgencyOwned
{
    private TemperatureTake() { }

    public TemperatureTake(Session session, Person supervisee)
        : base(session.AgencyId)
    {
        SessionId = session.Id;
        PersonId = supervisee.Id;
    }

    public Guid SessionId { get; private set; }
    public Guid PersonId { get; private set; }

    /// <summary>A step of the policy's scale; none where they would rather say it in person.</summary>
    public int? Step { get; private set; }
    public DateTime At { get; private set; }

    public void Take(int? step, DateTime at)
    {
        Step = step;
        At = at;
    }
}
