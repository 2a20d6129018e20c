using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Standing;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Writes standing rows from facts: after every save for those it touches, and for everyone on a rebuild. Both give the same rows.</summary>
public static class StandingKeeper
{
    /// <summary>More sessions of one person than any rule looks back on.</summary>
    private const int SessionsThatCanMatter = 120;

    /// <summary>Writes every row of an agency anew, from facts alone.</summary>
    public static async Task Rebuild(
        SightlineDb db,
        Guid agencyId,
        CancellationToken cancellation = default
    )
    {
        var supervisees = await db
            .Supervisions.Where(s => s.AgencyId == agencyId)
            .Select(s => s.SuperviseeId)
            .Distinct()
            .ToListAsync(cancellation);
        await Rewrite(db, new(supervisees.Select(s => (agencyId, s)).ToHashSet()), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    internal static async Task Rewrite(
        SightlineDb db,
        StandingTouch touched,
        CancellationToken cancellation
    )
    {
        foreach (var (agency, supervisee) in touched.Supervisees)
        {
            await RewriteOf(db, agency, supervisee, cancellation);
        }
    }

    private static async Task RewriteOf(
        SightlineDb db,
        Guid agency,
        Guid supervisee,
        CancellationToken cancellation
    )
    {
        if (!db.TakesTurns)
        {
            // Writers about one person wait for each other here, so that none judges by facts another is about to change.
            await db
                .Standings.Where(r => r.AgencyId == agency && r.SuperviseeId == supervisee)
                .ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.Revision, r => r.Revision + 1),
                    cancellation
                );
        }

        var facts = await FactsOf(db, agency, supervisee, cancellation);
        if (facts.Supervisions.Count == 0)
        {
            return;
        }

        ForgetRows(db, supervisee);
        var rows = await db
            .Standings.AsSingleQuery()
            .Include(r => r.Rules)
            .Where(r => r.AgencyId == agency && r.SuperviseeId == supervisee)
            .ToDictionaryAsync(r => r.Id, cancellation);
        foreach (var supervision in facts.Supervisions)
        {
            if (!rows.TryGetValue(supervision.Id, out var row))
            {
                row = new StandingRow(supervision);
                db.Standings.Add(row);
            }

            facts.Describe(row, supervision);
        }
    }

    /// <summary>Rows a page has read may be older than what this transaction sees.</summary>
    private static void ForgetRows(SightlineDb db, Guid supervisee)
    {
        foreach (
            var row in db
                .ChangeTracker.Entries<StandingRow>()
                .Where(e => e.Entity.SuperviseeId == supervisee)
                .ToList()
        )
        {
            foreach (var rule in row.Entity.Rules)
            {
                db.Entry(rule).State = EntityState.Detached;
            }

            row.State = EntityState.Detached;
        }
    }

    internal static async Task<FactsOfPerson> FactsOf(
        SightlineDb db,
        Guid agency,
        Guid supervisee,
        CancellationToken cancellation
    )
    {
        var found = await db
            .Supervisions.AsNoTracking()
            .Where(s => s.AgencyId == agency && s.SuperviseeId == supervisee)
            .OrderBy(s => s.StartedOn)
            .ThenBy(s => s.Id)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisee!.Group,
                s.Supervisee.Employment,
                s.Supervisee.LeftOn,
            })
            .ToListAsync(cancellation);
        if (found is not [var person, ..])
        {
            return FactsOfPerson.None;
        }

        var supervisions = found.ConvertAll(f => f.Supervision);
        var sessions = await db
            .Sessions.AsNoTracking()
            .Where(s =>
                s.AgencyId == agency && s.SuperviseeId == supervisee && s.CalledOffAt == null
            )
            .OrderByDescending(s => s.On)
            .ThenByDescending(s => s.StartsAt)
            .ThenByDescending(s => s.Id)
            .Take(SessionsThatCanMatter)
            .Select(s => new SessionFact(
                s.Id,
                s.SupervisionId,
                s.On,
                s.StartsAt,
                s.Form,
                s.HeldAt != null,
                s.HeldMinutes
            ))
            .ToListAsync(cancellation);
        var agreements = await db
            .Agreements.AsNoTracking()
            .Where(a => a.AgencyId == agency && a.SuperviseeId == supervisee && a.SignedAt != null)
            .OrderBy(a => a.SignedAt)
            .ThenBy(a => a.Version)
            .Select(a => new AgreementFact(
                a.SupervisionId,
                a.SignedAt!.Value,
                a.Reviews.Where(r => r.ConfirmedAt != null)
                    .OrderByDescending(r => r.ConfirmedAt)
                    .Select(r => (DateOnly?)r.NextOn)
                    .FirstOrDefault()
                    ?? a.ReviewOn,
                a.Reviews.Max(r => r.ConfirmedAt),
                a.EveryWeeks,
                a.WhyOutsidePolicy
            ))
            .ToListAsync(cancellation);
        var last = supervisions
            .Select(v => FactsOfPerson.LastHeld(sessions, v.Id)?.Id)
            .OfType<Guid>()
            .ToList();
        var records = await db
            .Records.AsNoTracking()
            .Where(r => r.AgencyId == agency && last.Contains(r.SessionId))
            .Select(r => new RecordFact(
                r.Id,
                r.SessionId,
                r.SharedAt,
                r.Signatures.Count(s => s.SharingId == r.LatestSharingId)
            ))
            .ToListAsync(cancellation);
        var leave = await db
            .Leaves.AsNoTracking()
            .Where(l => l.AgencyId == agency && l.PersonId == supervisee)
            .OrderBy(l => l.FromOn)
            .Select(l => new Standing.Leave(l.FromOn, l.UntilOn, l.Kind))
            .ToListAsync(cancellation);
        var policies = await PolicyInForce.All(db, agency, cancellation);
        return new(
            supervisions,
            sessions,
            agreements,
            records,
            leave,
            person.Group,
            person.Employment,
            person.LeftOn,
            policies
        );
    }
}
