using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Agreements;

/// <summary>A senior manager agrees to what two people agreed outside the policy, or says why not.</summary>
public sealed class AnswerModel(
    SightlineDb db,
    CurrentPerson me,
    OutsidePolicyReader reader,
    TimeProvider clock
) : PageModel
{
    public const string Agree = "agree";
    public const string DoNotAgree = "do-not-agree";

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The version that was read: what the two signed since is another answer.</summary>
    [BindProperty]
    public Guid AgreementId { get; set; }

    public Agreement Agreement { get; private set; } = null!;
    public Refusal? Refused { get; private set; }
    public Guid TeamId => Agreement.Supervision!.Supervisee!.TeamId ?? Guid.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Refused is not null || !Understood())
        {
            return Page();
        }

        Agreement.AnswerDeparture(
            me.Person,
            Agreement.Supervision!,
            Answer == Agree ? null : Passage.Tidy(Why),
            clock.Now
        );
        if (await db.TrySave() != Saving.Saved)
        {
            db.ChangeTracker.Clear();
            return await Find(id) ? Page() : NotFound();
        }

        TempData["Success"] =
            Answer == Agree
                ? "You have agreed. The two see it with their agreement."
                : "You have not agreed. The two see your reason with their agreement.";
        return Redirect($"/team/{TeamId}/agreements");
    }

    private async Task<bool> Find(Guid id)
    {
        if (await reader.Of(id) is not { } found)
        {
            return false;
        }

        Agreement = found;
        Refused = found.WhyNotAnswerDeparture(me.Person, found.Supervision!);
        return true;
    }

    private bool Understood()
    {
        if (AgreementId != Agreement.Id)
        {
            ModelState.AddModelError(
                "",
                "The two have signed something new since you opened this page. Read it and answer again"
            );
        }

        if (Answer is not (Agree or DoNotAgree))
        {
            ModelState.AddModelError(nameof(Answer), "Select whether you agree");
        }
        else if (Answer == DoNotAgree && string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(
                nameof(Why),
                "Enter why you do not agree. The two will read it"
            );
        }
        else if (Answer == DoNotAgree && Why!.Length > Agreement.LongestReason)
        {
            ModelState.AddModelError(
                nameof(Why),
                $"The reason must be {Agreement.LongestReason:N0} characters or fewer"
            );
        }

        return ModelState.IsValid;
    }
}
