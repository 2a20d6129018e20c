using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Reads how a team's supervision stands from standing rows alone: no history, whatever its length.</summary>
public sealed class TeamReader(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    OutsidePolicyReader agreements
)
{
    public const int PageOf = 25;

    /// <summary>More people than any one download should hold.</summary>
    public const int Most = 2000;

    /// <summary>The rules about the time between sessions: what "has met in time" means.</summary>
    public static IReadOnlyList<string> GapsOf(SupervisionPolicy policy) =>
        [.. policy.AllRules.OfType<GapRule>().Select(r => r.Id)];

    /// <summary>Those whose dates this person sees as somebody's manager or supervisor: never as supervisee.</summary>
    private IQueryable<Supervision> InView()
    {
        var person = me.Person.Id;
        return sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Where(v => v.EndedOn == null && v.SuperviseeId != person);
    }

    /// <summary>Every team of which this person sees somebody's dates.</summary>
    public async Task<IReadOnlyList<TeamSummary>> Teams(DateOnly today, IReadOnlyList<string> gaps)
    {
        var (agency, person) = (me.AgencyId, me.Person.Id);
        var supervised = await (
            from line in from v in InView()
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            let away = row.AwayFromOn <= today && today <= row.AwayUntilOn
            select new
            {
                v.Supervisee!.TeamId,
                Away = away ? 1 : 0,
                Late = !away
                && row.Rules.Any(r =>
                    gaps.Contains(r.Rule)
                    && r.AppliesFromOn <= today
                    && (r.AppliesToOn == null || r.AppliesToOn >= today)
                    && r.LateFromOn <= today
                )
                    ? 1
                    : 0,
                None = !away && (row.NextOn == null || row.NextOn < today) ? 1 : 0,
            }
            group line by line.TeamId into team
            select new
            {
                TeamId = team.Key,
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team.Key)
                    .Select(t => new { t.Name, Service = t.Service!.Name })
                    .FirstOrDefault(),
                People = team.Count(),
                Away = team.Sum(l => l.Away),
                Late = team.Sum(l => l.Late),
                None = team.Sum(l => l.None),
            }
        ).ToListAsync();
        return
        [
            .. supervised
                .Select(t => new TeamSummary(
                    t.TeamId ?? Guid.Empty,
                    t.Team?.Name,
                    t.Team?.Service,
                    t.People,
                    t.Away,
                    t.People - t.Away - t.Late,
                    t.None,
                    0,
                    0
                ))
                .OrderBy(t => t.Team is null)
                .ThenBy(t => t.Service, StringComparer.Ordinal)
                .ThenBy(t => t.Team, StringComparer.Ordinal),
        ];
    }

    /// <summary>None where this person sees nobody of the team.</summary>
    public async Task<TeamSummary?> Summary(Guid team, DateOnly today, IReadOnlyList<string> gaps)
    {
        var (agency, person) = (me.AgencyId, me.Person.Id);
        var rows = Rows(team);
        var here = rows.Where(l => !(l.Row.AwayFromOn <= today && today <= l.Row.AwayUntilOn));
        var unsupervised = db.People.Where(p =>
            p.AgencyId == agency
            && (p.TeamId == team || p.TeamId == null && team == Guid.Empty)
            && p.Group != null
            && (p.LeftOn == null || p.LeftOn >= today)
            && db.ReportingLines.Any(l =>
                l.AgencyId == agency && l.ManagerId == person && l.PersonId == p.Id
            )
            && !db.Standings.Any(s => s.AgencyId == agency && s.SuperviseeId == p.Id && !s.Ended)
        );
        var outside = agreements.In(team);
        var found = await db
            .Agencies.Where(a => a.Id == agency)
            .Select(a => new
            {
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Service = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == team)
                    .Select(t => t.Service!.Name)
                    .FirstOrDefault(),
                People = rows.Count(),
                Here = here.Count(),
                Late = here.Count(l =>
                    l.Row.Rules.Any(r =>
                        gaps.Contains(r.Rule)
                        && r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                        && r.LateFromOn <= today
                    )
                ),
                None = here.Count(l => l.Row.NextOn == null || l.Row.NextOn < today),
                Unsupervised = unsupervised.Take(1000).Count(),
                Outside = outside.Take(1000).Count(),
            })
            .FirstAsync();
        return found.People + found.Unsupervised == 0
            ? null
            : new(
                team,
                found.Team,
                found.Service,
                found.People,
                found.People - found.Here,
                found.Here - found.Late,
                found.None,
                found.Unsupervised,
                found.Outside
            );
    }

    /// <summary>One page of a team, and one line more where there is another page.</summary>
    public async Task<IReadOnlyList<StandingLine>> Lines(
        Guid team,
        DateOnly today,
        IReadOnlyList<string> gaps,
        TeamSort sort,
        bool onlyAttention,
        Guid? after,
        int most
    )
    {
        var lines = Rows(team)
            .Select(l => new TeamKey
            {
                Supervision = l.Supervision,
                Row = l.Row,
                FamilyName = l.Supervision.Supervisee!.FamilyName,
                GivenName = l.Supervision.Supervisee.GivenName,
                Day =
                    sort == TeamSort.Last
                        ? l.Row.LastHeldOn ?? l.Supervision.StartedOn
                        : l.Row.Rules.Where(r =>
                                gaps.Contains(r.Rule)
                                && r.AppliesFromOn <= today
                                && (r.AppliesToOn == null || r.AppliesToOn >= today)
                            )
                            .Min(r => r.DueOn)
                            ?? DateOnly.MaxValue,
            });
        if (onlyAttention)
        {
            lines = lines.Where(l =>
                !(l.Row.AwayFromOn <= today && today <= l.Row.AwayUntilOn)
                && (
                    l.Row.NextOn == null
                    || l.Row.NextOn < today
                    || l.Row.Rules.Any(r =>
                        r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                        && (r.LateFromOn <= today || r.BreachedFromOn <= today)
                    )
                )
            );
        }

        if (after is { } id)
        {
            var last = await lines
                .Where(l => l.Supervision.Id == id)
                .Select(l => new
                {
                    l.Day,
                    l.FamilyName,
                    l.GivenName,
                })
                .FirstOrDefaultAsync();
            if (last is null)
            {
                return [];
            }

            lines =
                sort == TeamSort.Name
                    ? lines.Where(l =>
                        l.FamilyName.CompareTo(last.FamilyName) > 0
                        || l.FamilyName == last.FamilyName
                            && (
                                l.GivenName.CompareTo(last.GivenName) > 0
                                || l.GivenName == last.GivenName
                                    && l.Supervision.Id.CompareTo(id) > 0
                            )
                    )
                    : lines.Where(l =>
                        l.Day > last.Day || l.Day == last.Day && l.Supervision.Id.CompareTo(id) > 0
                    );
        }

        var ordered =
            sort == TeamSort.Name
                ? lines
                    .OrderBy(l => l.FamilyName)
                    .ThenBy(l => l.GivenName)
                    .ThenBy(l => l.Supervision.Id)
                : lines.OrderBy(l => l.Day).ThenBy(l => l.Supervision.Id);
        var read = await ordered
            .Take(most)
            .Select(l => new
            {
                l.Supervision.Id,
                l.Supervision.SupervisorId,
                l.FamilyName,
                l.GivenName,
                l.Supervision.Supervisee!.Post,
                Supervisor = l.Supervision.Supervisor!.GivenName
                    + " "
                    + l.Supervision.Supervisor.FamilyName,
                l.Supervision.StartedOn,
                l.Row,
                // Which version's rule it is follows from the day: the two are never there on the same one.
                Rules = l
                    .Row.Rules.Where(r =>
                        r.AppliesFromOn <= today
                        && (r.AppliesToOn == null || r.AppliesToOn >= today)
                    )
                    .ToList(),
            })
            .AsNoTracking()
            .ToListAsync();
        return
        [
            .. read.Select(l => new StandingLine(
                l.Id,
                $"{l.GivenName} {l.FamilyName}",
                l.Post,
                l.SupervisorId == me.Person.Id ? null : l.Supervisor,
                l.StartedOn,
                l.Row,
                l.Rules
            )),
        ];
    }

    private IQueryable<TeamRow> Rows(Guid team) =>
        from v in InView()
        where v.Supervisee!.TeamId == team || v.Supervisee.TeamId == null && team == Guid.Empty
        join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
        select new TeamRow { Supervision = v, Row = row };

    private sealed class TeamRow
    {
        public required Supervision Supervision { get; init; }
        public required StandingRow Row { get; init; }
    }

    private sealed class TeamKey
    {
        public required Supervision Supervision { get; init; }
        public required StandingRow Row { get; init; }
        public required string FamilyName { get; init; }
        public required string GivenName { get; init; }
        public required DateOnly Day { get; init; }
    }
}
