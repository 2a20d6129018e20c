using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Compliance;

/// <summary>How many of a team have met in time: each person's row is read once, whatever is counted of it.</summary>
public sealed partial class TeamReader
{
    /// <summary>Every team of which this person sees somebody's dates.</summary>
    public async Task<IReadOnlyList<TeamSummary>> Teams(DateOnly today, IReadOnlyList<string> gaps)
    {
        var agency = me.AgencyId;
        var supervised = await Counted(InView(), today, gaps)
            .GroupBy(l => l.TeamId)
            .Select(team => new
            {
                Team = team.Key,
                People = team.Count(),
                Away = team.Sum(l => l.Away),
                Due = team.Sum(l => l.Due),
                Late = team.Sum(l => l.Late),
                Breached = team.Sum(l => l.Breached),
                NoneBooked = team.Sum(l => l.NoneBooked),
            })
            .ToListAsync();
        var named = await db
            .Teams.Where(t =>
                t.AgencyId == agency && EF.Parameter(supervised.Select(s => s.Team)).Contains(t.Id)
            )
            .Select(t => new
            {
                t.Id,
                t.Name,
                Service = t.Service!.Name,
            })
            .ToDictionaryAsync(t => t.Id);
        return
        [
            .. supervised
                .Select(t => (Counts: t, Named: named.GetValueOrDefault(t.Team ?? Guid.Empty)))
                .Select(t => new TeamSummary(
                    t.Counts.Team ?? Guid.Empty,
                    t.Named?.Name,
                    t.Named?.Service,
                    t.Counts.People,
                    t.Counts.Away,
                    t.Counts.People - t.Counts.Away - t.Counts.Late,
                    t.Counts.NoneBooked,
                    0,
                    0
                )
                {
                    Due = t.Counts.Due - t.Counts.Late,
                    Late = t.Counts.Late - t.Counts.Breached,
                    Breached = t.Counts.Breached,
                })
                .OrderBy(t => t.Team is null)
                .ThenBy(t => t.Service, StringComparer.Ordinal)
                .ThenBy(t => t.Team, StringComparer.Ordinal),
        ];
    }

    /// <summary>None where this person sees nobody of the team.</summary>
    public async Task<TeamSummary?> Summary(Guid team, DateOnly today, IReadOnlyList<string> gaps)
    {
        var (agency, person) = (me.AgencyId, me.Person.Id);
        var counted = Counted(InView().InTeam(team), today, gaps)
            .GroupBy(_ => 1)
            .Select(all => new
            {
                People = all.Count(),
                Away = all.Sum(l => l.Away),
                Late = all.Sum(l => l.Late),
                NoneBooked = all.Sum(l => l.NoneBooked),
            });
        var unsupervised = db
            .People.InTeam(team)
            .Where(p =>
                p.AgencyId == agency
                && p.Group != null
                && (p.LeftOn == null || p.LeftOn >= today)
                && db.ReportingLines.Any(l =>
                    l.AgencyId == agency && l.ManagerId == person && l.PersonId == p.Id
                )
                && !db.Standings.Any(s =>
                    s.AgencyId == agency && s.SuperviseeId == p.Id && !s.Ended
                )
            );
        var outside = agreements.In(team);
        var found = await (
            from a in db.Agencies
            where a.Id == agency
            from counts in counted.DefaultIfEmpty()
            select new
            {
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Service = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Service!.Name)
                    .FirstOrDefault(),
                People = (int?)counts.People ?? 0,
                Away = (int?)counts.Away ?? 0,
                Late = (int?)counts.Late ?? 0,
                NoneBooked = (int?)counts.NoneBooked ?? 0,
                Unsupervised = unsupervised.Take(1000).Count(),
                Outside = outside.Take(1000).Count(),
            }
        ).SingleAsync();
        return found.People + found.Unsupervised == 0
            ? null
            : new(
                team,
                found.Team,
                found.Service,
                found.People,
                found.Away,
                found.People - found.Away - found.Late,
                found.NoneBooked,
                found.Unsupervised,
                found.Outside
            );
    }

    /// <summary>Those whose dates this person sees as somebody's manager or supervisor: never as supervisee.</summary>
    private IQueryable<Supervision> InView() =>
        sight.OfOthers(Reach.Read, Thing.Dates).Where(v => v.EndedOn == null);

    private IQueryable<TeamRow> Rows(IQueryable<Supervision> supervisions) =>
        from v in supervisions
        join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
        select new TeamRow { Supervision = v, Row = row };

    private IQueryable<CountedLine> Counted(
        IQueryable<Supervision> supervisions,
        DateOnly today,
        IReadOnlyList<string> gaps
    )
    {
        // Said again of the rules, or PostgreSQL gathers those of every agency there is before it counts
        var agency = me.AgencyId;
        return from l in Rows(supervisions)
            let away = l.Row.AwayFromOn <= today && today <= l.Row.AwayUntilOn
            select new CountedLine
            {
                TeamId = l.Supervision.Supervisee!.TeamId,
                Away = away ? 1 : 0,
                Due =
                    !away
                    && l.Row.Rules.Any(r =>
                        r.AgencyId == agency
                        && gaps.Contains(r.Rule)
                        && r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                        && (
                            r.DueFromOn <= today
                            || r.LateFromOn <= today
                            || r.BreachedFromOn <= today
                        )
                    )
                        ? 1
                        : 0,
                Late =
                    !away
                    && l.Row.Rules.Any(r =>
                        r.AgencyId == agency
                        && gaps.Contains(r.Rule)
                        && r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                        && (r.LateFromOn <= today || r.BreachedFromOn <= today)
                    )
                        ? 1
                        : 0,
                Breached =
                    !away
                    && l.Row.Rules.Any(r =>
                        r.AgencyId == agency
                        && gaps.Contains(r.Rule)
                        && r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                        && r.BreachedFromOn <= today
                    )
                        ? 1
                        : 0,
                NoneBooked = !away && (l.Row.NextOn == null || l.Row.NextOn < today) ? 1 : 0,
            };
    }

    private sealed class TeamRow
    {
        public required Supervision Supervision { get; init; }
        public required StandingRow Row { get; init; }
    }

    /// <summary>One person as ones and noughts. Whoever is past a later day is past the earlier ones as well.</summary>
    private sealed class CountedLine
    {
        public Guid? TeamId { get; init; }
        public int Away { get; init; }
        public int Due { get; init; }
        public int Breached { get; init; }
        public int Late { get; init; }
        public int NoneBooked { get; init; }
    }
}
