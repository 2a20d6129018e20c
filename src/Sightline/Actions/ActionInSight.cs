using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Actions;

/// <summary>An action that the reader may see, with the supervision and the session it comes from.</summary>
public sealed record ActionInSight(
    AgreedAction Action,
    string? Child,
    Supervision Supervision,
    Person Supervisor,
    Person Supervisee,
    Session Session
)
{
    public Person Owner => Action.OwnerId == Supervisee.Id ? Supervisee : Supervisor;

    public string NameOf(Guid personId) =>
        personId == Supervisee.Id ? Supervisee.Name
        : personId == Supervisor.Id ? Supervisor.Name
        : "Somebody else";

    /// <summary>One statement. An action in a draft is there only for who writes the draft.</summary>
    public static async Task<ActionInSight?> Find(
        SightlineDb db,
        LineOfSight sight,
        Guid actionId,
        Guid readerId
    )
    {
        var seen = db.Actions.SeenBy(db, readerId);
        return await (
            from supervision in sight.Supervisions(Reach.Read, Thing.Actions)
            from action in seen.Where(a =>
                a.AgencyId == supervision.AgencyId
                && a.SupervisionId == supervision.Id
                && a.Id == actionId
            )
            from session in db
                .Records.Where(r => r.AgencyId == action.AgencyId && r.Id == action.RecordId)
                .Select(r => r.Session!)
            select new ActionInSight(
                action,
                action.ChildId == null
                    ? null
                    : action.Child!.Initials + " (" + action.Child.Reference + ")",
                supervision,
                supervision.Supervisor!,
                supervision.Supervisee!,
                session
            )
        ).FirstOrDefaultAsync();
    }
}
