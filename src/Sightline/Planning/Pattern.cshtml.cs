using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Planning;

/// <summary>Somebody says when they work, what they keep time for, and how much they have for supervising.</summary>
public sealed class PatternModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PatternForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; }

    /// <summary>The pattern that was written down last; none where they have not said.</summary>
    public WorkingPattern? Latest { get; private set; }
    public bool Supervises => me.Supervises;

    public async Task OnGetAsync()
    {
        await Find();
        NewId = Guid.CreateVersion7();
        Form = PatternForm.Of(Latest, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        foreach (var (field, message) in Form.Problems(clock.Today))
        {
            if (ModelState[$"Form.{field}"]?.Errors.Count is null or 0)
            {
                ModelState.AddModelError($"Form.{field}", message);
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.WorkingPatterns.Add(
            new(
                me.Person,
                Form.FromOn!.Value,
                Form.Said(),
                Form.SupervisingMinutes,
                clock.Now,
                NewId
            )
        );
        await db.TrySave();
        TempData["Success"] = $"Kept from {Words.Day(Form.FromOn.Value)} on. New plans go by it.";
        return Redirect("/settings");
    }

    private async Task Find() =>
        Latest = await db
            .WorkingPatterns.AsNoTracking()
            .Where(p => p.AgencyId == me.AgencyId && p.PersonId == me.Person.Id)
            .Include(p => p.Hours)
            .Include(p => p.Protected)
            .OrderByDescending(p => p.Id)
            .FirstOrDefaultAsync();
}
