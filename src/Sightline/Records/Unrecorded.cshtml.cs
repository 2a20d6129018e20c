using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Records;

/// <summary>Agreeing that something personal stays out of the record: one of the two asks, the other agrees.</summary>
public sealed class UnrecordedModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel
{
    public RecordInSight Found { get; private set; } = null!;
    public UnrecordedMatter Matter { get; private set; } = null!;
    public SessionRecord Record => Found.Record;
    public Person Other => Found.OtherThan(me.Person.Id);
    public bool Asked => Record.UnrecordedProposedAt is not null;
    public bool AskedByMe => Record.UnrecordedProposedById == me.Person.Id;

    public async Task<IActionResult> OnGetAsync(Guid id) => await WhyNotOpen(id) ?? Page();

    public Task<IActionResult> OnPostProposeAsync(Guid id) =>
        Do(
            id,
            () => null,
            () => Record.ProposeUnrecorded(me.Person, Found.Supervision, clock.Now),
            () => $"{Other.GivenName} can agree now. Until then the record says nothing of it."
        );

    public Task<IActionResult> OnPostAgreeAsync(Guid id) =>
        Do(
            id,
            () => Record.WhyNotAgreeUnrecorded(me.Person, Found.Supervision),
            () => Record.AgreeUnrecorded(me.Person, Found.Supervision, clock.Now),
            () => "You have both agreed. The record says only that, who agreed and when."
        );

    public Task<IActionResult> OnPostTakeBackAsync(Guid id) =>
        Do(
            id,
            () => null,
            () => Record.TakeBackUnrecorded(me.Person, Found.Supervision, clock.Now),
            () => "Nothing is left out. The record says nothing of it."
        );

    private async Task<IActionResult> Do(
        Guid id,
        Func<Refusal?> whyNot,
        Action act,
        Func<string> said
    ) =>
        await db.TryTwice<IActionResult>(async () =>
        {
            if (await WhyNotOpen(id) is { } refused)
            {
                return refused;
            }

            if (whyNot() is { } refusal)
            {
                ModelState.AddModelError("", refusal.Reason);
                return Page();
            }

            act();
            if (await db.TrySave() != Saving.Saved)
            {
                return null;
            }

            TempData["Success"] = said();
            return Redirect($"/sessions/{id}/unrecorded");
        }) ?? Redirect($"/sessions/{id}/unrecorded");

    private async Task<IActionResult?> WhyNotOpen(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        Found = found;
        if (record.WhyNotLeaveUnrecorded(me.Person, found.Supervision) is not null)
        {
            return record.Signed
                ? Redirect($"/sessions/{id}/view")
                : StatusCode(StatusCodes.Status403Forbidden);
        }

        Matter = (await policies.Version(me.AgencyId, record.PolicyVersionId)).Template.Unrecorded;
        return null;
    }
}
