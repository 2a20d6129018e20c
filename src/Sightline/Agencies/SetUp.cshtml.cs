using System.ComponentModel.DataAnnotations;
using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Agencies;

/// <summary>The first page of a new installation. It works once, for whoever can read what the server printed.</summary>
[AllowAnonymous]
public sealed class SetUpModel(
    SightlineDb db,
    SetUpCode code,
    AccountManager accounts,
    Entrance entrance,
    FailedTries tries,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the set-up code")]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the name of your organisation")]
    [StringLength(200, ErrorMessage = "Enter a name of at most 200 characters")]
    public string Organisation { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose whose bank holidays count")]
    public string? Country { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "Enter a name of at most 100 characters")]
    public string CaseSystem { get; set; } = "";

    [BindProperty]
    [StringLength(100, ErrorMessage = "Enter a number of at most 100 characters")]
    public string FrontDoor { get; set; } = "";

    [BindProperty]
    public string? Policy { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your given name")]
    [StringLength(100, ErrorMessage = "Enter a name of at most 100 characters")]
    public string GivenName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your family name")]
    [StringLength(100, ErrorMessage = "Enter a name of at most 100 characters")]
    public string FamilyName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your work email address")]
    [StringLength(254, ErrorMessage = "Enter an email address of at most 254 characters")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a password")]
    public string Password { get; set; } = "";

    public IEnumerable<SelectListItem> Policies =>
        ShippedPolicies.All.Select(p => new SelectListItem(p.Title, p.Key));

    public async Task<IActionResult> OnGetAsync() => await IsDone() ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await IsDone())
        {
            return NotFound();
        }

        Judge();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await Found();
        return account is null
            ? Redirect("/sign-in")
            : Redirect(await entrance.LetAsFarAsSecondFactor(account, null));
    }

    private Task<bool> IsDone() => db.Agencies.AnyAsync();

    private void Judge()
    {
        var from = HttpContext.Connection.RemoteIpAddress;
        if (Code.Length > 0 && (tries.TooMany(from) || !code.Is(Code)))
        {
            tries.Count(from);
            ModelState.AddModelError(
                nameof(Code),
                "That code is not right. Enter the code that Sightline printed when it started"
            );
        }

        if (Country is not null && !Nation.All.ContainsKey(Country))
        {
            ModelState.AddModelError(nameof(Country), "Choose whose bank holidays count");
        }

        if (ShippedPolicies.All.Count > 0 && ShippedPolicies.All.All(p => p.Key != Policy))
        {
            ModelState.AddModelError(nameof(Policy), "Choose the policy to start from");
        }

        Email = Email.Trim().ToLowerInvariant();
        if (Email.Length > 0 && !MailAddress.TryCreate(Email, out _))
        {
            ModelState.AddModelError(
                nameof(Email),
                "Enter an email address in the form name@example.org"
            );
        }

        if (
            Password.Length > 0
            && PasswordRules.WhyNot(Password, GivenName, FamilyName, Email, Organisation)
                is { } refusal
        )
        {
            ModelState.AddModelError(nameof(Password), refusal.Reason);
        }
    }

    /// <summary>All of it in one transaction, or nothing. None where somebody else was quicker.</summary>
    private async Task<Account?> Found()
    {
        var at = clock.Now;
        var agency = new Agency(Organisation.Trim(), Country!, at)
        {
            FrontDoor = FrontDoor.Trim() is { Length: > 0 } number ? number : null,
        };
        if (CaseSystem.Trim() is { Length: > 0 } system)
        {
            agency.CaseSystem = system;
        }

        var person = new Person(
            agency.Id,
            Email,
            GivenName.Trim(),
            FamilyName.Trim(),
            Email,
            clock.Today
        );
        using var turn = await code.TakeTurn();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await IsDone())
        {
            return null;
        }

        db.AddRange(agency, person, new RoleHeld(person, RoleHeld.Administrator, at));
        if (ShippedPolicies.All.FirstOrDefault(p => p.Key == Policy) is { } pack)
        {
            db.Add(pack.Adopt(agency, clock.Today, at, person.Id));
        }

        await db.SaveChangesAsync();
        var account = await accounts.OpenFor(person);
        (await accounts.AddPasswordAsync(account, Password)).OrThrow();
        await transaction.CommitAsync();
        return account;
    }
}
