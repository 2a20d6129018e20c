using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>Enters that a draft was approved: by whom, from which day, until which review, with the document itself.</summary>
public sealed class ApproveModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, policies, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter who approved it")]
    [MaxLength(200, ErrorMessage = "Who approved it must be 200 characters or fewer")]
    public string? ApprovedBy { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the day it comes into force")]
    [Display(Name = "The day it comes into force")]
    public DateOnly? EffectiveOn { get; set; }

    [BindProperty]
    [Display(Name = "The day of the review")]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary>The text that was read before it was approved, by its fingerprint.</summary>
    [BindProperty]
    public string? Fingerprint { get; set; }

    public string Approvers =>
        string.Join(" or ", InForce.Policy.Approvers.Select(InForce.Policy.LabelOfRole));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (!Sound || Draft.WhyNotApprove(Me.Person, Reading, InForce.Policy) is not null)
        {
            return Redirect($"/admin/policy/drafts/{id}");
        }

        Fingerprint = Reading.Pack.Fingerprint;
        ReviewOn = Reading.Policy!.ReviewEvery?.About(Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (!Sound || Draft.WhyNotApprove(Me.Person, Reading, InForce.Policy) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var content = await Bytes();
        await SayWhatIsMissing(content);
        if (!ModelState.IsValid)
        {
            Fingerprint = Reading.Pack.Fingerprint;
            return Page();
        }

        var version = Draft.Approve(
            Reading,
            InForce.Policy,
            new(ApprovedBy!.Trim(), EffectiveOn!.Value, ReviewOn),
            Me.Person,
            Time.Now
        );
        Db.PolicyVersions.Add(version);
        if (content is not null)
        {
            Db.WrittenPolicies.Add(
                new(version, Path.GetFileName(Document!.FileName), content, Me.Person, Time.Now)
            );
        }

        Db.StandingRenewals.Add(new(version, await People(), Time.Now));
        if (await Db.TrySave() is Saving.Saved)
        {
            TempData["Success"] =
                $"Approved. It comes into force on {Words.Day(version.EffectiveOn)}, and everybody is asked to read it then.";
        }

        // Whoever was quicker approved it: its page says who and from when.
        return Redirect($"/admin/policy/versions/{id}");
    }

    private async Task SayWhatIsMissing(byte[]? content)
    {
        if (Fingerprint != Reading.Pack.Fingerprint)
        {
            ModelState.AddModelError(
                "",
                "The draft was changed since you opened this page. Read what changes, then enter the approval again"
            );
        }

        if (EffectiveOn is { } effective)
        {
            var approval = new Approval(ApprovedBy ?? "", effective, ReviewOn);
            var taken = await Db
                .PolicyVersions.Where(v => v.AgencyId == Me.AgencyId && v.EffectiveOn >= Today)
                .Select(v => v.EffectiveOn)
                .ToListAsync();
            Say(nameof(EffectiveOn), approval.WhyNotFrom(Today, taken));
            Say(nameof(ReviewOn), approval.WhyNotReviewedOn);
        }

        Say(nameof(Document), content is null ? null : WrittenPolicy.WhyNot(content));
    }

    private void Say(string field, Refusal? refusal)
    {
        if (refusal is not null)
        {
            ModelState.AddModelError(field, refusal.Reason);
        }
    }

    /// <summary>Not more of it than may be kept, whatever was sent.</summary>
    private async Task<byte[]?> Bytes()
    {
        if (Document is null)
        {
            return null;
        }

        await using var sent = Document.OpenReadStream();
        var most = (int)Math.Min(Document.Length, WrittenPolicy.LargestBytes + 1);
        var content = new byte[most];
        await sent.ReadExactlyAsync(content);
        return content;
    }

    private Task<int> People() =>
        Db
            .Supervisions.Where(s => s.AgencyId == Me.AgencyId)
            .Select(s => s.SuperviseeId)
            .Distinct()
            .CountAsync();
}
