namespace Sightline.Supervisions;

/// <summary>
/// One pairing of a supervisor and the person they supervise, under the agency's policy.
/// The agreement, the sessions, the records, the actions all hang off it.
/// </summary>
public sealed partial class Supervision : AgencyOwned
{
    private Supervision() { }

    public Supervision(
        Person supervisor,
        Person supervisee,
        string stream,
        DateOnly startedOn,
        Person setUpBy,
        DateTime at,
        bool lineManaged,
        string? whyNotLineManager = null,
        Guid? id = null
    )
        : base(supervisee.AgencyId, id)
    {
        SupervisorId = supervisor.Id;
        SuperviseeId = supervisee.Id;
        Supervisor = supervisor;
        Supervisee = supervisee;
        Stream = stream;
        StartedOn = startedOn;
        SetUpById = setUpBy.Id;
        SetUpAt = at;
        LineManaged = lineManaged;
        WhyNotLineManager = whyNotLineManager;
        Happened(
            new(
                "supervision-set-up",
                setUpBy.Id,
                at,
                Id,
                SuperviseeId,
                $"supervision with {supervisor.Name}",
                whyNotLineManager
            )
        );
    }

    public Guid SupervisorId { get; private set; }
    public Person? Supervisor { get; private set; }
    public Guid SuperviseeId { get; private set; }
    public Person? Supervisee { get; private set; }

    /// <summary>Which of the policy's streams this is, such as supervision or safeguarding.</summary>
    public string Stream { get; private set; } = "";
    public DateOnly StartedOn { get; private set; }
    public Guid SetUpById { get; private set; }
    public DateTime SetUpAt { get; private set; }

    /// <summary>Whether the supervisor was the line manager when this was set up.</summary>
    public bool LineManaged { get; private set; }

    /// <summary>The last day of it; none while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }
    public string? WhyEnded { get; private set; }

    /// <summary>How often it was changed, so that two people who decide at once find out.</summary>
    public int Version { get; private set; }

    public bool Lasts => EndedOn is null;

    public Side? SideOf(Guid personId) =>
        personId == SuperviseeId ? Side.Supervisee
        : personId == SupervisorId ? Side.Supervisor
        : null;

    public bool IsParty(Guid personId) => SideOf(personId) is not null;

    public Guid OtherThan(Guid personId) => personId == SuperviseeId ? SupervisorId : SuperviseeId;

    /// <summary>The other person's name, as the reader of a page would say "supervision with …".</summary>
    public Person? With(Guid personId) => personId == SuperviseeId ? Supervisor : Supervisee;
}
