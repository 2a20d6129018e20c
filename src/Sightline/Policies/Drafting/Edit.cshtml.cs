using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>One file of a draft as text, with what is wrong in it beside it. What is typed is kept whether it is right or not.</summary>
public sealed class EditModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, policies, clock)
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public int BasedOn { get; set; }

    public PolicyDraftFile Open { get; private set; } = null!;

    /// <summary>What somebody else wrote since this page was opened; null where nobody did.</summary>
    public string? Theirs { get; private set; }
    public IEnumerable<PolicyFinding> Here =>
        Findings.Where(f => string.Equals(f.File, Open.Key, StringComparison.Ordinal));

    public async Task<IActionResult> OnGetAsync(Guid id, string? file = null)
    {
        if (await FindFile(id, file) is { } answer)
        {
            return answer;
        }

        (Text, BasedOn) = (Open.Text, Open.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? file = null)
    {
        if (await FindFile(id, file) is { } answer)
        {
            return answer;
        }

        if ((Draft.WhyNotWrite ?? Passage.WhyNotKeep(Open.Key, Text)) is { } refusal)
        {
            ModelState.AddModelError(nameof(Text), refusal.Reason);
            return Page();
        }

        if (Open.ClashesWith(Text ?? "", BasedOn))
        {
            return ShowBoth();
        }

        Draft.Write(Open.Key, Text, Me.Person, Time.Now);
        if (await Db.TrySave() is Saving.Clash)
        {
            Db.ChangeTracker.Clear();
            return await FindFile(id, file) ?? ShowBoth();
        }

        Check();
        var wrong = Here.Count(f => f.Severity == FindingSeverity.Problem);
        TempData["Success"] =
            wrong > 0
                ? $"Saved. {Words.Count(wrong, "problem")} to put right in this file."
                : "Saved. Nothing to put right in this file.";
        return Redirect($"/admin/policy/drafts/{id}/edit?file={Uri.EscapeDataString(Open.Key)}");
    }

    private PageResult ShowBoth()
    {
        Theirs = Open.Text;
        BasedOn = Open.Version;
        ModelState.AddModelError(
            nameof(Text),
            "Somebody else changed this file since you opened it. Your text is in the box and theirs below it. Take over what you need and save again"
        );
        return Page();
    }

    private async Task<IActionResult?> FindFile(Guid id, string? file)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Draft.Own.FirstOrDefault(f => f.Key == (file ?? PolicyDraft.First)) is not { } found)
        {
            return NotFound();
        }

        Open = found;
        return null;
    }
}
