using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Supervisions;

namespace Sightline.Today;

/// <summary>What concerns those above others: who has not met, what waits for their answer, what they look after.</summary>
public sealed partial class TodayReader
{
    /// <summary>Who in my line, other than those I supervise, has not met within the longest interval of these rules. People who are away are not asked.</summary>
    public async Task<IReadOnlyList<NotMet>> NotMet(DateOnly today, IReadOnlyList<string> gaps)
    {
        var person = Me;
        return await (
            from v in sight.OfOthers(Reach.Read, Thing.Dates)
            where v.EndedOn == null && v.SupervisorId != person
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            where !(row.AwayFromOn <= today && today <= row.AwayUntilOn)
            from rule in row.Rules
            where
                gaps.Contains(rule.Rule)
                && rule.AppliesFromOn <= today
                && (rule.AppliesToOn == null || rule.AppliesToOn >= today)
                && rule.LateFromOn <= today
            orderby rule.LateFromOn, v.Id
            select new NotMet(
                v.Id,
                v.Supervisee!.GivenName + " " + v.Supervisee!.FamilyName,
                row.LastHeldOn,
                v.StartedOn,
                row.NextOn,
                v.Supervisee!.TeamId,
                db.Teams.Where(t => t.AgencyId == v.AgencyId && t.Id == v.Supervisee!.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                rule.Rule,
                rule.LateFromOn!.Value
            )
        )
            .Take(Most)
            .ToListAsync();
    }

    public async Task<LookedAfter> LookedAfter(DateOnly today)
    {
        var (agency, person) = (Agency, Me);
        var (manages, administers) = (me.Manages, me.IsAdministrator);
        var toAgree = sight.ToAgree(db, me.Person).Where(v => manages);
        var departures = outside.Waiting().Where(a => manages);
        var here = db.People.Where(p =>
            administers
            && p.AgencyId == agency
            && p.StartedOn <= today
            && (p.LeftOn == null || p.LeftOn >= today)
        );
        return await db
            .Agencies.Where(a => a.Id == agency)
            .Select(a => new LookedAfter(
                toAgree.Take(Bound).Count(),
                departures.Take(Bound).Count(),
                here.Where(p =>
                        p.Group != null
                        && !db.Standings.Any(s =>
                            s.AgencyId == agency && s.SuperviseeId == p.Id && !s.Ended
                        )
                    )
                    .Take(Bound)
                    .Count(),
                here.Where(p => p.AccountId == null).Take(Bound).Count()
            ))
            .FirstAsync();
    }
}
