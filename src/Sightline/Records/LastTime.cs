using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>What was said about a child the time before: shown beside the new words, never copied over them.</summary>
public sealed record LastTime(
    DateOnly On,
    ChildDiscussion Discussion,
    IReadOnlyList<DiscussionHeading> Headings
)
{
    public string TextUnder(string key) => Headings.FirstOrDefault(h => h.Key == key)?.Text ?? "";

    /// <summary>
    /// One statement: the last session before this one in which the child was discussed and that this reader may read.
    /// What somebody else's work with the child did to them stays with them.
    /// </summary>
    public static async Task<LastTime?> Find(
        SightlineDb db,
        LineOfSight sight,
        RecordInSight found,
        Guid childId,
        Guid readerId
    )
    {
        var seen = sight.Supervisions(Reach.Write, Thing.Discussion).Select(s => s.Id);
        var before = await (
            from discussion in db.Discussions
            where
                discussion.AgencyId == found.Session.AgencyId
                && discussion.ChildId == childId
                && discussion.RecordId != found.Record.Id
            join record in db.Records.Where(r =>
                seen.Contains(r.SupervisionId)
                && (r.LatestSharingId != null && r.ChangedAt == null || r.WriterId == readerId)
            )
                on new { discussion.AgencyId, Id = discussion.RecordId } equals new
                {
                    record.AgencyId,
                    record.Id,
                }
            where record.Session!.On <= found.Session.On
            orderby record.Session!.On descending, discussion.Id descending
            select new
            {
                record.Session!.On,
                Discussion = discussion,
                SameWorker = record.SuperviseeId == found.Record.SuperviseeId,
            }
        )
            .Take(1)
            .Select(d => new
            {
                d.On,
                d.Discussion,
                d.SameWorker,
                Headings = db.Set<DiscussionHeading>()
                    .Where(h =>
                        h.AgencyId == d.Discussion.AgencyId && h.DiscussionId == d.Discussion.Id
                    )
                    .ToList(),
            })
            .AsNoTracking()
            .AsSingleQuery()
            .FirstOrDefaultAsync();
        return before is null
            ? null
            : new(
                before.On,
                before.Discussion,
                [
                    .. before.Headings.Where(h =>
                        before.SameWorker || h.Key != ChildDiscussion.ImpactOnWorker
                    ),
                ]
            );
    }
}
