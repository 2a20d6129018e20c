using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>What every page has that works on the version being worked out: it is there for the two, and only while there is one.</summary>
public abstract class DraftPage(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    protected SightlineDb Db => db;

    public AgreementInSight Found { get; private set; } = null!;
    public Agreement Draft => Found.Latest!;
    public ContentShown? Discloses => ContentShown.Agreement(Found.Supervision);

    /// <summary>The policy that this version follows.</summary>
    public AgreementPolicy Policy { get; private set; } = null!;
    public Person Me => me.Person;
    public Person Other => Found.OtherThan(me.Person.Id);
    public DateOnly Today => clock.Today;
    protected DateTime Now => clock.Now;
    public string Root => $"/supervision/{Found.Supervision.Id}/agreement";
    public Refusal? WhyNotWrite => Draft.WhyNotWrite(me.Person, Found.Supervision);

    /// <summary>The signatures over the words as they are.</summary>
    public IEnumerable<AgreementSignature> Standing => Draft.StandingSignatures;

    /// <summary>None where the page can go on; otherwise the answer. Once both have signed there is nothing to work on, so it leads to what is in force.</summary>
    protected async Task<IActionResult?> Find(Guid id)
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
        if (found.Draft is not { } draft)
        {
            return Redirect(Root);
        }

        await db.Entry(draft).Collection(a => a.Signatures).LoadAsync();
        Policy = AgreementPolicy.Of(
            await policies.Version(me.AgencyId, draft.PolicyVersionId),
            found.Supervision
        );
        return null;
    }

    /// <summary>The text that somebody signed already, if they did.</summary>
    protected async Task LoadWording()
    {
        if (Draft.WordingId is { } wording)
        {
            await db.Entry(Draft)
                .Collection(a => a.Wordings)
                .Query()
                .Where(w => w.Id == wording)
                .LoadAsync();
        }
    }
}
