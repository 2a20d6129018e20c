using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Decisions;

/// <summary>A decision found through a supervision that the reader sees, with what became of it.</summary>
/// <param name="RevisitedOn">The day of the session in which they got to it on the agenda.</param>
public sealed record DecisionInSight(
    Decision Decision,
    Supervision Supervision,
    Person Supervisor,
    Person Supervisee,
    CaseNote? Note,
    DateOnly? RevisitedOn
)
{
    public string DecidedBy => Decision.DecidedByWords(Supervisee.Name, Supervisor.Name);

    public Person NameOf(Guid personId) => personId == Supervisee.Id ? Supervisee : Supervisor;

    /// <summary>One statement, and one for the comments.</summary>
    public static async Task<DecisionInSight?> Find(
        SightlineDb db,
        LineOfSight sight,
        Guid id,
        Reach reach
    )
    {
        var found = await (
            from supervision in sight.Supervisions(reach, Thing.Discussion)
            from decision in db
                .Decisions.Where(d =>
                    d.AgencyId == supervision.AgencyId
                    && d.SupervisionId == supervision.Id
                    && d.Id == id
                )
                .Include(d => d.Child)
            from note in db
                .CaseNotes.Where(n =>
                    n.AgencyId == decision.AgencyId && n.DecisionId == decision.Id
                )
                .DefaultIfEmpty()
            select new
            {
                decision,
                decision.Child,
                supervision,
                supervision.Supervisor,
                supervision.Supervisee,
                note,
                RevisitedOn = (
                    from item in db.AgendaItems
                    where item.AgencyId == decision.AgencyId && item.Id == decision.AgendaItemId
                    from session in db.Sessions
                    where session.AgencyId == item.AgencyId && session.Id == item.TalkedAboutInId
                    select (DateOnly?)session.On
                ).FirstOrDefault(),
            }
        ).FirstOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        await db.Entry(found.decision).Collection(d => d.Comments).LoadAsync();
        return new(
            found.decision,
            found.supervision,
            found.Supervisor!,
            found.Supervisee!,
            found.note,
            found.RevisitedOn
        );
    }
}
