using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>A session and its record, found through a supervision that the reader sees.</summary>
public sealed record RecordInSight(
    Session Session,
    Supervision Supervision,
    Person Supervisor,
    Person Supervisee,
    SessionRecord? Kept,
    TemperatureTake? Temperature
)
{
    /// <summary>The record, on pages that only exist once there is one.</summary>
    public SessionRecord Record =>
        Kept ?? throw new InvalidOperationException("No record was started");

    public Person Writer => Record.WriterId == Supervisor.Id ? Supervisor : Supervisee;

    public Person OtherThan(Guid personId) => personId == Supervisee.Id ? Supervisor : Supervisee;

    public string NameOf(Guid personId) =>
        personId == Supervisee.Id ? Supervisee.Name
        : personId == Supervisor.Id ? Supervisor.Name
        : "Somebody else";

    /// <summary>One statement: the session, the two people, the record if it was started, and how the supervisee said they arrived.</summary>
    public static Task<RecordInSight?> Find(
        SightlineDb db,
        LineOfSight sight,
        Guid sessionId,
        Reach reach = Reach.Write,
        Thing thing = Thing.Record
    ) =>
        (
            from supervision in sight.Supervisions(reach, thing)
            from session in db.Sessions.Where(s =>
                s.AgencyId == supervision.AgencyId
                && s.SupervisionId == supervision.Id
                && s.Id == sessionId
            )
            from record in db
                .Records.Where(r => r.AgencyId == session.AgencyId && r.SessionId == session.Id)
                .DefaultIfEmpty()
            from take in db
                .TemperatureTakes.Where(t =>
                    t.AgencyId == session.AgencyId && t.SessionId == session.Id
                )
                .DefaultIfEmpty()
            select new RecordInSight(
                session,
                supervision,
                supervision.Supervisor!,
                supervision.Supervisee!,
                record,
                take
            )
        ).FirstOrDefaultAsync();
}
