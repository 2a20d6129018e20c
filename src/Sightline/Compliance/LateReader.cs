using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Compliance;

/// <summary>Reads who has not met in time, of everybody whose dates this person sees, from standing rows alone. Who is away is not asked.</summary>
public sealed class LateReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>Nobody needs to know how many more.</summary>
    public const int Bound = 1000;

    /// <summary>More people than any one download should hold.</summary>
    public const int Most = 2000;

    public Task<int> Count(DateOnly today, IReadOnlyList<string> gaps) =>
        Late(today, gaps).Take(Bound).CountAsync();

    /// <summary>Those who are late the longest first, from one line on.</summary>
    public async Task<IReadOnlyList<LateLine>> Lines(
        DateOnly today,
        IReadOnlyList<string> gaps,
        PageEnd? after,
        int most
    )
    {
        var late = Late(today, gaps);
        if (after is not null)
        {
            var (on, id) = (after.On, after.Id);
            late = late.Where(l =>
                l.LateFromOn > on || l.LateFromOn == on && l.Standing.Id.CompareTo(id) > 0
            );
        }

        var agency = me.AgencyId;
        return await late.OrderBy(l => l.LateFromOn)
            .ThenBy(l => l.Standing.Id)
            .Take(most)
            .Select(l => new LateLine(
                l.Supervision.Id,
                l.Supervision.Supervisee!.GivenName + " " + l.Supervision.Supervisee.FamilyName,
                l.Supervision.Supervisee.Post,
                l.Supervision.Supervisor!.GivenName + " " + l.Supervision.Supervisor.FamilyName,
                db.Teams.Where(t => t.AgencyId == agency && t.Id == l.Supervision.Supervisee.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                l.Supervision.StartedOn,
                l.NextOn,
                l.Standing
            ))
            .AsNoTracking()
            .ToListAsync();
    }

    private IQueryable<LateByRule> Late(DateOnly today, IReadOnlyList<string> gaps)
    {
        var agency = me.AgencyId;
        return from v in sight.OfOthers(Reach.Read, Thing.Dates)
            where v.EndedOn == null
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            where !(row.AwayFromOn <= today && today <= row.AwayUntilOn)
            from rule in row.Rules
            where
                rule.AgencyId == agency
                && gaps.Contains(rule.Rule)
                && rule.AppliesFromOn <= today
                && (rule.AppliesToOn == null || rule.AppliesToOn >= today)
                && (rule.LateFromOn <= today || rule.BreachedFromOn <= today)
            select new LateByRule
            {
                Supervision = v,
                NextOn = row.NextOn,
                Standing = rule,
                LateFromOn = rule.LateFromOn ?? rule.BreachedFromOn!.Value,
            };
    }

    private sealed class LateByRule
    {
        public required Supervisions.Supervision Supervision { get; init; }
        public required DateOnly? NextOn { get; init; }
        public required RuleStanding Standing { get; init; }
        public required DateOnly LateFromOn { get; init; }
    }
}
