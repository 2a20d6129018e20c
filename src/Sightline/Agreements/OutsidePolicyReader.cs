using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;
using Sightline.Teams;

namespace Sightline.Agreements;

/// <summary>Finds the agreements in force that ask for less than the policy does, for the senior managers of those who made them.</summary>
public sealed class OutsidePolicyReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>Those of one team, for a count within a statement that reads more.</summary>
    internal IQueryable<Agreement> In(Guid team) => InForce(Theirs().InTeam(team));

    /// <summary>Those that no senior manager has answered yet.</summary>
    internal IQueryable<Agreement> Waiting() =>
        InForce(Theirs()).Where(a => !a.DepartureAnswers.Any());

    /// <summary>That of one supervision with its answer, if this person may answer for it.</summary>
    public Task<Agreement?> Of(Guid supervision) =>
        InForce(Theirs().Where(v => v.Id == supervision))
            .Include(a => a.Supervision!.Supervisee)
            .Include(a => a.Supervision!.Supervisor)
            .Include(a => a.DepartureAnswers)
                .ThenInclude(d => d.AnsweredBy)
            .AsSingleQuery()
            .FirstOrDefaultAsync();

    /// <summary>The supervisions that go on below this person, in which they are not one of the two.</summary>
    private IQueryable<Supervision> Theirs()
    {
        var person = me.Person.Id;
        return sight
            .OfOthers(Reach.ReadForPurpose, Thing.Agreement)
            .Where(v => v.EndedOn == null && v.SupervisorId != person);
    }

    private IQueryable<Agreement> InForce(IQueryable<Supervision> supervisions) =>
        from v in supervisions
        join a in db.Agreements
            on new { v.AgencyId, v.Id } equals new { a.AgencyId, Id = a.SupervisionId }
        where
            a.SignedAt != null
            && a.WhyOutsidePolicy != null
            && !db.Agreements.Any(later =>
                later.AgencyId == a.AgencyId
                && later.SupervisionId == a.SupervisionId
                && later.SignedAt != null
                && later.Version > a.Version
            )
        select a;

    /// <summary>A page of them, the newest first, and one more where there is another page.</summary>
    public async Task<IReadOnlyList<OutsidePolicy>> Of(Guid team, PageEnd? before)
    {
        var found = In(team);
        if (before is not null)
        {
            var (at, id) = (before.Instant, before.Id);
            found = found.Where(a => a.SignedAt < at || a.SignedAt == at && a.Id.CompareTo(id) < 0);
        }

        return await Shown(
                found
                    .OrderByDescending(a => a.SignedAt)
                    .ThenByDescending(a => a.Id)
                    .Take(PageEnd.PageOf + 1)
            )
            .ToListAsync();
    }

    /// <summary>Those that wait for an answer, the one that has waited longest first, as many as go on a page.</summary>
    public Task<List<OutsidePolicy>> LongestWaiting() =>
        Shown(Waiting().OrderBy(a => a.SignedAt).ThenBy(a => a.Id).Take(PageEnd.PageOf))
            .ToListAsync();

    private static IQueryable<OutsidePolicy> Shown(IQueryable<Agreement> agreements) =>
        agreements.Select(a => new OutsidePolicy(
            a.Id,
            a.SupervisionId,
            a.Supervision!.Supervisee!.GivenName + " " + a.Supervision.Supervisee.FamilyName,
            a.Supervision.Supervisor!.GivenName + " " + a.Supervision.Supervisor.FamilyName,
            a.EveryWeeks,
            a.Minutes,
            a.SignedAt!.Value,
            a.WhyOutsidePolicy!,
            a.DepartureAnswers.OrderBy(d => d.AnsweredAt)
                .Select(d => d.AnsweredBy!.GivenName + " " + d.AnsweredBy.FamilyName)
                .FirstOrDefault(),
            a.DepartureAnswers.OrderBy(d => d.AnsweredAt)
                .Select(d => (DateTime?)d.AnsweredAt)
                .FirstOrDefault(),
            a.DepartureAnswers.OrderBy(d => d.AnsweredAt).Select(d => d.WhyNot).FirstOrDefault()
        ));
}
