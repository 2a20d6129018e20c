using System.Globalization;

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

    /// <summary>What a form sends for "I would rather say it in person".</summary>
    public const string InPerson = "in-person";

    /// <summary>Reads what was chosen: a step of the scale, or in person. False for anything else.</summary>
    public static bool TryRead(string? chosen, SessionTerms terms, out int? step)
    {
        step =
            int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && terms.TemperatureWords(at) is not null
                ? at
                : null;
        return step is not null || chosen == InPerson;
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
