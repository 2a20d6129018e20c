using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Supervisions;

/// <summary>Reads the supervisions that the person who is signed in is one of the two in, from standing rows: one statement for those that last, one for those that ended.</summary>
public sealed class MySupervisions(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    /// <summary>Being supervised comes first, then those one supervises in order of name. One line more than a page where there is another page.</summary>
    /// <param name="after">The last one of the page before.</param>
    public async Task<List<SupervisionCard>> Lasting(Guid? after)
    {
        var person = me.Person.Id;
        var lines =
            from v in Mine.Where(s => s.EndedOn == null)
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            let other = v.SuperviseeId == person ? v.Supervisor! : v.Supervisee!
            select new
            {
                Supervision = v,
                Row = row,
                Supervising = v.SupervisorId == person ? 1 : 0,
                other.FamilyName,
                other.GivenName,
                other.Post,
            };
        var page = lines;
        if (after is { } id)
        {
            page = page.Where(l =>
                lines.Any(a =>
                    a.Supervision.Id == id
                    && (
                        l.Supervising > a.Supervising
                        || l.Supervising == a.Supervising
                            && (
                                l.FamilyName.CompareTo(a.FamilyName) > 0
                                || l.FamilyName == a.FamilyName
                                    && (
                                        l.GivenName.CompareTo(a.GivenName) > 0
                                        || l.GivenName == a.GivenName
                                            && l.Supervision.Id.CompareTo(id) > 0
                                    )
                            )
                    )
                )
            );
        }

        return await page.OrderBy(l => l.Supervising)
            .ThenBy(l => l.FamilyName)
            .ThenBy(l => l.GivenName)
            .ThenBy(l => l.Supervision.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(l => new SupervisionCard
            {
                Id = l.Supervision.Id,
                With = l.GivenName + " " + l.FamilyName,
                Post = l.Post,
                Supervising = l.Supervising == 1,
                Stream = l.Supervision.Stream,
                StartedOn = l.Supervision.StartedOn,
                Waits = !l.Supervision.LineManaged && l.Supervision.ArrangementAgreedAt == null,
                LastHeldOn = l.Row.LastHeldOn,
                NextOn = l.Row.NextOn,
                NextSessionId = l.Row.NextSessionId,
                AgreementSignedOn = l.Row.AgreementSignedOn,
                AgreementReviewOn = l.Row.AgreementReviewOn,
            })
            .ToListAsync();
    }

    /// <summary>The one that ended last comes first. A former supervisor sees that it was, and not what was in it.</summary>
    public async Task<List<EndedSupervision>> Ended(PageEnd? before)
    {
        var person = me.Person.Id;
        var seen = sight.Supervisions(Reach.Read, Thing.Dates).Select(s => s.Id);
        var ended = Mine.Where(s => s.EndedOn != null);
        if (before is not null)
        {
            var (on, id) = (before.On, before.Id);
            ended = ended.Where(s => s.EndedOn < on || s.EndedOn == on && s.Id.CompareTo(id) < 0);
        }

        return await ended
            .OrderByDescending(s => s.EndedOn)
            .ThenByDescending(s => s.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(s => new EndedSupervision(
                s.Id,
                s.SuperviseeId == person
                    ? s.Supervisor!.GivenName + " " + s.Supervisor.FamilyName
                    : s.Supervisee!.GivenName + " " + s.Supervisee.FamilyName,
                s.SupervisorId == person,
                s.Stream,
                s.StartedOn,
                s.EndedOn!.Value,
                s.LineManaged || s.ArrangementAgreedAt != null,
                s.ArrangementNotAgreedAt != null,
                seen.Contains(s.Id)
            ))
            .ToListAsync();
    }

    /// <summary>Also those that this person used to supervise in: that they were is theirs to know.</summary>
    private IQueryable<Supervision> Mine
    {
        get
        {
            var person = me.Person.Id;
            return sight
                .Supervisions(Reach.Know, Thing.Agreement)
                .Where(s => s.SuperviseeId == person || s.SupervisorId == person);
        }
    }
}
