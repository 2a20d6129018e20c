using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>A supervision whose agreement the reader may at least know of, with its latest version, signed or not.</summary>
/// <param name="Latest">The latest version; none where no agreement was begun.</param>
/// <param name="Writes">The reader is one of the two, or takes over.</param>
/// <param name="MayRead">The reader may read the content, if need be after saying for what purpose.</param>
/// <param name="SeesDates">The reader sees when they meet, which somebody who supervised once does not.</param>
public sealed record AgreementInSight(
    Supervision Supervision,
    Person Supervisor,
    Person Supervisee,
    Agreement? Latest,
    bool Writes,
    bool MayRead,
    bool SeesDates
)
{
    /// <summary>The version that is being worked out.</summary>
    public Agreement? Draft => Latest is { Signed: false } draft ? draft : null;

    public Person OtherThan(Guid personId) => personId == Supervisee.Id ? Supervisor : Supervisee;

    public string NameOf(Guid personId) =>
        personId == Supervisee.Id ? Supervisee.Name
        : personId == Supervisor.Id ? Supervisor.Name
        : "Somebody else";

    /// <summary>One statement: the supervision, the two people, the latest version, and how far the reader sees.</summary>
    public static Task<AgreementInSight?> Find(SightlineDb db, LineOfSight sight, Guid id)
    {
        var writes = sight.Supervisions(Reach.Write, Thing.Agreement);
        var dates = sight.Supervisions(Reach.Read, Thing.Dates);
        var reads = sight.Supervisions(Reach.ReadForPurpose, Thing.Agreement);
        return (
            from supervision in sight
                .Supervisions(Reach.Know, Thing.Agreement)
                .Where(s => s.Id == id)
            from latest in db
                .Agreements.Where(a =>
                    a.AgencyId == supervision.AgencyId
                    && a.SupervisionId == supervision.Id
                    && !db.Agreements.Any(later =>
                        later.AgencyId == a.AgencyId
                        && later.SupervisionId == a.SupervisionId
                        && later.Version > a.Version
                    )
                )
                .DefaultIfEmpty()
            select new AgreementInSight(
                supervision,
                supervision.Supervisor!,
                supervision.Supervisee!,
                latest,
                writes.Any(s => s.Id == supervision.Id),
                reads.Any(s => s.Id == supervision.Id),
                dates.Any(s => s.Id == supervision.Id)
            )
        ).FirstOrDefaultAsync();
    }
}
