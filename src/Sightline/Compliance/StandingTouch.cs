using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Whose standing the changes about to be saved may alter: the supervisees they are about.</summary>
internal sealed record StandingTouch(IReadOnlySet<(Guid AgencyId, Guid SuperviseeId)> Supervisees)
{
    public bool IsEmpty => Supervisees.Count == 0;

    public static async Task<StandingTouch> Of(SightlineDb db, CancellationToken cancellation)
    {
        var changes = db.ChangeTracker;
        var touched = new HashSet<(Guid, Guid)>();
        var supervisions = new HashSet<(Guid Agency, Guid Id)>();
        foreach (
            var entry in changes
                .Entries()
                .Where(e =>
                    e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                )
        )
        {
            if (entry.Entity is not AgencyOwned owned)
            {
                continue;
            }

            if (SuperviseeOf(owned, changes) is { } supervisee)
            {
                touched.Add((owned.AgencyId, supervisee));
            }
            else if (SupervisionOf(owned, changes) is { } supervision)
            {
                supervisions.Add((owned.AgencyId, supervision));
            }
        }

        foreach (var (agency, id) in supervisions)
        {
            touched.Add(
                (
                    agency,
                    await db
                        .Supervisions.Where(s => s.AgencyId == agency && s.Id == id)
                        .Select(s => s.SuperviseeId)
                        .FirstAsync(cancellation)
                )
            );
        }

        return new(touched);
    }

    /// <summary>A fact added here must be one that <see cref="StandingKeeper"/> reads; a test compares every row with a rebuild.</summary>
    private static Guid? SuperviseeOf(object entity, ChangeTracker changes) =>
        entity switch
        {
            Session session => session.SuperviseeId,
            Supervision supervision => supervision.SuperviseeId,
            SessionRecord record => record.SuperviseeId,
            RecordSharing sharing => Find<SessionRecord>(changes, sharing.RecordId)?.SuperviseeId,
            RecordSignature signature => Find<SessionRecord>(
                changes,
                signature.RecordId
            )?.SuperviseeId,
            Agreement agreement => agreement.Supervision?.SuperviseeId,
            AgreementSignature signature => Find<Agreement>(
                changes,
                signature.AgreementId
            )?.Supervision?.SuperviseeId,
            Leave leave => leave.PersonId,
            Person person => person.Id,
            _ => null,
        };

    /// <summary>An agreement only knows its supervision; who that is about may not have been read.</summary>
    private static Guid? SupervisionOf(object entity, ChangeTracker changes) =>
        entity switch
        {
            Agreement agreement => agreement.SupervisionId,
            AgreementSignature signature => Find<Agreement>(
                changes,
                signature.AgreementId
            )?.SupervisionId,
            _ => null,
        };

    private static T? Find<T>(ChangeTracker changes, Guid id)
        where T : AgencyOwned =>
        changes.Entries<T>().Select(e => e.Entity).FirstOrDefault(e => e.Id == id);
}
