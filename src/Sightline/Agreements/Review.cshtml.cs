using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>Looking at the agreement again: it stands, which both say, or something has changed and the two make the next version.</summary>
public sealed class ReviewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public AgreementInSight Found { get; private set; } = null!;
    public SignedAgreement InForce { get; private set; } = null!;
    public AgreementPolicy Policy { get; private set; } = null!;

    /// <summary>When they would look at it the next time.</summary>
    [BindProperty]
    public DateOnly? NextOn { get; set; }

    /// <summary>The key of the review that "it stands" makes, so that a second click finds it.</summary>
    [BindProperty]
    public Guid ReviewId { get; set; } = Keys.Next();

    /// <summary>The key of the version that "start" makes.</summary>
    public Guid NewId { get; } = Keys.Next();

    public Person Me => me.Person;
    public Person Other => Found.OtherThan(me.Person.Id);
    public AgreementReview? Open => InForce.Agreement.OpenReview;
    public string Root => $"/supervision/{Found.Supervision.Id}/agreement";
    public DateOnly? Suggested => Policy.ReviewBy(clock.Today);
    public Refusal? WhyNotReview => InForce.Agreement.WhyNotReview(me.Person, Found.Supervision);

    public ContentShown? Discloses => ContentShown.Agreement(Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ?? Page();

    /// <summary>One of the two says that it stands. Where the other said so already, this confirms it.</summary>
    public async Task<IActionResult> OnPostStandsAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (WhyNotReview is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        if (NextOn is null && ModelState.IsValid)
        {
            ModelState.AddModelError(
                nameof(NextOn),
                "Enter when you will look at the agreement again"
            );
        }
        else if (
            NextOn is { } day
            && Policy.WhyNotReviewOn(day, clock.Today) is { } wrong
            && InForce.Agreement.Reviews.All(r => r.Id != ReviewId)
        )
        {
            ModelState.AddModelError(nameof(NextOn), wrong.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (InForce.Agreement.Reviews.All(r => r.Id != ReviewId))
        {
            InForce.Agreement.SayItStands(
                me.Person,
                Found.Supervision,
                NextOn!.Value,
                clock.Now,
                ReviewId
            );
            await db.TrySave();
        }

        return Redirect(Root);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (InForce.Agreement.WhyNotConfirm(me.Person, Found.Supervision) is { } refusal)
        {
            if (Open is null && InForce.Agreement.LastReview is not null)
            {
                return Redirect(Root);
            }

            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        InForce.Agreement.ConfirmItStands(me.Person, Found.Supervision, clock.Now);
        if (await db.TrySave() == Saving.Saved)
        {
            TempData["Success"] = "Both of you have said that the agreement stands.";
        }

        return Redirect(Root);
    }

    /// <summary>None where the page can go on. A version being worked out is the review already.</summary>
    private async Task<IActionResult?> Find(Guid id)
    {
        if (await AgreementInSight.Find(db, sight, id) is not { } found)
        {
            return NotFound();
        }

        if (!found.Writes)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        if (
            found.Draft is not null
            || await SignedAgreement.Find(db, found.Supervision) is not { } signed
        )
        {
            return Redirect(found.Draft is null ? Root : $"{Root}/edit");
        }

        InForce = signed;
        Policy = AgreementPolicy.Of(await policies.On(me.AgencyId, clock.Today), found.Supervision);
        return null;
    }
}
