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
        var around = await Allocations(since, now)
            .Concat(Notes(supervision, readerId, now))
            .Concat(Leave(supervision, now))
            .Concat(Temperature(since, now))
            .Concat(Decisions(since))
            .ToListAsync();
        var temperature = around.Find(a => a.What == Around.Temperature);
        return since with
        {
            TemperatureTaken = temperature is not null,
            TemperatureStep = temperature is { Step: > 0 } ? temperature.Step : null,
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
                        Line(a.Id, $"New: {a.Child}", a.About, a.Child, since.Next) with
                        {
                            On = a.FromOn,
                        }
                    ),
            ],
            Decisions =
            [
                .. Of(around, Around.Decision)
                    .OrderBy(d => d.DueAt)
                    .Select(d => DecisionLine(d, since)),
            ],
            Leave =
            [
                .. Of(around, Around.Leave).OrderBy(l => l.FromOn).Select(l => LeaveLine(l, since)),
            ],
        };
    }

    /// <summary>What is still to go on children's records, of what the reader has written or been shown.</summary>
    private IQueryable<Around> Notes(Supervision supervision, Guid readerId, DateTime now)
    {
        var today = Clock.LocalDay(now);
        return (
            from n in db.CaseNotes.Waiting
            where n.AgencyId == supervision.AgencyId && n.SupervisionId == supervision.Id
            where
                n.SharedText != null
                || db.Records.Any(r =>
                    r.AgencyId == n.AgencyId && r.Id == n.RecordId && r.WriterId == readerId
                )
            orderby n.DueAt, n.Id
            select new Around
            {
                What = Around.Note,
                Id = n.Id,
                About = n.ChildId,
                Child = n.Child!.Initials + " (" + n.Child.Reference + ")",
                Text = "",
                FromOn = today,
                UntilOn = today,
                DueAt = n.DueAt,
                Urgent = n.Urgent,
                Step = 0,
            }
        ).Take(Most);
    }

    private IQueryable<Around> Allocations(SinceLastMet since, DateTime now)
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
                About = a.ChildId,
                Child = a.Child!.Initials + " (" + a.Child.Reference + ")",
                Text = "",
                FromOn = a.FromOn,
                UntilOn = a.FromOn,
                DueAt = now,
                Urgent = false,
                Step = 0,
            });
    }

    private IQueryable<Around> Leave(Supervision supervision, DateTime now)
    {
        var today = Clock.LocalDay(now);
        return db
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
                About = l.PersonId,
                Child = "",
                Text = "",
                FromOn = l.FromOn,
                UntilOn = l.UntilOn,
                DueAt = now,
                Urgent = false,
                Step = 0,
            });
    }

    private IQueryable<Around> Temperature(SinceLastMet since, DateTime now)
    {
        var today = Clock.LocalDay(now);
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
                About = t.PersonId,
                Child = "",
                Text = "",
                FromOn = today,
                UntilOn = today,
                DueAt = now,
                Urgent = false,
                Step = t.Step ?? 0,
            });
    }

    /// <summary>What was decided since they last met: it is on the agenda by itself.</summary>
    private IQueryable<Around> Decisions(SinceLastMet since)
    {
        var (supervision, last) = (since.Supervision, since.Last!);
        var (lastAt, on) = (last.EndsAtUtc, last.On);
        return db
            .Decisions.Where(d =>
                d.AgencyId == supervision.AgencyId
                && d.SupervisionId == supervision.Id
                && d.DecidedAt > lastAt
            )
            .OrderBy(d => d.DecidedAt)
            .ThenBy(d => d.Id)
            .Take(Most)
            .Select(d => new Around
            {
                What = Around.Decision,
                Id = d.Id,
                About = d.ChildId ?? d.Id,
                Child = d.ChildId == null ? "" : d.Child!.Initials + " (" + d.Child.Reference + ")",
                Text = d.What,
                FromOn = on,
                UntilOn = on,
                DueAt = d.DecidedAt,
                Urgent = false,
                Step = 0,
            });
    }

    private static SinceLine DecisionLine(Around decision, SinceLastMet since) =>
        Line(
            decision.Id,
            decision.Text,
            decision.About == decision.Id ? null : decision.About,
            decision.Child,
            since.Next
        ) with
        {
            On = Clock.LocalDay(decision.DueAt),
            OnAgenda = true,
            Href = $"/decisions/{decision.Id}",
        };

    private static IEnumerable<Around> Of(IEnumerable<Around> around, string what) =>
        around.Where(a => a.What == what);

    private static SinceLine NoteLine(Around note, SinceLastMet since, DateTime now) =>
        Line(
            note.Id,
            $"Put on the child's record: {note.Child}",
            note.About,
            note.Child,
            since.Next
        ) with
        {
            Now = note.Urgent ? "due at once" : $"due by {Due.Words(note.DueAt, note.Urgent)}",
            Late = note.DueAt < now,
            Href = $"/case-record/{note.Id}",
        };

    private static SinceLine LeaveLine(Around leave, SinceLastMet since)
    {
        var who =
            leave.About == since.Supervision.SuperviseeId
                ? since.Supervision.Supervisee!.GivenName
                : since.Supervision.Supervisor!.GivenName;
        var days = Days(leave.FromOn, leave.UntilOn);
        return Line(leave.Id, $"Leave: {who}, {days}", null, null, since.Next) with
        {
            Who = who,
            Now = days,
        };
    }

    /// <summary>
    /// One thing around the two, whichever it is: one statement reads them all. Nothing in it is null, because PostgreSQL takes a bare null
    /// in one part of such a statement for text; what a thing does not have, such as the day a note begins, nobody looks at.
    /// </summary>
    private sealed record Around
    {
        public const string Note = "note";
        public const string Allocation = "allocation";
        public const string Leave = "leave";
        public const string Temperature = "temperature";
        public const string Decision = "decision";

        public required string What { get; init; }
        public required Guid Id { get; init; }

        /// <summary>The child, or the person.</summary>
        public required Guid About { get; init; }
        public required string Child { get; init; }

        /// <summary>What was decided; empty for anything else.</summary>
        public required string Text { get; init; }
        public required DateOnly FromOn { get; init; }
        public required DateOnly UntilOn { get; init; }
        public required DateTime DueAt { get; init; }
        public required bool Urgent { get; init; }

        /// <summary>On the temperature scale; 0 where nothing was said or it is something else.</summary>
        public required int Step { get; init; }
    }
}
