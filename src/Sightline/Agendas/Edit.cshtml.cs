using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>The author of an item changes its words, its time or its child.</summary>
public sealed partial class EditModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    FormsPutAside forms,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public ItemForm Changed { get; set; } = new();

    public Session Session { get; private set; } = null!;
    public AgendaItem Item { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public IReadOnlyList<Choice> Children { get; private set; } = [];
    public Person Other => Session.Supervision!.With(me.Person.Id)!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid item)
    {
        if (await Find(id, item) is { } refused)
        {
            return refused;
        }

        Changed = new()
        {
            Text = Item.Text,
            Minutes = Item.Minutes,
            Kind = Item.Kind,
            ChildId = Item.ChildId,
            Sees = Item.JustMe ? ItemForm.JustMe : ItemForm.Both,
            Shown = AsShown.Mark(Item.Text),
        };
        await ShowWhatWasTyped();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid item)
    {
        if (await Find(id, item) is { } refused)
        {
            return refused;
        }

        Changed.Check(ModelState, nameof(Changed), Terms, Children);
        if (ModelState.IsValid && Item.WouldLose(Changed.Words, Changed.Shown))
        {
            SavedElsewhere = Item.Text;
            Changed.Shown = AsShown.Mark(Item.Text);
            ModelState.AddModelError(
                "Changed.Text",
                "You saved other words in another window. Both are here: keep what you want, and save again"
            );
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Item.Edit(
            me.Person,
            Changed.Words,
            Changed.Kind ?? "",
            Changed.Minutes,
            Changed.ChildId,
            Changed.Sees == ItemForm.JustMe,
            clock.Now
        );
        await db.SaveChangesAsync();
        await forms.Forget(PutAside);
        TempData["Success"] = "Saved.";
        return Redirect($"/sessions/{id}/agenda#item-{item}");
    }

    private async Task<IActionResult?> Find(Guid id, Guid itemId)
    {
        var session = await sight
            .Sessions(db, Reach.Write, Thing.Agenda)
            .FirstOrDefaultAsync(s => s.Id == id);
        var item = session is null
            ? null
            : await db.AgendaItems.FirstOrDefaultAsync(i =>
                i.AgencyId == session.AgencyId
                && i.SupervisionId == session.SupervisionId
                && i.Id == itemId
            );
        if (session is null || item is null || !item.VisibleTo(me.Person.Id))
        {
            return NotFound();
        }

        if (item.WhyNotEdit(me.Person) is not null || !session.Supervision!.IsParty(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        (Session, Item) = (session, item);
        Terms = await policy.Of(session.Supervision!, clock.Today);
        Children = await WithItsOwn(
            await db.ChildrenOf(session.AgencyId, session.SuperviseeId, clock.Today)
        );
        return null;
    }

    /// <summary>A child whose case has moved on since can stay on the item.</summary>
    private async Task<IReadOnlyList<Choice>> WithItsOwn(IReadOnlyList<Choice> children) =>
        Item.ChildId is not { } own || children.Any(c => c.Id == own.ToString())
            ? children
            :
            [
                .. children,
                await db
                    .Children.Where(c => c.AgencyId == Item.AgencyId && c.Id == own)
                    .Select(c => new Choice(
                        c.Id.ToString(),
                        c.Initials + " (" + c.Reference + ")",
                        null
                    ))
                    .FirstAsync(),
            ];
}
