using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.History;

/// <summary>
/// Reads the history as people may see it: what they did themselves, what concerns both of the two, and, for the supervisee, everything that others did
/// with their file. What the other of the two does on their own, such as going back to a draft, is not theirs to watch.
/// </summary>
public sealed class HistoryReader(SightlineDb db, CurrentPerson me)
{
    /// <summary>A session has few lines, but its readings go on; more than this does not leave at once.</summary>
    private const int MostAtOnce = 500;

    /// <summary>Acts of one of the two that the other sees, on the first page of the supervision or elsewhere.</summary>
    private static readonly string[] ForBoth =
    [
        .. TimelineEntry.ForTheTwo,
        "session-booked",
        "record-handed-over",
        "agreement-signature-undone",
        "agreement-reviewed",
        "agreement-review-confirmed",
        "action-reported",
        "case-note-recorded",
        "case-note-not-needed",
    ];

    public IQueryable<HistoryEntry> OfSession(Guid sessionId) =>
        Seen(db.History.Where(h => h.AgencyId == me.AgencyId && h.SessionId == sessionId));

    public IQueryable<HistoryEntry> OfOwnFile() =>
        Seen(db.History.Where(h => h.AgencyId == me.AgencyId && h.PersonId == me.Person.Id));

    private IQueryable<HistoryEntry> Seen(IQueryable<HistoryEntry> lines)
    {
        var person = me.Person.Id;
        return lines.Where(h =>
            h.ActorId == person
            || ForBoth.Contains(h.Act)
            || h.PersonId == person
                && !db.Supervisions.Any(s =>
                    s.AgencyId == h.AgencyId
                    && s.SuperviseeId == person
                    && s.SupervisorId == h.ActorId
                )
        );
    }

    /// <summary>One seek, newest first, and one line more than a page where there is another page.</summary>
    public static async Task<List<HistoryOnPage>> Page(
        IQueryable<HistoryEntry> lines,
        PageEnd? before
    )
    {
        if (before is not null)
        {
            var (at, last) = (before.Instant, before.Id);
            lines = lines.Where(h => h.At < at || h.At == at && h.Id.CompareTo(last) < 0);
        }

        return await lines
            .OrderByDescending(h => h.At)
            .ThenByDescending(h => h.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(h => new HistoryOnPage(
                h.Id,
                h.Act,
                h.At,
                h.Actor!.GivenName + " " + h.Actor.FamilyName,
                h.About,
                h.Why
            ))
            .ToListAsync();
    }

    /// <summary>The newest lines in full, to leave with their proof.</summary>
    public static Task<List<HistoryEntry>> Whole(IQueryable<HistoryEntry> lines) =>
        lines
            .AsNoTracking()
            .OrderByDescending(h => h.At)
            .ThenByDescending(h => h.Id)
            .Take(MostAtOnce)
            .ToListAsync();
}

/// <summary>A line as a page shows it.</summary>
public sealed record HistoryOnPage(
    Guid Id,
    string Act,
    DateTime At,
    string Actor,
    string? About,
    string? Why
)
{
    public string Title => HistoryWords.Of(Act, About);

    /// <summary>What the title does not say already.</summary>
    public string? More =>
        (HistoryWords.Acts.ContainsKey(Act), About, Why) switch
        {
            (true, { Length: > 0 } about, { Length: > 0 } why) => $"{about}. {why}",
            (true, { Length: > 0 } about, _) => about,
            (_, _, { Length: > 0 } why) => $"Reason: {why}",
            _ => null,
        };
}
