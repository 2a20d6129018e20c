using Sightline.Compliance;
using Sightline.Policies;

namespace Sightline.Notifications;

/// <summary>What is to be told about one rule's dates today, and who is told: the two first, then whom the policy names.</summary>
internal static class NotificationRules
{
    /// <summary>How long before a limit the two hear of it: time enough to find a day.</summary>
    public const int DaysAhead = 7;

    /// <summary>The rules that somebody is told about: those that are broken by letting time pass.</summary>
    public static IEnumerable<PolicyRule> TellOf(SupervisionPolicy policy) =>
        policy.AllRules.Where(r => r is GapRule or MilestoneRule);

    /// <summary>At most one: of several steps that have come, the furthest says it all.</summary>
    public static IEnumerable<(
        NotificationCause Cause,
        StandingRow Row,
        IReadOnlyList<string> Roles
    )> Of(RuleStanding standing, StandingRow row, SupervisionPolicy policy, DateOnly today)
    {
        if (policy.Rule(standing.Rule) is not { } rule || Paused(standing, rule, today))
        {
            yield break;
        }

        var due = TellWhen(rule).Due;
        (NotificationStep Step, DateOnly? Limit)? told =
            standing.BreachedFromOn <= today ? (NotificationStep.Breached, standing.BreachedFromOn)
            : standing.LateFromOn <= today ? (NotificationStep.Late, standing.LateFromOn)
            : Ahead(standing, row, today) is { } limit ? (NotificationStep.Ahead, limit)
            : standing.DueFromOn <= today && due.Count > 0
                ? (NotificationStep.Due, standing.DueFromOn)
            : null;
        if (told is not { Limit: { } first } one)
        {
            yield break;
        }

        yield return (
            new NotificationCause(
                row.Id,
                standing.Rule,
                one.Step,
                standing.SatisfiedOn ?? row.LastHeldOn ?? standing.AppliesFromOn,
                first.AddDays(-1)
            ),
            row,
            ToldAt(rule, one.Step)
        );
    }

    /// <summary>The first day beyond a limit that is near and before which nothing is booked.</summary>
    private static DateOnly? Ahead(RuleStanding standing, StandingRow row, DateOnly today) =>
        (standing.LateFromOn ?? standing.BreachedFromOn) is { } limit
        && limit <= today.AddDays(DaysAhead)
        && !(row.NextOn >= today && row.NextOn < limit)
            ? limit
            : null;

    private static bool Paused(RuleStanding standing, PolicyRule rule, DateOnly today) =>
        standing.Judgement(rule).Paused.Any(p => p.Includes(today));

    /// <summary>The two, and whoever a role means for this supervision: by the line of management, or because they hold it.</summary>
    public static IEnumerable<Guid> WhoIs(
        IReadOnlyList<string> roles,
        StandingRow row,
        IReadOnlyList<ReportingLine> lines,
        IReadOnlyList<RoleHeld> held
    )
    {
        var above = lines.Where(l => l.PersonId == row.SuperviseeId).OrderBy(l => l.Steps).ToList();
        return roles
            .SelectMany(role =>
                role switch
                {
                    "supervisee" or "supervisor" => [],
                    "line-manager" => above.Where(l => l.Steps == 1).Select(l => l.ManagerId),
                    // The nearest one: what is still open further on has a limit and people of its own.
                    "senior-manager" => above
                        .Where(l => l.Steps > 1)
                        .Take(1)
                        .Select(l => l.ManagerId),
                    _ => held.Where(r => r.Role == role).Select(r => r.PersonId),
                }
            )
            .Prepend(row.SupervisorId)
            .Prepend(row.SuperviseeId)
            .Distinct();
    }

    /// <summary>The roles that a rule names up to a step: whoever was to be told before is told of what follows too.</summary>
    public static IReadOnlyList<string> ToldAt(PolicyRule? rule, NotificationStep step)
    {
        if (rule is null || step is NotificationStep.Ahead)
        {
            return [];
        }

        var (due, late, breached) = TellWhen(rule);
        return
        [
            .. due.Concat(step >= NotificationStep.Late ? late : [])
                .Concat(step >= NotificationStep.Breached ? breached : [])
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static (
        IReadOnlyList<string> Due,
        IReadOnlyList<string> Late,
        IReadOnlyList<string> Breached
    ) TellWhen(PolicyRule rule) =>
        rule switch
        {
            GapRule gap => (gap.TellWhenDue, gap.TellWhenLate, gap.TellWhenBreached),
            MilestoneRule milestone => ([], milestone.TellWhenLate, []),
            _ => ([], [], []),
        };
}
