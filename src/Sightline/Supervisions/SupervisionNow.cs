using Sightline.Access;

namespace Sightline.Supervisions;

/// <summary>How one supervision stands today: who the two are, when they meet, what is open between them.</summary>
public sealed record SupervisionNow
{
    public required Supervision Supervision { get; init; }
    public required Person Supervisor { get; init; }
    public required Person Supervisee { get; init; }

    /// <summary>The reader is one of the two, or has taken over. Managers in line see dates, and no link that leads to content.</summary>
    public required bool ForTheTwo { get; init; }
    public required int? StepsAbove { get; init; }
    public required DateOnly? LastHeldOn { get; init; }
    public required DateOnly? NextOn { get; init; }
    public required Guid? NextSessionId { get; init; }
    public required DateOnly? AgreementSignedOn { get; init; }

    /// <summary>Actions that the reader sees.</summary>
    public required int OpenActions { get; init; }
    public required int ActionsPastTheirDate { get; init; }

    /// <summary>The oldest record that waits for the reader's signature.</summary>
    public SessionDay? ToSign =>
        ToSignId is { } id && ToSignOn is { } on ? new SessionDay(id, on) : null;
    internal Guid? ToSignId { get; init; }
    internal DateOnly? ToSignOn { get; init; }

    /// <summary>The button and the page ask the same question.</summary>
    public bool MayEnd(Guid readerId) =>
        Supervision.WhyNotEnd(
            LineOfSight.RelationBetween(readerId, Supervision, StepsAbove, tookOver: false)
        )
            is null;

    public bool MayDecide(Person reader) => Supervision.WhyNotDecide(reader, StepsAbove) is null;
}

/// <summary>A session by its day.</summary>
public sealed record SessionDay(Guid Id, DateOnly On);
