using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Reads what one person's standing rests on: at every save that touches it, and in every rebuild.</summary>
internal static class FactsInDatabase
{
    /// <summary>More sessions of one person than any rule looks back on.</summary>
    private const int SessionsThatCanMatter = 120;

    private static readonly KeptQuery<SupervisionOfPerson> Supervisions = new(
        (db, agency, supervisee) =>
            db
                .Supervisions.AsNoTracking()
                .Where(s => s.AgencyId == agency && s.SuperviseeId == supervisee)
                .OrderBy(s => s.StartedOn)
                .ThenBy(s => s.Id)
                .Select(s => new SupervisionOfPerson(
                    s,
                    s.Supervisee!.Group,
                    s.Supervisee.Employment,
                    s.Supervisee.LeftOn
                ))
    );

    private static readonly KeptQuery<SessionFact> Sessions = new(
        (db, agency, supervisee) =>
            db
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
    );

    private static readonly KeptQuery<AgreementFact> Agreements = new(
        (db, agency, supervisee) =>
            db
                .Agreements.AsNoTracking()
                .Where(a =>
                    a.AgencyId == agency && a.SuperviseeId == supervisee && a.SignedAt != null
                )
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
    );

    /// <summary>Of one session, which has one record or none.</summary>
    private static readonly KeptQuery<RecordFact> Records = new(
        (db, agency, session) =>
            db
                .Records.AsNoTracking()
                .Where(r => r.AgencyId == agency && r.SessionId == session)
                .Select(r => new RecordFact(
                    r.Id,
                    r.SessionId,
                    r.SharedAt,
                    r.Signatures.Count(s => s.SharingId == r.LatestSharingId)
                ))
    );

    private static readonly KeptQuery<Standing.Leave> Leave = new(
        (db, agency, person) =>
            db
                .Leaves.AsNoTracking()
                .Where(l => l.AgencyId == agency && l.PersonId == person)
                .OrderBy(l => l.FromOn)
                .Select(l => new Standing.Leave(l.FromOn, l.UntilOn, l.Kind))
    );

    public static async Task<FactsOfPerson> Of(
        SightlineDb db,
        Guid agency,
        Guid supervisee,
        CancellationToken cancellation
    )
    {
        var found = await Supervisions.In(db, agency, supervisee, cancellation);
        if (found is not [var person, ..])
        {
            return FactsOfPerson.None;
        }

        var supervisions = found.ConvertAll(f => f.Supervision);
        var sessions = await Sessions.In(db, agency, supervisee, cancellation);
        var records = new List<RecordFact>();
        foreach (
            var last in supervisions
                .Select(v => FactsOfPerson.LastHeld(sessions, v.Id)?.Id)
                .OfType<Guid>()
        )
        {
            records.AddRange(await Records.In(db, agency, last, cancellation));
        }

        return new(
            supervisions,
            sessions,
            await Agreements.In(db, agency, supervisee, cancellation),
            records,
            await Leave.In(db, agency, supervisee, cancellation),
            person.Group,
            person.Employment,
            person.LeftOn,
            await PolicyInForce.All(db, agency, cancellation)
        );
    }

    private sealed record SupervisionOfPerson(
        Supervision Supervision,
        string? Group,
        string? Employment,
        DateOnly? LeftOn
    );
}
