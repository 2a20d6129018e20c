using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Files;

/// <summary>Reads a person's supervision file as far as the reader may know of it.</summary>
public sealed class FileReader(SightlineDb db, CurrentPerson me, LineOfSight sight)
{
    public const int PageOf = 25;
    private const int Bound = 1000;

    /// <summary>None where the reader may know of no supervision of this person, whoever that is.</summary>
    public async Task<FileCover?> Cover(Guid personId)
    {
        var agency = me.AgencyId;
        var close = sight.Supervisions(Reach.Write, Thing.File);
        var readers = sight.Supervisions(Reach.ReadForPurpose, Thing.File);
        var supervisions = await sight
            .Supervisions(Reach.Know, Thing.File)
            .Where(v => v.SuperviseeId == personId)
            .OrderByDescending(v => v.StartedOn)
            .ThenByDescending(v => v.Id)
            .Take(PageOf)
            .Select(v => new FiledSupervision(
                v.Id,
                v.Supervisor!.GivenName + " " + v.Supervisor.FamilyName,
                v.StartedOn,
                v.EndedOn,
                db.Standings.Where(r => r.AgencyId == agency && r.Id == v.Id)
                    .Select(r => r.LastHeldOn)
                    .FirstOrDefault(),
                db.Standings.Where(r => r.AgencyId == agency && r.Id == v.Id)
                    .Select(r => r.NextOn)
                    .FirstOrDefault(),
                close.Any(c => c.Id == v.Id),
                readers.Any(c => c.Id == v.Id)
            ))
            .ToListAsync();
        if (supervisions.Count == 0)
        {
            return null;
        }

        var ids = supervisions.Select(s => s.Id).ToList();
        var cover = await db
            .People.Where(p => p.AgencyId == agency && p.Id == personId)
            .Select(p => new FileCover
            {
                PersonId = p.Id,
                Name = p.GivenName + " " + p.FamilyName,
                Post = p.Post,
                Email = p.Email,
                Reference = p.Reference,
                Team = db
                    .Teams.Where(t => t.AgencyId == agency && t.Id == p.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                StartedOn = p.StartedOn,
                Records = db
                    .Records.Where(r => r.AgencyId == agency && ids.Contains(r.SupervisionId))
                    .Take(Bound)
                    .Count(),
                Agreements = db
                    .Agreements.Where(a => a.AgencyId == agency && ids.Contains(a.SupervisionId))
                    .Take(Bound)
                    .Count(),
                PolicyReadAt = db
                    .PolicyReads.Where(r => r.AgencyId == agency && r.PersonId == p.Id)
                    .Max(r => (DateTime?)r.At),
            })
            .FirstAsync();
        return cover with
        {
            Supervisions = [.. supervisions.OrderBy(s => s.EndedOn is not null)],
            ForTheTwo = supervisions.Exists(s => s.ForTheTwo),
            Own = personId == me.Person.Id,
        };
    }

    public async Task<IReadOnlyList<FiledAgreement>> Agreements(FileCover cover)
    {
        var ids = cover.Supervisions.Select(s => s.Id).ToList();
        return await db
            .Agreements.Where(a => a.AgencyId == me.AgencyId && ids.Contains(a.SupervisionId))
            .OrderByDescending(a => a.StartedAt)
            .Take(PageOf)
            .Select(a => new FiledAgreement(
                a.SupervisionId,
                a.Version,
                a.StartedAt,
                a.SignedAt,
                a.Reviews.Where(r => r.ConfirmedAt != null)
                    .OrderByDescending(r => r.ConfirmedAt)
                    .Select(r => (DateOnly?)r.NextOn)
                    .FirstOrDefault()
                    ?? a.ReviewOn
            ))
            .ToListAsync();
    }

    /// <summary>One page of sessions held, newest first, and one more where there is another page.</summary>
    public async Task<IReadOnlyList<FiledRecord>> Records(
        FileCover cover,
        (DateOnly On, Guid Id)? before
    )
    {
        var ids = cover.Supervisions.Select(s => s.Id).ToList();
        var sessions = db.Sessions.Where(s =>
            s.AgencyId == me.AgencyId && ids.Contains(s.SupervisionId) && s.HeldAt != null
        );
        if (before is var (on, id))
        {
            sessions = sessions.Where(s => s.On < on || s.On == on && s.Id.CompareTo(id) < 0);
        }

        return await (
            from s in sessions
            from r in db
                .Records.Where(r => r.AgencyId == s.AgencyId && r.SessionId == s.Id)
                .DefaultIfEmpty()
            orderby s.On descending, s.Id descending
            select new FiledRecord(
                s.Id,
                s.On,
                s.SupervisionId,
                r != null,
                r == null ? null : r.SharedAt,
                r == null ? null : r.SignedAt,
                r == null ? 0 : r.Signatures.Count(g => g.SharingId == r.LatestSharingId),
                r != null && r.ChangeRequests.Any(c => c.SharingId == r.LatestSharingId),
                r != null
                    && r.Signatures.Any(g => g.SharingId == r.LatestSharingId && g.Comment != null),
                r != null && r.Addenda.Any()
            )
        )
            .Take(PageOf + 1)
            .ToListAsync();
    }

    /// <summary>One page of who outside the relationship read what, newest first; only ever of the reader's own file.</summary>
    public async Task<IReadOnlyList<ContentReading>> Readings((DateTime At, Guid Id)? before)
    {
        var readings = db.Readings.Where(r =>
            r.AgencyId == me.AgencyId && r.SuperviseeId == me.Person.Id
        );
        if (before is var (at, id))
        {
            readings = readings.Where(r => r.At < at || r.At == at && r.Id.CompareTo(id) < 0);
        }

        return await readings
            .Include(r => r.Reader)
            .OrderByDescending(r => r.At)
            .ThenByDescending(r => r.Id)
            .Take(PageOf + 1)
            .AsNoTracking()
            .ToListAsync();
    }

    public static string KeyOf(ContentReading reading) =>
        string.Create(CultureInfo.InvariantCulture, $"{reading.At.Ticks}.{reading.Id:N}");

    /// <summary>Where the page of readings before ended; false where it is something else.</summary>
    public static bool TryReadMoment(string? text, out (DateTime, Guid)? key)
    {
        key = null;
        if (text is null)
        {
            return true;
        }

        if (
            text.Split('.') is [var moment, var id]
            && long.TryParse(moment, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var reading)
        )
        {
            key = (new DateTime(ticks, DateTimeKind.Utc), reading);
        }

        return key is not null;
    }

    public static string KeyOf(FiledRecord record) =>
        string.Create(CultureInfo.InvariantCulture, $"{record.On:yyyy-MM-dd}.{record.SessionId:N}");

    /// <summary>Where the page before ended, such as 2026-11-05.0193…; false where it is something else.</summary>
    public static bool TryReadKey(string? text, out (DateOnly, Guid)? key)
    {
        key = null;
        if (text is null)
        {
            return true;
        }

        if (
            text.Split('.') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on)
            && Guid.TryParseExact(id, "N", out var session)
        )
        {
            key = (on, session);
        }

        return key is not null;
    }
}
