using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>The two have nothing for one of the standing items in this session, and say so.</summary>
public sealed class NothingToday : AgencyOwned
{
    private NothingToday() { }

    public NothingToday(Session session, string section, Person by, DateTime at)
        : base(session.AgencyId)
    {
        SessionId = session.Id;
        Section = section;
        ById = by.Id;
        At = at;
    }

    public Guid SessionId { get; private set; }

    /// <summary>The section of the record template that is a standing item.</summary>
    public string Section { get; private set; } = "";
    public Guid ById { get; private set; }
    public DateTime At { get; private set; }
}
