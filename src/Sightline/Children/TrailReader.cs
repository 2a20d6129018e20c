using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.CaseNotes;
using Sightline.Data;

namespace Sightline.Children;

/// <summary>Reads a child's trail through supervision, the newest first.</summary>
public sealed class TrailReader(SightlineDb db, CurrentPerson me)
{
    /// <summary>One page, and one entry more where there is another page. Two statements.</summary>
    public async Task<IReadOnlyList<TrailEntry>> Entries(ChildInSight found, PageEnd? end)
    {
        var notes = await Notes(found, end);
        var actions = await Actions(found, end);
        return
        [
            .. notes
                .Concat(actions)
                .OrderByDescending(e => e.At)
                .ThenByDescending(e => e.Id)
                .Take(PageEnd.PageOf + 1),
        ];
    }

    private async Task<IEnumerable<TrailEntry>> Notes(ChildInSight found, PageEnd? end)
    {
        var (agency, person, child) = (me.AgencyId, me.Person.Id, found.Child.Id);
        Guid[] mine = [.. found.Supervisions];
        Guid[] earlier = [.. found.EarlierWorkers];
        var notes =
            from n in db.CaseNotes
            where n.AgencyId == agency && n.ChildId == child
            join v in db.Supervisions
                on new { n.AgencyId, Id = n.SupervisionId } equals new { v.AgencyId, v.Id }
            where
                mine.Contains(n.SupervisionId)
                || earlier.Contains(v.SuperviseeId)
                    && n.RecordedText != null
                    && n.WhyNotNeeded == null
            select new { Note = n, Supervision = v };
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            notes = notes.Where(x =>
                x.Note.DecidedAt < at || x.Note.DecidedAt == at && x.Note.Id.CompareTo(id) < 0
            );
        }

        var read = await notes
            .OrderByDescending(x => x.Note.DecidedAt)
            .ThenByDescending(x => x.Note.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(x => new
            {
                x.Note,
                Mine = mine.Contains(x.Note.SupervisionId),
                SeesAll = db.Records.Any(r =>
                    r.AgencyId == agency
                    && r.Id == x.Note.RecordId
                    && (r.WriterId == person || r.LatestSharingId != null && r.ChangedAt == null)
                ),
                Worker = x.Supervision.Supervisee!.GivenName
                    + " "
                    + x.Supervision.Supervisee.FamilyName,
                Supervisor = x.Supervision.Supervisor!.GivenName
                    + " "
                    + x.Supervision.Supervisor.FamilyName,
            })
            .ToListAsync();
        return read.Select(n => new TrailEntry(
            n.Note.Id,
            n.Note.DecidedAt,
            n.Note.DecisionId is null ? "Discussed in supervision" : "Decided between sessions",
            $"{n.Supervisor} and {n.Worker}",
            !n.Mine ? n.Note.RecordedText
                : n.SeesAll ? n.Note.Text
                : n.Note.SharedText,
            n.Mine ? $"/case-record/{n.Note.Id}" : null,
            StateOf(n.Note)
        ));
    }

    private async Task<IEnumerable<TrailEntry>> Actions(ChildInSight found, PageEnd? end)
    {
        var (agency, child) = (me.AgencyId, found.Child.Id);
        Guid[] mine = [.. found.Supervisions];
        var actions = db
            .Actions.SeenBy(db, me.Person.Id)
            .Where(a =>
                a.AgencyId == agency && a.ChildId == child && mine.Contains(a.SupervisionId)
            );
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            actions = actions.Where(a =>
                a.AgreedAt < at || a.AgreedAt == at && a.Id.CompareTo(id) < 0
            );
        }

        var read = await actions
            .OrderByDescending(a => a.AgreedAt)
            .ThenByDescending(a => a.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(a => new
            {
                a.Id,
                a.AgreedAt,
                a.What,
                a.ByOn,
                a.ClosedAt,
                Owner = db
                    .People.Where(p => p.AgencyId == agency && p.Id == a.OwnerId)
                    .Select(p => p.GivenName + " " + p.FamilyName)
                    .FirstOrDefault(),
            })
            .ToListAsync();
        return read.Select(a => new TrailEntry(
            a.Id,
            a.AgreedAt,
            "Action agreed",
            a.Owner ?? "",
            a.What,
            $"/actions/{a.Id}",
            a.ClosedAt is { } closed
                ? $"Closed on {Words.Day(Clock.LocalDay(closed))}"
                : $"Open, by {Words.Day(a.ByOn)}"
        ));
    }

    private static string StateOf(CaseNote note) =>
        note.WhyNotNeeded is not null ? "Left off the child's record"
        : note.RecordedAt is { } at && note.ChangedAt is null
            ? $"On the child's record since {Words.Day(Clock.LocalDay(at))}{(note.Reference is { } reference ? $", as {reference}" : "")}"
        : $"Due on the child's record on {Words.Day(Due.LastDay(note.DueAt))}";
}
