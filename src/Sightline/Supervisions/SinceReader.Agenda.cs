using Microsoft.EntityFrameworkCore;

namespace Sightline.Supervisions;

/// <summary>What of all this is on the agenda already, and what was left over.</summary>
public sealed partial class SinceReader
{
    /// <summary>What is on the agenda to come, and so which of it was not reached.</summary>
    private async Task<SinceLastMet> WithItems(SinceLastMet since, Guid readerId)
    {
        var supervision = since.Supervision;
        var items = await db
            .AgendaItems.Where(i =>
                i.AgencyId == supervision.AgencyId
                && i.SupervisionId == supervision.Id
                && i.TalkedAboutInId == null
                && (i.AuthorId == readerId || i.SharedAt != null)
            )
            .SelectMany(
                i =>
                    db.Sessions.Where(s => s.AgencyId == i.AgencyId && s.Id == i.AddedForSessionId)
                        .DefaultIfEmpty(),
                (i, s) =>
                    new
                    {
                        Item = i,
                        On = s == null ? null : (DateOnly?)s.On,
                        Held = s != null && s.HeldAt != null,
                    }
            )
            .OrderBy(x => x.On)
            .ThenBy(x => x.Item.Position)
            .Take(100)
            .Select(x => new
            {
                x.Item.Id,
                x.Item.Text,
                x.Item.ChildId,
                x.Item.AuthorId,
                x.On,
                x.Held,
                Withdrawn = x.Item.WithdrawnAt != null,
            })
            .ToListAsync();
        var there = items.Where(i => !i.Withdrawn).Select(i => i.Id).ToHashSet();

        IReadOnlyList<SinceLine> Marked(IReadOnlyList<SinceLine> lines) =>
            [.. lines.Select(l => l with { OnAgenda = there.Contains(l.ItemId) })];

        return since with
        {
            Actions = Marked(since.Actions),
            CaseNotes = Marked(since.CaseNotes),
            Allocations = Marked(since.Allocations),
            Leave = Marked(since.Leave),
            NotReached =
            [
                .. items
                    .Where(i => i.Held && !i.Withdrawn)
                    .Select(i =>
                        Line(i.Id, i.Text, i.ChildId, null, since.Next) with
                        {
                            Who =
                                i.AuthorId == supervision.SuperviseeId
                                    ? supervision.Supervisee!.GivenName
                                    : supervision.Supervisor!.GivenName,
                            On = i.On,
                            OnAgenda = true,
                        }
                    ),
            ],
        };
    }
}
