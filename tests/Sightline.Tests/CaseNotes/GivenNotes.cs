using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Records;

namespace Sightline.Tests.CaseNotes;

/// <summary>What Amara and Ben owe a child's record, from a session on a day that a test names.</summary>
internal static class GivenNotes
{
    public const string Words = "Managers' oversight\nK.T.\n\nK.T. feels safe on Fridays.";

    /// <summary>Amara writes it; Ben has it to read unless a test keeps it a draft.</summary>
    public static async Task<CaseNote> Note(
        TestHost host,
        Given given,
        DateOnly on,
        bool shared = true,
        string words = Words,
        string initials = "K.T.",
        bool urgent = false
    )
    {
        var child = await Held.Child(host, given, initials);
        await using var db = host.Open();
        var supervision = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
        var amara = await db.People.FirstAsync(p => p.Id == given.Amara.Id);
        db.Attach(child);
        var session = new Session(
            supervision,
            on,
            new TimeOnly(10, 0),
            105,
            "Room 4",
            "one-to-one",
            amara,
            host.Clock.Now
        );
        session.Hold(amara, host.Clock.Now);
        var record = new SessionRecord(session, given.Policy.Id, amara, host.Clock.Now);
        var note = Owed(record, child, amara, session, words, urgent, host);
        if (shared)
        {
            record.Share(amara, "The record", "0f", host.Clock.Now);
            note.Share();
        }

        db.AddRange(session, record, note);
        await db.SaveChangesAsync();
        return note;
    }

    /// <summary>Amara writes other words, and shares them if a test says so.</summary>
    public static async Task Rewritten(TestHost host, CaseNote note, string words, bool shared)
    {
        await using var db = host.Open();
        var kept = await db.CaseNotes.FirstAsync(n => n.Id == note.Id);
        var record = await db.Records.FirstAsync(r => r.Id == note.RecordId);
        var writer = await db.People.FirstAsync(p => p.Id == record.WriterId);
        record.Write("team-issues", words, writer, host.Clock.Now);
        kept.Keep(words, kept.Urgent, kept.DecidedAt, kept.DueAt, host.Clock.Now);
        if (shared)
        {
            record.Share(writer, words, RecordText.FingerprintOf(words), host.Clock.Now);
            kept.Share();
        }

        await db.SaveChangesAsync();
    }

    public static async Task<CaseNote> Now(TestHost host, CaseNote note)
    {
        await using var db = host.Open();
        return await db.CaseNotes.AsNoTracking().FirstAsync(n => n.Id == note.Id);
    }

    /// <summary>So many notes in one session, for lists that are long.</summary>
    public static async Task Many(TestHost host, Given given, DateOnly on, int count)
    {
        await using var db = host.Open();
        var supervision = await db.Supervisions.FirstAsync(s => s.Id == given.Supervision.Id);
        var amara = await db.People.FirstAsync(p => p.Id == given.Amara.Id);
        var session = new Session(
            supervision,
            on,
            new TimeOnly(10, 0),
            105,
            "Room 4",
            "one-to-one",
            amara,
            host.Clock.Now
        );
        session.Hold(amara, host.Clock.Now);
        var record = new SessionRecord(session, given.Policy.Id, amara, host.Clock.Now);
        db.AddRange(session, record);
        for (var at = 0; at < count; at++)
        {
            var child = new Child(
                given.Northmere.Id,
                $"A.{at}",
                $"L{Guid.CreateVersion7():N}"[^16..],
                host.Clock.Now,
                amara.Id
            );
            var note = Owed(record, child, amara, session, new string('a', 3000), false, host);
            note.Share();
            db.AddRange(child, note);
        }

        record.Share(amara, "The record", "0f", host.Clock.Now);
        await db.SaveChangesAsync();
    }

    /// <summary>Dilys is supervised by Amara too.</summary>
    public static async Task<Supervision> SupervisionOfDilys(TestHost host, Given given)
    {
        await using var db = host.Open();
        db.Attach(given.Amara);
        db.Attach(given.Dilys);
        var supervision = new Supervision(
            given.Amara,
            given.Dilys,
            "supervision",
            new DateOnly(2025, 1, 6),
            given.Amara,
            host.Clock.Now,
            lineManaged: true
        );
        db.Add(supervision);
        await db.SaveChangesAsync();
        return supervision;
    }

    private static CaseNote Owed(
        SessionRecord record,
        Child child,
        Person writer,
        Session session,
        string words,
        bool urgent,
        TestHost host
    )
    {
        var discussion = record.Discuss(child, writer, host.Clock.Now);
        var policy = RecordPolicy.Of(
            Guid.Empty,
            TestPolicy.Policy,
            Sightline.Calendars.ShippedCalendars.Of("england-and-wales")
        );
        var due = policy.NoteDueAt(session.EndsAtUtc, urgent);
        var note = new CaseNote(record, discussion, session.EndsAtUtc, due);
        note.Keep(words, urgent, session.EndsAtUtc, due, host.Clock.Now);
        return note;
    }
}
