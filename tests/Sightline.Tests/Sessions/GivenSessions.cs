using Sightline.People;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Tests.Sessions;

/// <summary>Sessions of Amara and Ben, on days that a test names.</summary>
internal static class GivenSessions
{
    extension(Given given)
    {
        public Session Planned(DateOnly on, int hour = 10, Supervision? of = null)
        {
            var supervision = of ?? given.Supervision;
            return new(
                supervision,
                on,
                new TimeOnly(hour, 0),
                105,
                "Room 4.2",
                "one-to-one",
                given.Amara,
                Clock.Instant(on.AddDays(-28), new TimeOnly(9, 0))
            );
        }

        public Session Held(DateOnly on, int hour = 10)
        {
            var session = given.Planned(on, hour);
            session.Hold(given.Amara, Clock.Instant(on, new TimeOnly(hour, 0)));
            return session;
        }

        public Session CalledOff(DateOnly on, string reason = "sickness")
        {
            var session = given.Planned(on);
            session.CallOff(
                given.Amara,
                Side.Supervisee,
                reason,
                null,
                null,
                Clock.Instant(on, new TimeOnly(9, 0))
            );
            return session;
        }

        public async Task<Session> Kept(TestHost host, Session session)
        {
            await Keep(host, session);
            return session;
        }
    }

    public static async Task Keep(TestHost host, params object[] things)
    {
        await using var db = host.Open();
        foreach (var thing in things)
        {
            // The supervision is there already; only what hangs off it is new.
            db.Entry(thing).State = Microsoft.EntityFrameworkCore.EntityState.Added;
            if (thing is Session session)
            {
                foreach (var move in session.Moves)
                {
                    db.Entry(move).State = Microsoft.EntityFrameworkCore.EntityState.Added;
                }
            }
        }

        await db.SaveChangesAsync();
    }
}
