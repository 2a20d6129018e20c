using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>One meeting of a supervision, from the day it is booked. It was held, or called off, because somebody said so.</summary>
public sealed partial class Session : AgencyOwned
{
    private readonly List<SessionMove> _moves = [];

    private Session() { }

    public Session(
        Supervision supervision,
        DateOnly on,
        TimeOnly startsAt,
        int minutes,
        string place,
        string form,
        Person bookedBy,
        DateTime at,
        Guid? id = null
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        SuperviseeId = supervision.SuperviseeId;
        On = on;
        StartsAt = startsAt;
        Minutes = minutes;
        Place = place;
        Form = form;
        BookedById = bookedBy.Id;
        BookedAt = at;
        Happened(
            new(
                "session-booked",
                bookedBy.Id,
                at,
                supervision.Id,
                supervision.SuperviseeId,
                Words.Day(on),
                SessionId: Id
            )
        );
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }

    /// <summary>Kept here too, because standing counts a person's sessions across their supervisors.</summary>
    public Guid SuperviseeId { get; private set; }

    /// <summary>The day it is planned for, after any moves.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Local time of day.</summary>
    public TimeOnly StartsAt { get; private set; }

    /// <summary>How long it is planned to last, in minutes.</summary>
    public int Minutes { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>A form the policy names, such as one-to-one; the policy says which count as formal.</summary>
    public string Form { get; private set; } = "";
    public Guid BookedById { get; private set; }
    public DateTime BookedAt { get; private set; }

    /// <summary>Why it was booked beyond what the policy asks, if it was.</summary>
    public string? WhyOutsidePolicy { get; set; }

    /// <summary>When somebody said that it took place.</summary>
    public DateTime? HeldAt { get; private set; }
    public Guid? HeldById { get; private set; }

    /// <summary>How long it really lasted, in minutes, once known.</summary>
    public int? HeldMinutes { get; private set; }

    /// <summary>Whether the place was private and quiet; none where nobody has said.</summary>
    public bool? WasPrivate { get; private set; }

    /// <summary>What interrupted it; empty for nothing, none where nobody has said.</summary>
    public string? Interruptions { get; private set; }

    /// <summary>When somebody said that it will not, or did not, take place.</summary>
    public DateTime? CalledOffAt { get; private set; }
    public Guid? CalledOffById { get; private set; }

    /// <summary>Said after its day had come, rather than before.</summary>
    public bool DidNotHappen { get; private set; }

    /// <summary>A reason the policy names, such as sickness or crisis-on-a-case.</summary>
    public string? CalledOffReason { get; private set; }
    public string? CalledOffNote { get; private set; }

    /// <summary>Who could not come: supervisee, supervisor, or somebody or something else (none).</summary>
    public Side? CalledOffSide { get; private set; }

    /// <summary>The session that was booked in its place.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>How often it was changed, so that a stale page changes nothing unseen.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<SessionMove> Moves => _moves;

    public bool Held => HeldAt is not null;
    public bool CalledOff => CalledOffAt is not null;
    public bool Planned => !Held && !CalledOff;

    public DateTime EndsAtUtc => Clock.Instant(On, StartsAt).AddMinutes(HeldMinutes ?? Minutes);
}
