using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>Stops for a moment where what the two agreed is less than the policy asks: what it says, and why they want it otherwise.</summary>
public sealed class WhyModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, sight, policies, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter why you agreed this")]
    [StringLength(Agreement.LongestReason, ErrorMessage = "Say why in 2,000 characters or fewer")]
    public string Why { get; set; } = "";

    public IReadOnlyList<Departure> Departures => Draft.Departures(Policy);

    /// <summary>The area in which it was agreed.</summary>
    public string AreaAddress =>
        $"{Root}/edit/{Policy.Form.Areas.First(a => a.Questions.Contains(Policy.Frequency ?? Policy.Form.SessionLength)).Key}";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        Why = Draft.WhyOutsidePolicy ?? "";
        return Departures.Count == 0 ? Redirect($"{Root}/edit") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Departures.Count == 0)
        {
            return Redirect($"{Root}/edit");
        }

        if (WhyNotWrite is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await LoadWording();
        Draft.SayWhy(Why, Me, Found.Supervision, Now);
        if (await Db.TrySave() != Saving.Saved)
        {
            ModelState.AddModelError(
                "",
                $"{Other.Name} changed the agreement in the meantime. Read this again, then save"
            );
            return Page();
        }

        TempData["Success"] = "Saved.";
        return Redirect($"{Root}/edit");
    }
}
