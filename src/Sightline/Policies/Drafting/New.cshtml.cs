using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>Starts a draft: from the version in force, from a policy that comes with Sightline, or from files.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public const string FromInForce = "in-force";
    public const string FromFiles = "files";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [BindProperty]
    [Required(ErrorMessage = "Choose what to start from")]
    public string? From { get; set; }

    [BindProperty]
    public List<IFormFile> Sent { get; set; } = [];

    [BindProperty]
    public Guid NewId { get; set; }

    public static IReadOnlyList<ShippedPolicies.Pack> Shipped => ShippedPolicies.All;

    public void OnGet() => NewId = Guid.CreateVersion7();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (files, startedFrom, refusal) = await Files();
        if (refusal is not null)
        {
            ModelState.AddModelError(
                From == FromFiles ? nameof(Sent) : nameof(From),
                refusal.Reason
            );
            return Page();
        }

        var draft = new PolicyDraft(
            me.Person,
            startedFrom,
            files,
            clock.Now,
            NewId == Guid.Empty ? null : NewId
        );
        db.PolicyDrafts.Add(draft);
        // A second click finds the draft that the first one made.
        await db.TrySave();
        return Redirect($"/admin/policy/drafts/{draft.Id}");
    }

    private async Task<(
        IReadOnlyList<PolicyFile> Files,
        string StartedFrom,
        Refusal? Refusal
    )> Files()
    {
        if (From == FromFiles)
        {
            var (sent, refusal) = await PolicyUpload.Read(Sent);
            return (sent, "files that were brought in", refusal);
        }

        if (From == FromInForce)
        {
            var inForce = await policies.On(me.AgencyId, clock.Today);
            var version = await db.PolicyVersions.FindAsync(me.AgencyId, inForce.VersionId);
            return (
                PolicyPack.From(version!.Text).Files,
                $"the version in force since {Words.Day(inForce.EffectiveOn)}",
                null
            );
        }

        return Shipped.FirstOrDefault(p => p.Key == From) is { } pack
            ? (
                [
                    new(
                        PolicyDraft.First,
                        $"title: {Quoted($"{me.Agency.Name}: supervision policy")}\nstarts_from: {pack.Key}\n"
                    ),
                ],
                pack.Title,
                null
            )
            : ([], "", new("Choose what to start from"));
    }

    /// <summary>A name can hold what means something in YAML; between double quotes that reads as JSON does.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);
}
