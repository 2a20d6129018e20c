using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Notifications;

/// <summary>
/// Tells people what the policy's dates ask them to know: the two before the limit, and whom the policy names once it has passed. It looks at
/// standing rows as they are now, so a service that was stopped catches up, and what was told is not told again.
/// </summary>
public static class Telling
{
    private const int AtOnce = 200;

    /// <summary>Everything that is to be told in every agency today. How many were told.</summary>
    public static async Task<int> Everybody(
        SightlineDb db,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        var told = 0;
        foreach (var agency in await db.Agencies.Select(a => a.Id).ToListAsync(cancellation))
        {
            told += await In(db, agency, now, cancellation);
        }

        return told;
    }

    private static async Task<int> In(
        SightlineDb db,
        Guid agency,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var today = Clock.LocalDay(now);
        var versions = await PolicyInForce.All(db, agency, cancellation);
        if (
            (versions.LastOrDefault(v => v.EffectiveOn <= today) ?? versions.FirstOrDefault())
            is not { } adopted
        )
        {
            return 0;
        }

        var told = 0;
        Guid? after = Guid.Empty;
        while (after is { } last)
        {
            var near = await Near(db, agency, adopted.Policy, today, last, cancellation);
            var causes = near.SelectMany(n =>
                    NotificationRules.Of(n.Rule, n.Row, adopted.Policy, today)
                )
                .ToList();
            foreach (var one in await NotYetTold(db, agency, causes, cancellation))
            {
                db.Notifications.Add(new Notification(agency, one.Person, one.Cause, now));
                told++;
            }

            // Another node may have told the same: then the next round finds what is left.
            if (await db.TrySave(cancellation) is not Saving.Saved)
            {
                return 0;
            }

            db.ChangeTracker.Clear();
            after = near.Count < AtOnce ? null : near[^1].Rule.Id;
        }

        return told;
    }

    private static async Task<List<(StandingRow Row, RuleStanding Rule)>> Near(
        SightlineDb db,
        Guid agency,
        SupervisionPolicy policy,
        DateOnly today,
        Guid after,
        CancellationToken cancellation
    )
    {
        var rules = NotificationRules.TellOf(policy).Select(r => r.Id).ToList();
        var soon = today.AddDays(NotificationRules.DaysAhead);
        var found = await (
            from row in db.Standings
            join rule in db.Set<RuleStanding>()
                on new { row.AgencyId, row.Id } equals new
                {
                    rule.AgencyId,
                    Id = rule.SupervisionId,
                }
            where
                row.AgencyId == agency
                && !row.Ended
                && !(row.AwayFromOn <= today && today <= row.AwayUntilOn)
                && rule.Id.CompareTo(after) > 0
                && rules.Contains(rule.Rule)
                && rule.AppliesFromOn <= today
                && (rule.AppliesToOn == null || rule.AppliesToOn >= today)
                && (
                    rule.DueFromOn <= today
                    || rule.LateFromOn <= soon
                    || rule.BreachedFromOn <= soon
                )
            orderby rule.Id
            select new { Row = row, Rule = rule }
        )
            .Take(AtOnce)
            .AsNoTracking()
            .ToListAsync(cancellation);
        return found.ConvertAll(l => (l.Row, l.Rule));
    }

    private static async Task<List<(Guid Person, NotificationCause Cause)>> NotYetTold(
        SightlineDb db,
        Guid agency,
        List<(NotificationCause Cause, StandingRow Row, IReadOnlyList<string> Roles)> causes,
        CancellationToken cancellation
    )
    {
        var supervisions = causes.Select(c => c.Cause.SupervisionId).Distinct().ToList();
        var told = (
            await db
                .Notifications.AsNoTracking()
                .Where(n => n.AgencyId == agency && supervisions.Contains(n.SupervisionId))
                .Select(n => new
                {
                    n.PersonId,
                    n.SupervisionId,
                    n.Rule,
                    n.Step,
                    n.SinceOn,
                })
                .ToListAsync(cancellation)
        ).Select(n => (n.PersonId, n.SupervisionId, n.Rule, n.Step, n.SinceOn)).ToHashSet();
        var supervisees = causes.Select(c => c.Row.SuperviseeId).Distinct().ToList();
        var lines = await db
            .ReportingLines.AsNoTracking()
            .Where(l => l.AgencyId == agency && supervisees.Contains(l.PersonId))
            .ToListAsync(cancellation);
        var held = await db
            .RolesHeld.AsNoTracking()
            .Where(r => r.AgencyId == agency && r.EndedAt == null)
            .ToListAsync(cancellation);
        var tell = new List<(Guid, NotificationCause)>();
        foreach (var (cause, row, roles) in causes)
        {
            foreach (
                var person in NotificationRules
                    .WhoIs(roles, row, lines, held)
                    .Where(p =>
                        !told.Contains(
                            (p, cause.SupervisionId, cause.Rule, cause.Step, cause.SinceOn)
                        )
                    )
            )
            {
                tell.Add((person, cause));
            }
        }

        return tell;
    }
}
