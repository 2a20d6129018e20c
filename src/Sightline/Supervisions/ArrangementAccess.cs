using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;

namespace Sightline.Supervisions;

/// <summary>The supervisions that wait for a senior manager, and who may answer for them.</summary>
public static class ArrangementAccess
{
    extension(IQueryable<Supervision> supervisions)
    {
        /// <summary>The property of the same name, for queries.</summary>
        public IQueryable<Supervision> AwaitingSeniorManager =>
            supervisions.Where(s =>
                s.EndedOn == null && !s.LineManaged && s.ArrangementAgreedAt == null
            );
    }

    extension(LineOfSight sight)
    {
        /// <summary>What waits for this person: they stand above the line manager, and are neither of the two.</summary>
        public IQueryable<Supervision> ToAgree(SightlineDb db, Person person) =>
            sight
                .Supervisions(Reach.Know, Thing.Agreement)
                .AwaitingSeniorManager.Where(s =>
                    s.SupervisorId != person.Id
                    && s.SuperviseeId != person.Id
                    && db.ReportingLines.Any(l =>
                        l.AgencyId == s.AgencyId
                        && l.ManagerId == person.Id
                        && l.PersonId == s.SuperviseeId
                        && l.Steps > 1
                    )
                );
    }
}
