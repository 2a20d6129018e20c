using Sightline.Data;

namespace Sightline.Actions;

/// <summary>The words of actions for queries.</summary>
public static class ActionScopes
{
    extension(IQueryable<AgreedAction> actions)
    {
        public IQueryable<AgreedAction> Open => actions.Where(a => a.ClosedAt == null);

        /// <summary>An action in a draft is seen when the draft is: by its author at once, by the other from the sharing that holds it.</summary>
        public IQueryable<AgreedAction> SeenBy(SightlineDb db, Guid personId) =>
            actions.Where(a =>
                db.Records.Any(r =>
                    r.AgencyId == a.AgencyId
                    && r.Id == a.RecordId
                    && (r.SharedAt >= a.AgreedAt || r.WriterId == personId)
                )
            );
    }
}
