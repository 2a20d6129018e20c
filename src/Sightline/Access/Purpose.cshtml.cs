using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Access;

/// <summary>Asks a manager in line why they read content of somebody's supervision, before they can.</summary>
public sealed class PurposeModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    ReadingGate gate,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private Supervision? _supervision;

    [BindProperty(SupportsGet = true)]
    public Thing Thing { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid ThingId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string ReturnUrl { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose why you are reading this")]
    public string? Purpose { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "Keep this to 2,000 characters")]
    public string? Note { get; set; }

    public string Supervisee => _supervision!.Supervisee!.Name;

    /// <summary>What it is, in plain words; the supervisee reads the same words later.</summary>
    public string About { get; private set; } = "";
    public IReadOnlyList<ReadingPurpose> Purposes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (Purpose is not null && Purposes.All(p => p.Key != Purpose))
        {
            ModelState.AddModelError(nameof(Purpose), "Choose why you are reading this");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        gate.Give(
            _supervision!,
            Thing,
            ThingId,
            About,
            Purposes.First(p => p.Key == Purpose).Label,
            Note
        );
        await db.SaveChangesAsync();
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("/today");
    }

    private async Task<bool> Find(Guid id)
    {
        _supervision = await sight
            .Supervisions(Reach.ReadForPurpose, Thing)
            .Include(s => s.Supervisee)
            .FirstOrDefaultAsync(s => s.Id == id);
        if (_supervision is null || await Describe() is not { } about)
        {
            return false;
        }

        About = about;
        Purposes = (await policies.On(me.AgencyId, clock.Today)).Policy.Purposes;
        return true;
    }

    /// <summary>The thing must belong to this supervision; otherwise there is nothing to ask about.</summary>
    private async Task<string?> Describe() =>
        Thing switch
        {
            Thing.Record => await db
                .Records.Where(r =>
                    r.AgencyId == me.AgencyId
                    && r.Id == ThingId
                    && r.SupervisionId == _supervision!.Id
                )
                .Select(r => (DateOnly?)r.Session!.On)
                .FirstOrDefaultAsync()
                is { } on
                ? $"the record of {Words.Day(on)}"
                : null,
            Thing.Agreement => await db.Agreements.AnyAsync(a =>
                a.AgencyId == me.AgencyId && a.Id == ThingId && a.SupervisionId == _supervision!.Id
            )
                ? "the supervision agreement"
                : null,
            Thing.Disclosure => await db
                .Disclosures.Where(d =>
                    d.AgencyId == me.AgencyId
                    && d.Id == ThingId
                    && d.SupervisionId == _supervision!.Id
                    && d.OtherKnewAt != null
                )
                .Select(d => (DateOnly?)d.CameUpOn)
                .FirstOrDefaultAsync()
                is { } came
                ? $"what had to be acted on, {Words.Day(came)}"
                : null,
            Thing.File => ThingId == _supervision!.SuperviseeId ? "the supervision file" : null,
            _ => null,
        };
}
