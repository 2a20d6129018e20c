using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Planning;

/// <summary>The agency's rooms for supervision: a plan uses them, one session at a time.</summary>
public sealed class RoomsModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    public const int PageOf = 25;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Seats")]
    public int? Seats { get; set; }

    [BindProperty]
    public bool Accessible { get; set; }

    [BindProperty]
    public Guid NewId { get; set; }

    public IReadOnlyList<Room> Rooms { get; private set; } = [];
    public string? Next { get; private set; }
    public bool FirstPage { get; private set; } = true;

    public async Task OnGetAsync(Guid? after = null)
    {
        NewId = Guid.CreateVersion7();
        Seats = 2;
        await Find(after);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Rooms.AnyAsync(r => r.AgencyId == me.AgencyId && r.Id == NewId))
        {
            return Done("The room is added.");
        }

        var name = Name?.Trim() ?? "";
        var there = await InUse.Where(r => r.Name == name).Select(r => r.Name).ToListAsync();
        if (Room.WhyNotAdd(name, there) is { } refusal)
        {
            ModelState.AddModelError(nameof(Name), refusal.Reason);
        }

        if (Seats is not (>= 2 and <= 200))
        {
            // Says what a number would be, where something else was typed.
            ModelState[nameof(Seats)]?.Errors.Clear();
            ModelState.AddModelError(
                nameof(Seats),
                "Enter how many people can sit there, between 2 and 200"
            );
        }

        if (!ModelState.IsValid)
        {
            await Find(after: null);
            return Page();
        }

        db.Rooms.Add(new(me.AgencyId, name, Seats!.Value, Accessible, me.Person, clock.Now, NewId));
        await db.TrySave();
        return Done($"{name} is added. New plans can use it.");
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id)
    {
        if (await db.Rooms.FindAsync(me.AgencyId, id) is not { } room)
        {
            return NotFound();
        }

        room.Close(me.Person, clock.Now);
        await db.TrySave();
        return Done($"{room.Name} is not used for new plans. What is booked in it stays.");
    }

    private IQueryable<Room> InUse =>
        db.Rooms.Where(r => r.AgencyId == me.AgencyId && r.ClosedAt == null);

    private RedirectResult Done(string what)
    {
        TempData["Success"] = what;
        return Redirect("/admin/rooms");
    }

    private async Task Find(Guid? after)
    {
        FirstPage = after is null;
        var rooms = InUse;
        if (after is { } id)
        {
            var last = await InUse.Where(r => r.Id == id).Select(r => r.Name).FirstOrDefaultAsync();
            rooms = rooms.Where(r => r.Name.CompareTo(last) > 0);
        }

        var found = await rooms.AsNoTracking().OrderBy(r => r.Name).Take(PageOf + 1).ToListAsync();
        Rooms = [.. found.Take(PageOf)];
        Next = found.Count > PageOf ? $"/admin/rooms?after={Rooms[^1].Id}" : null;
    }
}
