using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sightline.Agreements;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Compliance;

/// <summary>Whose standing the changes about to be saved may alter: the supervisees they are about.</summary>
internal sealed record StandingTouch(IReadOnlySet<(Guid AgencyId, Guid SuperviseeId)> Supervisees)
{
    public bool IsEmpty => Supervisees.Count == 0;

    public static StandingTouch Of(ChangeTracker changes)
    {
        var touched = new HashSet<(Guid, Guid)>();
        foreach (
            var entry in changes
                .Entries()
                .Where(e =>
                    e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                    && !IsOnlyWriting(e)
                )
        )
        {
            if (
                SuperviseeOf(entry.Entity, changes) is { } supervisee
                && entry.Entity is AgencyOwned owned
            )
            {
                touched.Add((owned.AgencyId, supervisee));
            }
        }

        return new(touched);
    }

    /// <summary>Words put into a draft change no date, and somebody is typing them.</summary>
    private static bool IsOnlyWriting(EntityEntry entry) =>
        entry is { Entity: SessionRecord, State: EntityState.Modified }
        && entry.Properties.All(p =>
            !p.IsModified
            || p.Metadata.Name is nameof(SessionRecord.ChangedAt) or nameof(SessionRecord.Revision)
        );

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
            // A draft says nothing yet; whatever happens to a signed version raises its revision.
            Agreement { Signed: true } agreement => agreement.SuperviseeId,
            Leave leave => leave.PersonId,
            Person person => person.Id,
            _ => null,
        };

    private static T? Find<T>(ChangeTracker changes, Guid id)
        where T : AgencyOwned =>
        changes.Entries<T>().Select(e => e.Entity).FirstOrDefault(e => e.Id == id);
}
