using Sightline.Children;
using Sightline.Data;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;

namespace Sightline.Tests.Records;

/// <summary>A session of Amara's and Ben's, and a child of Ben's, for tests about what was written of it.</summary>
internal static class Held
{
    public static async Task<Session> Session(
        TestHost host,
        Given given,
        DateOnly? on = null,
        bool held = true
    )
    {
        await using var db = host.Open();
        var supervision = (
            await db.Supervisions.FindAsync(given.Northmere.Id, given.Supervision.Id)
        )!;
        var session = Of(given, supervision, on ?? host.Clock.Today, host.Clock.Now, held);
        db.Add(session);
        await db.SaveChangesAsync();
        return session;
    }

    public static async Task<Child> Child(
        TestHost host,
        Given given,
        string initials = "K.T.",
        string? reference = null,
        Person? worker = null
    )
    {
        await using var db = host.Open();
        var child = new Child(
            given.Northmere.Id,
            initials,
            reference ?? $"R{Guid.CreateVersion7():N}"[^12..],
            host.Clock.Now,
            given.Ben.Id
        );
        db.Add(child);
        db.Add(new Allocation(child, worker ?? given.Ben, new DateOnly(2026, 5, 12)));
        await db.SaveChangesAsync();
        return child;
    }

    /// <summary>A record of the session that Amara wrote and shared, and nobody has signed.</summary>
    public static async Task<SessionRecord> SharedRecord(
        TestHost host,
        Given given,
        Session session
    )
    {
        await using var db = host.Open();
        var kept = (await db.Sessions.FindAsync(session.AgencyId, session.Id))!;
        var record = new SessionRecord(kept, given.Policy.Id, given.Amara, host.Clock.Now);
        record.Share(given.Amara, "text", new string('0', 64), host.Clock.Now);
        db.Add(record);
        await db.SaveChangesAsync();
        return record;
    }

    public static Session Of(
        Given given,
        Sightline.Supervisions.Supervision supervision,
        DateOnly on,
        DateTime at,
        bool held
    )
    {
        var session = new Session(
            supervision,
            on,
            new TimeOnly(10, 0),
            105,
            "Room 4",
            "one-to-one",
            given.Amara,
            at
        );
        if (held)
        {
            session.Hold(given.Amara, at);
        }

        return session;
    }
}
