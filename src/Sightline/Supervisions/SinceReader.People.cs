using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;

namespace Sightline.Supervisions;

/// <summary>What is around the two: notes still owed, new children, leave ahead, and how the supervisee said they arrived last time.</summary>
public sealed partial class SinceReader
{
    /// <summary>Nobody plans further ahead on this page.</summary>
    private const int MostLeave = 12;

    private async Task<SinceLastMet> WithWhatIsAround(
        SinceLastMet since,
        Guid readerId,
        DateTime now
    )
    {
        var supervision = since.Supervision;
        var around = await Notes(supervision, readerId)
            .Concat(Allocations(since))
            .Concat(Leave(supervision, Clock.LocalDay(now)))
            .Concat(Temperature(since))
            .ToListAsync();
        var temperature = around.Find(a => a.What == Around.Temperature);
        return since with
        {
            TemperatureTaken = temperature is not null,
            TemperatureStep = temperature?.Step,
            CaseNotes =
            [
                .. Of(around, Around.Note)
                    .OrderBy(n => n.DueAt)
                    .Select(n => NoteLine(n, since, now)),
            ],
            Allocations =
            [
                .. Of(around, Around.Allocation)
                    .OrderBy(a => a.FromOn)
                    .Select(a =>
                        Line(a.Id, $"New: {a.Child}", a.ChildId, a.Child, since.Next) with
                        {
                            On = a.FromOn,
                        }
                    ),
            ],
            Leave =
            [
                .. Of(around, Around.Leave).OrderBy(l => l.FromOn).Select(l => LeaveLine(l, since)),
            ],
        };
    }

    /// <summary>What is still to go on children's records, of what the reader has written or been shown.</summary>
    private IQueryable<Around> Notes(Supervision supervision, Guid readerId) =>
        (
            from n in db.CaseNotes.Waiting
            where n.AgencyId == supervision.AgencyId && n.SupervisionId == supervision.Id
            join r in db.Records
                on new { n.AgencyId, n.RecordId } equals new { r.AgencyId, RecordId = r.Id }
            where n.SharedText != null || r.WriterId == readerId
            orderby n.DueAt, n.Id
            select new Around
            {
                What = Around.Note,
                Id = n.Id,
                PersonId = null,
                ChildId = n.ChildId,
                Child = n.Child!.Initials + " (" + n.Child.Reference + ")",
                FromOn = null,
                UntilOn = null,
                DueAt = n.DueAt,
                Urgent = n.Urgent,
                Step = null,
            }
        ).Take(Most);

    private IQueryable<Around> Allocations(SinceLastMet since)
    {
        var (supervision, last) = (since.Supervision, since.Last!.On);
        return db
            .Allocations.Where(a =>
                a.AgencyId == supervision.AgencyId
                && a.WorkerId == supervision.SuperviseeId
                && a.UntilOn == null
                && a.FromOn > last
            )
            .OrderBy(a => a.FromOn)
            .ThenBy(a => a.Id)
            .Take(Most)
            .Select(a => new Around
            {
                What = Around.Allocation,
                Id = a.Id,
                PersonId = null,
                ChildId = a.ChildId,
                Child = a.Child!.Initials + " (" + a.Child.Reference + ")",
                FromOn = a.FromOn,
                UntilOn = null,
                DueAt = null,
                Urgent = false,
                Step = null,
            });
    }

    private IQueryable<Around> Leave(Supervision supervision, DateOnly today) =>
        db
            .Leaves.Where(l =>
                l.AgencyId == supervision.AgencyId
                && (
                    l.PersonId == supervision.SuperviseeId || l.PersonId == supervision.SupervisorId
                )
                && l.UntilOn >= today
            )
            .OrderBy(l => l.FromOn)
            .ThenBy(l => l.Id)
            .Take(MostLeave)
            .Select(l => new Around
            {
                What = Around.Leave,
                Id = l.Id,
                PersonId = l.PersonId,
                ChildId = null,
                Child = null,
                FromOn = l.FromOn,
                UntilOn = l.UntilOn,
                DueAt = null,
                Urgent = false,
                Step = null,
            });

    private IQueryable<Around> Temperature(SinceLastMet since)
    {
        var (supervision, last) = (since.Supervision, since.Last!.Id);
        return db
            .TemperatureTakes.Where(t =>
                t.AgencyId == supervision.AgencyId
                && t.PersonId == supervision.SuperviseeId
                && t.SessionId == last
            )
            .Select(t => new Around
            {
                What = Around.Temperature,
                Id = t.Id,
                PersonId = t.PersonId,
                ChildId = null,
                Child = null,
                FromOn = null,
                UntilOn = null,
                DueAt = null,
                Urgent = false,
                Step = t.Step,
            });
    }

    private static IEnumerable<Around> Of(IEnumerable<Around> around, string what) =>
        around.Where(a => a.What == what);

    private static SinceLine NoteLine(Around note, SinceLastMet since, DateTime now) =>
        Line(
            note.Id,
            $"Put on the child's record: {note.Child}",
            note.ChildId,
            note.Child,
            since.Next
        ) with
        {
            Now = $"due {Due.Words(note.DueAt!.Value, note.Urgent)}",
            Late = note.DueAt < now,
            Href = "/case-record",
        };

    private static SinceLine LeaveLine(Around leave, SinceLastMet since)
    {
        var who =
            leave.PersonId == since.Supervision.SuperviseeId
                ? since.Supervision.Supervisee!.GivenName
                : since.Supervision.Supervisor!.GivenName;
        var days = Days(leave.FromOn!.Value, leave.UntilOn!.Value);
        return Line(leave.Id, $"Leave: {who}, {days}", null, null, since.Next) with
        {
            Who = who,
            Now = days,
        };
    }

    /// <summary>One thing around the two, whichever it is: one statement reads them all.</summary>
    private sealed record Around
    {
        public const string Note = "note";
        public const string Allocation = "allocation";
        public const string Leave = "leave";
        public const string Temperature = "temperature";

        public required string What { get; init; }
        public required Guid Id { get; init; }
        public required Guid? PersonId { get; init; }
        public required Guid? ChildId { get; init; }
        public required string? Child { get; init; }
        public required DateOnly? FromOn { get; init; }
        public required DateOnly? UntilOn { get; init; }
        public required DateTime? DueAt { get; init; }
        public required bool Urgent { get; init; }
        public required int? Step { get; init; }
    }
}
