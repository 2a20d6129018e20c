using Sightline.Access;

namespace Sightline.Supervisions;

/// <summary>Ending a supervision, for good or because somebody else takes over.</summary>
public sealed partial class Supervision
{
    /// <summary>Asked of whoever wants to end it, whatever the day.</summary>
    public Refusal? WhyNotEnd(Relation relation) =>
        EndedOn is { } ended ? new($"This supervision ended on {Words.Day(ended)}")
        : (relation & (Relation.Supervisor | Relation.LineManager | Relation.SeniorManager))
        == Relation.None
            ? new("Only the supervisor or a manager in line ends a supervision")
        : null;

    /// <summary>The supervisor stops seeing it when it ends, so a day that is still to come cannot be its last.</summary>
    /// <param name="lastHeldOn">The last day on which they met.</param>
    public Refusal? WhyNotEndOn(DateOnly on, DateOnly today, DateOnly? lastHeldOn) =>
        on > today ? new("The last day must be today or in the past")
        : on < StartedOn
            ? new(
                $"The supervision with {Supervisor!.Name} started on {Words.Day(StartedOn)}. Enter a later day"
            )
        : on < lastHeldOn
            ? new(
                $"{Supervisor!.Name} and {Supervisee!.Name} met on {Words.Day(lastHeldOn.Value)}. Enter a later day"
            )
        : null;

    /// <summary>The last day of one that somebody takes over from, when a senior manager agrees to the one that follows.</summary>
    public static DateOnly HandedOverOn(DateOnly from, DateOnly today) =>
        (from > today ? from : today).AddDays(-1);

    /// <summary>Nobody loses sight of a record that one of the two has still to sign.</summary>
    public static Refusal? WhyNotLeaveUnsigned(int unsigned, bool seen) =>
        unsigned == 0 || seen
            ? null
            : new(
                unsigned == 1
                    ? "Have the record signed first, or say that you know it stays unsigned"
                    : $"Have the {unsigned} records signed first, or say that you know they stay unsigned"
            );

    public void End(Person by, DateOnly on, string why, DateTime at)
    {
        EndedOn = on;
        WhyEnded = why;
        Version++;
        Happened(
            new("supervision-ended", by.Id, at, Id, SuperviseeId, $"last day {Words.Day(on)}", why)
        );
    }
}
