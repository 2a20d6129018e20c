using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Accounts;

/// <summary>New recovery codes, shown once: only their hashes are kept.</summary>
public sealed class RecoveryCodesModel : PageModel
{
    public const string Codes = "RecoveryCodes";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<string> Shown { get; private set; } = [];
    public string Onwards => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/";

    public static string Address(string? returnUrl) =>
        returnUrl is null
            ? "/settings/recovery-codes"
            : $"/settings/recovery-codes?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public void OnGet() => Shown = TempData[Codes] as string[] ?? [];
}
