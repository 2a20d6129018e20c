namespace Sightline.Supervisions;

/// <summary>
/// One pairing of a supervisor and the person they supervise, under the agency's policy.
/// The agreement, the sessions, the records, the actions all hang off it.
/// </summary>
public sealed class Supervision : AgencyOwned
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

    /// <summary>Why somebody other than the line manager supervises; asked for whenever that is so.</summary>
    public string? WhyNotLineManager { get; private set; }

    /// <summary>The senior manager who agreed that somebody other than the line manager supervises.</summary>
    public Guid? ArrangementAgreedById { get; private set; }
    public DateTime? ArrangementAgreedAt { get; private set; }

    /// <summary>The last day of it; none while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }
    public string? WhyEnded { get; private set; }

    public bool Lasts => EndedOn is null;

    /// <summary>Set up with somebody other than the line manager, and no senior manager has agreed yet.</summary>
    public bool AwaitsSeniorManager => !LineManaged && ArrangementAgreedAt is null;

    public Side? SideOf(Guid personId) =>
        personId == SuperviseeId ? Side.Supervisee
        : personId == SupervisorId ? Side.Supervisor
        : null;

    public bool IsParty(Guid personId) => SideOf(personId) is not null;

    public Guid OtherThan(Guid personId) => personId == SuperviseeId ? SupervisorId : SuperviseeId;

    /// <summary>The other person's name, as the reader of a page would say "supervision with …".</summary>
    public Person? With(Guid personId) => personId == SuperviseeId ? Supervisor : Supervisee;

    public void AgreeArrangement(Person seniorManager, DateTime at)
    {
        if (!AwaitsSeniorManager)
        {
            return;
        }

        ArrangementAgreedById = seniorManager.Id;
        ArrangementAgreedAt = at;
        Happened(
            new(
                "arrangement-agreed",
                seniorManager.Id,
                at,
                Id,
                SuperviseeId,
                Why: WhyNotLineManager
            )
        );
    }

    public void End(Person by, DateOnly on, string why, DateTime at)
    {
        EndedOn = on;
        WhyEnded = why;
        Happened(new("supervision-ended", by.Id, at, Id, SuperviseeId, Why: why));
    }
}
