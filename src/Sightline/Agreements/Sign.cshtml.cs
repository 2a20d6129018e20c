using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Agreements;

/// <summary>The whole agreement as it will be kept, for each of the two to read and sign.</summary>
public sealed class SignModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, sight, policies, clock)
{
    private readonly Proof _proof = me.Proof!;

    [BindProperty]
    public SignInput Input { get; set; } = new();

    /// <summary>The text that somebody signed already, or else the words as they are.</summary>
    public string Text { get; private set; } = "";
    public IReadOnlyList<RecordPart> Parts => RecordPart.Read(Text);
    public string Fingerprint => CanonicalText.FingerprintOf(Text);

    /// <summary>The questions whose answer changed while the page was open.</summary>
    public IReadOnlyList<AgreementQuestion> Changed { get; private set; } = [];

    public AgreementSignature? Mine => Standing.FirstOrDefault(s => s.SignerId == Me.Id);
    public IEnumerable<AgreementArea> NotComplete =>
        Policy.Form.Areas.Where(a => !Draft.Complete(a));
    public bool OwesReason => Draft.OwesReason(Policy);

    /// <summary>Whether they have to prove again who they are before they sign.</summary>
    public Refusal? ProveFirst => _proof.WhyNotSignAt(Now);
    public Refusal? WhyNotSign => Draft.WhyNotSign(Me, Found.Supervision, Policy);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await FindText(id) is { } answer)
        {
            return answer;
        }

        Input.Fingerprint = Fingerprint;
        Input.Read = VersionsNow();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Db.TryTwice(() => Sign(id)) ?? Redirect($"{Root}/sign");

    private async Task<IActionResult?> Sign(Guid id)
    {
        if (await FindText(id) is { } answer)
        {
            return answer;
        }

        if (Mine is not null)
        {
            return Redirect($"{Root}/sign");
        }

        if (Input.Fingerprint != Fingerprint)
        {
            SayWhatChanged();
            return Page();
        }

        if (WhyNotSign is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        if (!Input.Confirmed)
        {
            ModelState.AddModelError("Input.Confirmed", "Tick the box to sign the agreement");
            return Page();
        }

        if (ProveFirst is { } prove)
        {
            ModelState.AddModelError("prove", prove.Reason);
            return Page();
        }

        Draft.Sign(Me, Found.Supervision, Policy, Text, _proof, Now);
        if (await Db.TrySave() != Saving.Saved)
        {
            return null;
        }

        if (Draft.Signed)
        {
            TempData["Success"] =
                "Both of you have signed. The agreement is in force, and you both keep it here.";
            return Redirect(Root);
        }

        return Redirect($"{Root}/sign");
    }

    private void SayWhatChanged()
    {
        var read = Input
            .Read.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);
        Changed = [.. Policy.Form.Questions.Where(q => !read.Contains(VersionOf(q)))];
        ModelState.Clear();
        Input.Fingerprint = Fingerprint;
        Input.Read = VersionsNow();
        Input.Confirmed = false;
        ModelState.AddModelError(
            "",
            "The agreement was changed while you were reading. Read what changed, then sign"
        );
    }

    private string VersionsNow() => string.Join(' ', Policy.Form.Questions.Select(VersionOf));

    private string VersionOf(AgreementQuestion question) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{question.Key}:{Draft.Answer(question.Key)?.Version ?? 0}"
        );

    private async Task<IActionResult?> FindText(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        await Db.Entry(Draft).Collection(a => a.Answers).LoadAsync();
        await LoadWording();
        Text = Draft.Wording?.Text ?? AgreementText.Of(Draft, Found.Supervision, Policy);
        return null;
    }
}

/// <summary>What the form brings with which somebody signs.</summary>
public sealed class SignInput
{
    public bool Confirmed { get; set; }

    /// <summary>Fingerprint of the text that was read.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>The version of each answer that was read, to say which of them changed.</summary>
    public string Read { get; set; } = "";
}
