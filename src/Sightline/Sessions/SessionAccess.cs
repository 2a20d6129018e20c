using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;

namespace Sightline.Sessions;

/// <summary>A session is found through its supervision, in the reader's line of sight.</summary>
public static class SessionAccess
{
    extension(LineOfSight sight)
    {
        /// <summary>The sessions of the supervisions of which this person reaches a thing at least so far, with the two people.</summary>
        public IQueryable<Session> Sessions(SightlineDb db, Reach reach, Thing thing) =>
            sight
                .Supervisions(reach, thing)
                .Join(
                    db.Sessions,
                    v => new { v.AgencyId, v.Id },
                    s => new { s.AgencyId, Id = s.SupervisionId },
                    (_, s) => s
                )
                .Include(s => s.Supervision!.Supervisor)
                .Include(s => s.Supervision!.Supervisee);
    }

    extension(IQueryable<Session> sessions)
    {
        /// <summary>Nobody has said yet that they were held or called off; their day may have passed.</summary>
        public IQueryable<Session> Planned =>
            sessions.Where(s => s.HeldAt == null && s.CalledOffAt == null);

        public IQueryable<Session> Held => sessions.Where(s => s.HeldAt != null);
    }
}
