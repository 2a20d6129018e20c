using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Decisions;

/// <summary>One decision: what and why, whether the other confirmed it, whether it is on the child's record and was looked at again.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public string Text { get; set; } = "";

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public DecisionInSight Found { get; private set; } = null!;
    public Decision Decision => Found.Decision;
    public string Way { get; private set; } = "";
    public Guid MyId => me.Person.Id;
    public DateOnly Today => clock.Today;
    public string System => me.Agency.CaseSystem;
    public Person Other => Found.Supervision.With(MyId)!;
    public ContentShown? Discloses =>
        ContentShown.Decision(Found.Supervision, Clock.LocalDay(Decision.DecidedAt));
    public bool CanConfirm => Decision.WhyNotConfirm(me.Person, Found.Supervision) is null;
    public bool CanComment => Decision.WhyNotComment(me.Person, Found.Supervision) is null;

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ?? Page();

    public async Task<IActionResult> OnPostConfirmAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Decision.ConfirmedAt is null)
        {
            if (Decision.WhyNotConfirm(me.Person, Found.Supervision) is { } whyNot)
            {
                ModelState.AddModelError("", whyNot.Reason);
                return Page();
            }

            Decision.Confirm(me.Person, Found.Supervision, clock.Now);
            await db.TrySave();
        }

        return Done($"Confirmed. {Other.Name} can see it.");
    }

    public async Task<IActionResult> OnPostCommentAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        var text = Passage.Tidy(Text);
        if (text.Length is 0 or > DecisionComment.Longest)
        {
            ModelState.AddModelError(
                nameof(Text),
                text.Length == 0
                    ? "Enter what you want to say about it"
                    : "Say it in 2,000 characters or fewer"
            );
        }
        else if (Decision.WhyNotComment(me.Person, Found.Supervision) is { } whyNot)
        {
            ModelState.AddModelError("", whyNot.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!Decision.Comments.Any(c => c.Id == NewId))
        {
            Decision.Comment(me.Person, Found.Supervision, text, clock.Now, NewId);
            await db.TrySave();
        }

        return Done($"Added. {Other.Name} can see it.");
    }

    private RedirectResult Done(string words)
    {
        TempData["Success"] = words;
        return Redirect($"/decisions/{Decision.Id}");
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        if (await DecisionInSight.Find(db, sight, id, Reach.Write) is not { } found)
        {
            return await DecisionInSight.Find(db, sight, id, Reach.Know) is null
                ? NotFound()
                : StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        var policy = (await policies.Version(me.AgencyId, Decision.PolicyVersionId)).Policy;
        Way = policy.DecisionWays.FirstOrDefault(w => w.Key == Decision.Way)?.Label ?? Decision.Way;
        return null;
    }
}
