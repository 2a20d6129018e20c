using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Agendas;

/// <summary>Adding items, and what their author may do with them.</summary>
public sealed partial class ShowModel
{
    public async Task<IActionResult> OnPostAddAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!CanAdd)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await Read();
        if (Agenda.Lines.Any(l => l.Item.Id == NewId))
        {
            return Back("Added to the agenda.");
        }

        New.Check(ModelState, nameof(New), Terms, Children);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var justMe = New.Sees == ItemForm.JustMe;
        db.AgendaItems.Add(
            new AgendaItem(
                Session,
                me.Person,
                New.Words,
                New.Kind ?? "",
                NextPosition(),
                justMe,
                clock.Now,
                NewId
            )
            {
                Minutes = New.Minutes,
                ChildId = New.ChildId,
            }
        );
        await db.TrySave();
        return Back(
            justMe
                ? "Added to the agenda. Only you can see it."
                : $"Added to the agenda. You and {Other.Name} can see it."
        );
    }

    public Task<IActionResult> OnPostUpAsync(Guid id, Guid item) => Move(id, item, -1);

    public Task<IActionResult> OnPostDownAsync(Guid id, Guid item) => Move(id, item, 1);

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid item)
    {
        var (refused, mine) = await FindItem(id, item);
        if (mine is null)
        {
            return refused!;
        }

        mine.Withdraw(me.Person, clock.Now);
        await db.SaveChangesAsync();
        TempData["Removed"] = mine.Id;
        return Back(null);
    }

    public async Task<IActionResult> OnPostPutBackAsync(Guid id, Guid item)
    {
        var (refused, mine) = await FindItem(id, item);
        if (mine is null)
        {
            return refused!;
        }

        mine.PutBack();
        await db.SaveChangesAsync();
        return Back("It is back on the agenda.");
    }

    public async Task<IActionResult> OnPostShareAsync(Guid id, Guid item)
    {
        var (refused, mine) = await FindItem(id, item);
        if (mine is null)
        {
            return refused!;
        }

        mine.Share(clock.Now);
        await db.SaveChangesAsync();
        return Back($"{Other.Name} can see it now.");
    }

    private async Task<IActionResult> Move(Guid id, Guid item, int by)
    {
        var (refused, mine) = await FindItem(id, item);
        if (mine is null)
        {
            return refused!;
        }

        await Read();
        var own = Agenda.Of(MyId).Select(l => l.Item).Where(i => i.Open).ToList();
        var from = own.FindIndex(i => i.Id == item);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < own.Count)
        {
            (own[from], own[to]) = (own[to], own[from]);
            for (var at = 0; at < own.Count; at++)
            {
                own[at].Position = at + 1;
            }

            await db.SaveChangesAsync();
        }

        return Redirect($"/sessions/{id}/agenda#item-{item}");
    }

    private int NextPosition() =>
        Agenda.Of(MyId).Select(l => l.Item.Position).DefaultIfEmpty(0).Max() + 1;

    /// <summary>An item in sight: not there for the other while it is "just me"; there, and not theirs to change, once both see it.</summary>
    private async Task<(IActionResult? Refused, AgendaItem? Item)> FindItem(Guid id, Guid itemId)
    {
        if (await Find(id) is { } refused)
        {
            return (refused, null);
        }

        var item = await db.AgendaItems.FirstOrDefaultAsync(i =>
            i.AgencyId == Session.AgencyId
            && i.SupervisionId == Session.SupervisionId
            && i.Id == itemId
        );
        if (item is null || !item.VisibleTo(MyId))
        {
            return (NotFound(), null);
        }

        if (item.WhyNotEdit(me.Person) is not null || !Supervision.IsParty(MyId))
        {
            return (StatusCode(StatusCodes.Status403Forbidden), null);
        }

        return (null, item);
    }
}
