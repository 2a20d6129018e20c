using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.CaseNotes;

/// <summary>Keeps what supervision owes each child's record in step with the discussions of a session.</summary>
public sealed class NoteKeeping(SightlineDb db, TimeProvider clock)
{
    /// <summary>Every discussion in which something was written owes a note, from that moment on.</summary>
    public async Task<IReadOnlyList<CaseNote>> Keep(RecordContents contents, RecordPolicy policy)
    {
        var record = contents.Record;
        if (record.Discussions.Count == 0)
        {
            return [];
        }

        var notes = await db
            .CaseNotes.Where(n => n.AgencyId == record.AgencyId && n.RecordId == record.Id)
            .ToListAsync();
        var decidedAt = contents.Found.Session.EndsAtUtc;
        foreach (var discussion in record.Discussions)
        {
            var due = policy.NoteDueAt(decidedAt, discussion.Urgent);
            var note = notes.Find(n => n.DiscussionId == discussion.Id);
            if (note is null && !discussion.Written)
            {
                continue;
            }

            if (note is null)
            {
                note = new CaseNote(record, discussion, decidedAt, due);
                db.Add(note);
                notes.Add(note);
            }

            note.Keep(
                NoteText.Of(
                    discussion,
                    contents.Child(discussion.ChildId),
                    contents.Found,
                    contents.New,
                    policy
                ),
                discussion.Urgent,
                decidedAt,
                due,
                clock.Now
            );
        }

        return notes;
    }
}
