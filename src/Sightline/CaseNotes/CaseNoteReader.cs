using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

/// <summary>Reads what goes on children's records, of the supervisions whose discussions the reader writes or wrote.</summary>
public sealed class CaseNoteReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    public const int PageOf = 25;

    /// <summary>Counts stop here: nobody needs to know how many more.</summary>
    public const int Bound = 1000;

    /// <summary>More people than anybody supervises.</summary>
    private const int MostPeople = 100;

    private IQueryable<Supervision> Mine => sight.Supervisions(Reach.Write, Thing.Discussion);

    /// <summary>The people whose notes are here because the reader supervises them, by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> People()
    {
        var person = me.Person.Id;
        var people = await Mine.Where(v => v.SuperviseeId != person)
            .Select(v => new
            {
                v.SuperviseeId,
                v.Supervisee!.GivenName,
                v.Supervisee.FamilyName,
            })
            .Distinct()
            .OrderBy(p => p.FamilyName)
            .ThenBy(p => p.GivenName)
            .Take(MostPeople)
            .ToListAsync();
        return [.. people.Select(p => (p.SuperviseeId, $"{p.GivenName} {p.FamilyName}"))];
    }

    /// <summary>How many wait, and how many of them are late, each no further than is worth counting.</summary>
    public async Task<(int Waiting, int Late)> Count(Guid? worker, DateTime now)
    {
        var waiting = Asked(new(WorkerId: worker)).Select(s => s.Note).OrderBy(n => n.DueAt);
        var counts = await db
            .Agencies.Where(a => a.Id == me.AgencyId)
            .Select(a => new
            {
                Waiting = waiting.Take(Bound).Count(),
                Late = waiting
                    .Where(n => n.RecordedAt == null && n.DueAt <= now)
                    .Take(Bound)
                    .Count(),
            })
            .FirstAsync();
        return (counts.Waiting, counts.Late);
    }

    /// <summary>One page, and one line more where there is another page: what waits by when it is due, what is recorded the newest first.</summary>
    public async Task<IReadOnlyList<CaseNoteLine>> Lines(NotesAsked asked, Guid? after)
    {
        var notes = Asked(asked);
        if (after is { } id)
        {
            var last = await notes
                .Where(s => s.Note.Id == id)
                .Select(s => new { s.Note.DueAt, s.Note.RecordedAt })
                .FirstOrDefaultAsync();
            if (last is null)
            {
                return [];
            }

            notes = asked.Recorded
                ? notes.Where(s =>
                    s.Note.RecordedAt < last.RecordedAt
                    || s.Note.RecordedAt == last.RecordedAt && s.Note.Id.CompareTo(id) < 0
                )
                : notes.Where(s =>
                    s.Note.DueAt > last.DueAt
                    || s.Note.DueAt == last.DueAt && s.Note.Id.CompareTo(id) > 0
                );
        }

        var ordered = asked.Recorded
            ? notes.OrderByDescending(s => s.Note.RecordedAt).ThenByDescending(s => s.Note.Id)
            : notes.OrderBy(s => s.Note.DueAt).ThenBy(s => s.Note.Id);
        return await Shown(ordered.Take(PageOf + 1));
    }

    private async Task<IReadOnlyList<CaseNoteLine>> Shown(IQueryable<Seen> notes)
    {
        var (agency, person) = (me.AgencyId, me.Person.Id);
        var read = await notes
            .Select(s => new
            {
                s.Note.Id,
                s.Note.Child!.Initials,
                s.Note.Child.Reference,
                s.Note.DecidedAt,
                BetweenSessions = s.Note.DecisionId != null,
                On = db
                    .Records.Where(r => r.AgencyId == agency && r.Id == s.Note.RecordId)
                    .Select(r => (DateOnly?)r.Session!.On)
                    .FirstOrDefault(),
                WriterId = db
                    .Records.Where(r => r.AgencyId == agency && r.Id == s.Note.RecordId)
                    .Select(r => (Guid?)r.WriterId)
                    .FirstOrDefault(),
                SeesAll = db.Records.Any(r =>
                    r.AgencyId == agency
                    && r.Id == s.Note.RecordId
                    && (r.WriterId == person || r.LatestSharingId != null && r.ChangedAt == null)
                ),
                SeesShared = s.Note.SharedText != null,
                SharedIsRecorded = s.Note.SharedText == s.Note.RecordedText,
                Worker = s.Supervision.Supervisee!.GivenName
                    + " "
                    + s.Supervision.Supervisee.FamilyName,
                s.Supervision.SuperviseeId,
                Supervisor = s.Supervision.Supervisor!.GivenName
                    + " "
                    + s.Supervision.Supervisor.FamilyName,
                RecordedBy = db
                    .People.Where(p => p.AgencyId == agency && p.Id == s.Note.RecordedById)
                    .Select(p => p.GivenName + " " + p.FamilyName)
                    .FirstOrDefault(),
                RecordedAs = s.Note.Reference,
                s.Note.DueAt,
                s.Note.Urgent,
                s.Note.RecordedAt,
                s.Note.ChangedAt,
                LeftOff = s.Note.WhyNotNeeded != null,
            })
            .ToListAsync();
        return
        [
            .. read.Select(n => new CaseNoteLine
            {
                Id = n.Id,
                Initials = n.Initials,
                Reference = n.Reference,
                BetweenSessions = n.BetweenSessions,
                On = n.On ?? Clock.LocalDay(n.DecidedAt),
                WorkerId = n.SuperviseeId,
                Worker = n.Worker,
                Supervisor = n.Supervisor,
                WriterId = n.WriterId,
                RecordedBy = n.RecordedBy,
                RecordedAs = n.RecordedAs,
                ForTheReader =
                    n.SeesAll || n.SeesShared && (n.RecordedAt is null || !n.SharedIsRecorded),
                Timing = new(Due.LastDay(n.DueAt), n.Urgent, n.RecordedAt, n.ChangedAt, n.LeftOff),
            }),
        ];
    }

    private IQueryable<Seen> Asked(NotesAsked asked)
    {
        var notes = asked.Recorded ? db.CaseNotes.Recorded : db.CaseNotes.Waiting;
        return from v in Mine
            where asked.WorkerId == null || v.SuperviseeId == asked.WorkerId
            join n in notes
                on new { v.AgencyId, SupervisionId = v.Id } equals new
                {
                    n.AgencyId,
                    n.SupervisionId,
                }
            select new Seen { Supervision = v, Note = n };
    }

    private sealed class Seen
    {
        public required Supervision Supervision { get; init; }
        public required CaseNote Note { get; init; }
    }
}
