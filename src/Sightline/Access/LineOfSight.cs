using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Access;

/// <summary>
/// Decides what the person who is signed in may see. Every query about supervision starts here; what this does not return does not exist for them.
/// </summary>
public sealed class LineOfSight(SightlineDb db, CurrentPerson me)
{
    /// <summary>The supervisions of which this person reaches a thing at least so far.</summary>
    public IQueryable<Supervision> Supervisions(Reach reach, Thing thing) =>
        db.Supervisions.Where(InScope(AccessTable.RelationsThat(reach, thing)));

    /// <summary>The same without their own: what somebody sees as a supervisor or as a manager.</summary>
    public IQueryable<Supervision> OfOthers(Reach reach, Thing thing)
    {
        var person = me.Person.Id;
        return db
            .Supervisions.Where(
                InScope(AccessTable.RelationsThat(reach, thing) & ~Relation.Supervisee)
            )
            .Where(s => s.SuperviseeId != person);
    }

    /// <summary>The supervisions this person is one of the two in, or takes over.</summary>
    public IQueryable<Supervision> MySupervisions => Supervisions(Reach.Write, Thing.Record);

    /// <summary>What this person is to one supervision.</summary>
    public async Task<Relation> RelationTo(
        Supervision supervision,
        CancellationToken cancellation = default
    )
    {
        var person = me.Person.Id;
        var facts = await db
            .Supervisions.Where(s => s.AgencyId == me.AgencyId && s.Id == supervision.Id)
            .Select(s => new
            {
                Steps = db
                    .ReportingLines.Where(l =>
                        l.AgencyId == s.AgencyId
                        && l.ManagerId == person
                        && l.PersonId == s.SuperviseeId
                    )
                    .Select(l => (int?)l.Steps)
                    .FirstOrDefault(),
                TookOver = s.EndedOn != null
                    && db.Supervisions.Any(c =>
                        c.AgencyId == s.AgencyId
                        && c.SuperviseeId == s.SuperviseeId
                        && c.Stream == s.Stream
                        && c.SupervisorId == person
                        && c.EndedOn == null
                        && (c.LineManaged || c.ArrangementAgreedAt != null)
                    ),
            })
            .FirstAsync(cancellation);
        return RelationBetween(person, supervision, facts.Steps, facts.TookOver);
    }

    /// <summary>The same decision as the scope below, over facts in hand. A test asks both about every pair.</summary>
    public static Relation RelationBetween(
        Guid personId,
        Supervision supervision,
        int? stepsAbove,
        bool tookOver
    ) =>
        (supervision.SuperviseeId == personId ? Relation.Supervisee : Relation.None)
        | (
            supervision.SupervisorId == personId && supervision.Lasts || tookOver
                ? Relation.Supervisor
                : Relation.None
        )
        | (
            supervision.SupervisorId == personId && !supervision.Lasts
                ? Relation.FormerSupervisor
                : Relation.None
        )
        | (stepsAbove == 1 ? Relation.LineManager : Relation.None)
        | (stepsAbove > 1 ? Relation.SeniorManager : Relation.None);

    private Expression<Func<Supervision, bool>> InScope(Relation relations)
    {
        var agency = me.AgencyId;
        var person = me.Person.Id;
        var supervisee = relations.HasFlag(Relation.Supervisee);
        var supervisor = relations.HasFlag(Relation.Supervisor);
        var former = relations.HasFlag(Relation.FormerSupervisor);
        var manager = relations.HasFlag(Relation.LineManager);
        var senior = relations.HasFlag(Relation.SeniorManager);
        return s =>
            s.AgencyId == agency
            && (
                (supervisee && s.SuperviseeId == person)
                || (supervisor && s.SupervisorId == person && s.EndedOn == null)
                || (
                    supervisor
                    && s.EndedOn != null
                    && db.Supervisions.Any(c =>
                        c.AgencyId == agency
                        && c.SuperviseeId == s.SuperviseeId
                        && c.Stream == s.Stream
                        && c.SupervisorId == person
                        && c.EndedOn == null
                        && (c.LineManaged || c.ArrangementAgreedAt != null)
                    )
                )
                || (former && s.SupervisorId == person && s.EndedOn != null)
                || (
                    (manager || senior)
                    && db.ReportingLines.Any(l =>
                        l.AgencyId == agency
                        && l.ManagerId == person
                        && l.PersonId == s.SuperviseeId
                        && (
                            (manager && senior)
                            || (manager && l.Steps == 1)
                            || (senior && l.Steps > 1)
                        )
                    )
                )
            );
    }
}
