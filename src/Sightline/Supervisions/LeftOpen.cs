using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>What a supervision still has open: what has to be looked at before it ends.</summary>
public sealed record LeftOpen
{
    /// <summary>More than this is said as a count, not as a list.</summary>
    public const int Most = 25;

    /// <summary>Sessions held whose record not both have signed, newest first; one more than is shown where there are more.</summary>
    public required IReadOnlyList<UnsignedRecord> Unsigned { get; init; }

    /// <summary>Sessions that nobody has yet said were held or called off.</summary>
    public required IReadOnlyList<Session> Planned { get; init; }

    /// <summary>The last day on which they met.</summary>
    public required DateOnly? LastHeldOn { get; init; }

    public string UnsignedInWords =>
        Unsigned.Count > Most
            ? $"More than {Most} records are"
            : Words.Count(Unsigned.Count, "record is", "records are");

    public IEnumerable<Session> PlannedAfter(DateOnly day) => Planned.Where(s => s.On > day);

    /// <summary>Two statements. The planned sessions are the caller's to change.</summary>
    public static async Task<LeftOpen> Of(SightlineDb db, Supervision supervision)
    {
        var unsigned = await (
            from s in db.Sessions
            where
                s.AgencyId == supervision.AgencyId
                && s.SupervisionId == supervision.Id
                && s.HeldAt != null
            from r in db
                .Records.Where(r => r.AgencyId == s.AgencyId && r.SessionId == s.Id)
                .DefaultIfEmpty()
            where r == null || r.SignedAt == null
            orderby s.On descending, s.Id descending
            select new UnsignedRecord(
                s.Id,
                s.On,
                r != null,
                r != null && r.LatestSharingId != null,
                r == null
                    ? null
                    : r
                        .Signatures.Where(g => g.SharingId == r.LatestSharingId)
                        .Select(g => (Guid?)g.SignerId)
                        .FirstOrDefault()
            )
        )
            .Take(Most + 1)
            .ToListAsync();
        var sessions = db.Sessions.Where(s =>
            s.AgencyId == supervision.AgencyId && s.SupervisionId == supervision.Id
        );
        var read = await sessions
            .Where(s =>
                s.CalledOffAt == null
                && (
                    s.HeldAt == null || s.On == sessions.Where(h => h.HeldAt != null).Max(h => h.On)
                )
            )
            .OrderBy(s => s.On)
            .ToListAsync();
        return new()
        {
            Unsigned = unsigned,
            Planned = [.. read.Where(s => s.Planned)],
            LastHeldOn = read.FindLast(s => s.Held)?.On,
        };
    }

    /// <summary>Ends the supervision, and calls off what was planned after its last day, all in the caller's next save.</summary>
    public void End(Supervision supervision, Person by, DateOnly on, string why, DateTime at)
    {
        foreach (var session in PlannedAfter(on))
        {
            session.CallOff(by, null, "This supervision ended", why, null, at);
        }

        supervision.End(by, on, why, at);
    }
}
