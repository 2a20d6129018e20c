using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Children;
using Sightline.Data;
using Sightline.Decisions;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

/// <summary>A note and the record or the decision it comes from, found through a supervision that the reader sees.</summary>
public sealed record CaseNoteInSight(
    CaseNote Note,
    SessionRecord? Record,
    Decision? Decision,
    DateOnly? SessionOn,
    Child Child,
    Supervision Supervision,
    Person Supervisor,
    Person Supervisee,
    Person? RecordedBy
)
{
    /// <summary>The day of the session, or of the decision.</summary>
    public DateOnly On => SessionOn ?? Clock.LocalDay(Note.DecidedAt);

    public Guid PolicyVersionId => Record?.PolicyVersionId ?? Decision!.PolicyVersionId;

    public Person OtherThan(Guid personId) => personId == Supervisee.Id ? Supervisor : Supervisee;

    public Person Writer =>
        (Record?.WriterId ?? Decision!.AuthorId) == Supervisee.Id ? Supervisee : Supervisor;

    /// <summary>One statement.</summary>
    public static Task<CaseNoteInSight?> Find(
        SightlineDb db,
        LineOfSight sight,
        Guid noteId,
        Reach reach
    ) =>
        (
            from supervision in sight.Supervisions(reach, Thing.Discussion)
            from note in db.CaseNotes.Where(n =>
                n.AgencyId == supervision.AgencyId
                && n.SupervisionId == supervision.Id
                && n.Id == noteId
            )
            from record in db
                .Records.Where(r => r.AgencyId == note.AgencyId && r.Id == note.RecordId)
                .DefaultIfEmpty()
            from decision in db
                .Decisions.Where(d => d.AgencyId == note.AgencyId && d.Id == note.DecisionId)
                .DefaultIfEmpty()
            from recorder in db
                .People.Where(p => p.AgencyId == note.AgencyId && p.Id == note.RecordedById)
                .DefaultIfEmpty()
            select new CaseNoteInSight(
                note,
                record,
                decision,
                record == null ? null : (DateOnly?)record.Session!.On,
                note.Child!,
                supervision,
                supervision.Supervisor!,
                supervision.Supervisee!,
                recorder
            )
        ).FirstOrDefaultAsync();
}
