using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>Who holds the roles that the policy names besides those in the line of management. Nobody sees a supervision by holding one.</summary>
public sealed class RolesModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public Guid? PersonId { get; set; }

    /// <summary>Key and label of each role, as the policy in force has them.</summary>
    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    public IReadOnlyList<HeldRole> Held { get; private set; } = [];

    public async Task OnGetAsync() => await Find();

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        if (Roles.All(r => r.Value != Role))
        {
            ModelState.AddModelError(nameof(Role), "Choose a role");
        }

        if (PersonId is null || People.All(p => p.Value != PersonId.ToString()))
        {
            ModelState.AddModelError(nameof(PersonId), "Choose a person");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!Held.Any(h => h.Key == Role && h.PersonId == PersonId))
        {
            var person = await db.People.FirstAsync(p =>
                p.AgencyId == me.AgencyId && p.Id == PersonId
            );
            db.RolesHeld.Add(person.Given(Role!, me.Person, clock.Now));
            await db.SaveChangesAsync();
            TempData["Success"] = $"{person.Name} holds that role now.";
        }

        return Redirect("/admin/policy/roles");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        await Find();
        if (Held.FirstOrDefault(h => h.Id == id) is not { } held)
        {
            return NotFound();
        }

        var role = await db.RolesHeld.FirstAsync(r => r.AgencyId == me.AgencyId && r.Id == id);
        var person = await db.People.FirstAsync(p =>
            p.AgencyId == me.AgencyId && p.Id == held.PersonId
        );
        person.Relieved(role, me.Person, clock.Now);
        await db.SaveChangesAsync();
        TempData["Success"] = $"{person.Name} does not hold that role any more.";
        return Redirect("/admin/policy/roles");
    }

    private async Task Find()
    {
        var policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
        // What somebody is to a supervision is known from the supervision itself.
        string[] byRelation = ["supervisee", "supervisor", "line-manager", "senior-manager"];
        Roles =
        [
            .. policy
                .Roles.Where(r => !byRelation.Contains(r.Key, StringComparer.Ordinal))
                .Select(r => new SelectListItem(r.Label, r.Key)),
            // Who may write the policy is for an administrator to say.
            .. me.IsAdministrator
                ?
                [
                    new SelectListItem(
                        "Policy officer: writes the policy here",
                        RoleHeld.PolicyOfficer
                    ),
                ]
                : Array.Empty<SelectListItem>(),
        ];
        var keys = Roles.Select(r => r.Value).ToList();
        var held = await db
            .RolesHeld.Where(r =>
                r.AgencyId == me.AgencyId && r.EndedAt == null && keys.Contains(r.Role)
            )
            .OrderBy(r => r.GivenAt)
            .Take(100)
            .Select(r => new
            {
                r.Id,
                r.Role,
                r.PersonId,
                r.Person!.GivenName,
                r.Person.FamilyName,
            })
            .ToListAsync();
        Held =
        [
            .. held.Select(h => new HeldRole(
                h.Id,
                h.Role,
                Roles.First(r => r.Value == h.Role).Text,
                h.PersonId,
                $"{h.GivenName} {h.FamilyName}"
            )),
        ];
        People =
        [
            new SelectListItem("Choose a person", ""),
            .. await db.PeopleHere(me.AgencyId, clock.Today),
        ];
    }
}

/// <summary>A role of the policy and who holds it.</summary>
public sealed record HeldRole(Guid Id, string Key, string Label, Guid PersonId, string Person);
