using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Compliance;

/// <summary>Reads how a team's supervision stands from standing rows alone: no history, whatever its length.</summary>
public sealed partial class TeamReader(
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
        var lines = Rows(InView().InTeam(team))
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
            })
            .AsNoTracking()
            .ToListAsync();
        var rules = await RulesOf([.. read.Select(l => l.Id)], today);
        return
        [
            .. read.Select(l => new StandingLine(
                l.Id,
                $"{l.GivenName} {l.FamilyName}",
                l.Post,
                l.SupervisorId == me.Person.Id ? null : l.Supervisor,
                l.StartedOn,
                l.Row,
                [.. rules[l.Id]]
            )),
        ];
    }

    /// <summary>What judges these supervisions on the day. Which version's rule it is follows from the day: the two are never there on the same one.</summary>
    private async Task<ILookup<Guid, RuleStanding>> RulesOf(
        IReadOnlyList<Guid> supervisions,
        DateOnly today
    )
    {
        var agency = me.AgencyId;
        var rules = await db.Set<RuleStanding>()
            .AsNoTracking()
            .Where(r =>
                r.AgencyId == agency
                && EF.Parameter(supervisions).Contains(r.SupervisionId)
                && r.AppliesFromOn <= today
                && (r.AppliesToOn == null || r.AppliesToOn >= today)
            )
            .ToListAsync();
        return rules.ToLookup(r => r.SupervisionId);
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
