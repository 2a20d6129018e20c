using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>The agreement in force as it was signed, what is being worked out, and when the two look at it again.</summary>
public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    ReadingGate gate,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public AgreementInSight Found { get; private set; } = null!;
    public SignedAgreement? InForce { get; private set; }
    public DraftProgress? Draft { get; private set; }

    /// <summary>What the policy says of agreements that nobody has signed yet, with its clause.</summary>
    public string? StillToSign { get; private set; }

    /// <summary>What the policy says of looking at it again.</summary>
    public AgreementRule? Rule { get; private set; }

    /// <summary>Whether the content is shown: always to the two, to others once they said for what purpose.</summary>
    public bool Reads { get; private set; }

    /// <summary>The key of the version that "start" makes, so that a second click finds it.</summary>
    public Guid NewId { get; } = Keys.Next();

    public Person Me => me.Person;
    public Person Other => Found.OtherThan(me.Person.Id);
    public DateOnly Today => clock.Today;
    public bool CanStart =>
        Agreement.WhyNotStart(Found.Supervision, me.Person, Found.Latest) is null;
    public bool CanReview =>
        Found.Draft is null
        && InForce?.Agreement.WhyNotReview(me.Person, Found.Supervision) is null;

    /// <summary>The address at which a reader outside the two says why they read it.</summary>
    public string PurposeAddress =>
        ReadingGate.Address(
            Found.Supervision,
            Thing.Agreement,
            InForce!.Agreement.Id,
            $"/supervision/{Found.Supervision.Id}/agreement"
        );

    public ContentShown? Discloses =>
        Reads ? ContentShown.Agreement(Found.Supervision, gate.Purpose) : null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await AgreementInSight.Find(db, sight, id) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        InForce = found.Latest is null ? null : await SignedAgreement.Find(db, found.Supervision);
        Reads =
            InForce is { } signed
            && (
                found.Writes
                || await gate.ReachNow(found.Supervision, Thing.Agreement, signed.Agreement.Id)
                    >= Reach.Read
            );
        if (found.Writes)
        {
            Draft = found.Draft is { } draft
                ? await DraftProgress.Of(db, draft, me.Person.Id)
                : null;
            Rule = (await Policy()).Rule;
        }

        if (InForce is null)
        {
            await SayWhatIsStillToSign();
        }

        return Page();
    }

    /// <summary>Begins the first version or the next. Two who press at once begin one.</summary>
    public async Task<IActionResult> OnPostStartAsync(Guid id, Guid newId)
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
        if (Agreement.WhyNotStart(found.Supervision, me.Person, found.Latest) is { } refusal)
        {
            if (found.Draft is not null)
            {
                return Redirect($"/supervision/{id}/agreement/edit");
            }

            ModelState.AddModelError("", refusal.Reason);
            return await OnGetAsync(id);
        }

        if (found.Latest is { } latest)
        {
            await db.Entry(latest).Collection(a => a.Answers).LoadAsync();
        }

        db.Add(
            Agreement.Start(
                found.Supervision,
                found.Latest,
                AgreementPolicy.Of(await policies.On(me.AgencyId, clock.Today), found.Supervision),
                me.Person,
                clock.Now,
                newId
            )
        );
        await db.TrySave();
        return Redirect($"/supervision/{id}/agreement/edit");
    }

    private async Task<AgreementPolicy> Policy() =>
        AgreementPolicy.Of(await policies.On(me.AgencyId, clock.Today), Found.Supervision);

    private async Task SayWhatIsStillToSign()
    {
        if (!Found.Supervision.Lasts || (await Policy()).Rule is not { } rule)
        {
            return;
        }

        var standing = await db.Set<RuleStanding>()
            .AsNoTracking()
            .FirstOrDefaultAsync(r =>
                r.AgencyId == me.AgencyId
                && r.SupervisionId == Found.Supervision.Id
                && r.Rule == rule.Id
                && r.AppliesFromOn <= Today
                && (r.AppliesToOn == null || r.AppliesToOn >= Today)
            );
        StillToSign = standing?.Judgement(rule).VerdictOn(Today).Words;
    }
}
