using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Records;

public sealed class SignModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    private const int LongestComment = 10_000;

    [BindProperty]
    public SignInput Input { get; set; } = new();

    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public IReadOnlyList<RecordPart> Parts { get; private set; } = [];

    /// <summary>What a newer sharing says otherwise than the text that was being read.</summary>
    public IReadOnlyList<PartChange> Changes { get; private set; } = [];

    public SessionRecord Record => Found.Record;
    public RecordSharing Sharing => Record.LatestSharing!;
    public Person Me => me.Person;
    public Person Other => Found.OtherThan(me.Person.Id);
    public bool IAmTheWriter => Record.DraftIsSeenBy(me.Person.Id);
    public Refusal? WhyNotSign => Record.WhyNotSign(me.Person, Found.Supervision);

    /// <summary>Whether they have to prove again who they are before they sign.</summary>
    public Refusal? ProveFirst => me.Proof!.WhyNotSignAt(clock.Now);

    public IEnumerable<SigningStatement> Statements =>
        Found.Supervision.SideOf(me.Person.Id) is { } side ? Policy.StatementsFor(side) : [];

    public RecordSignature? Mine =>
        Record.StandingSignatures.FirstOrDefault(s => s.SignerId == me.Person.Id);

    /// <summary>The parts a reader can point at.</summary>
    public IEnumerable<string> PartTitles =>
        Parts.Where(p => p.Level == 2).Select(p => p.Title).Distinct();

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (!Record.Shared)
        {
            return Redirect($"/sessions/{id}/record");
        }

        if (Record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        await Load();
        Input.Fingerprint = Sharing.Fingerprint;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await db.TryTwice(() => Act(id)) ?? Redirect($"/sessions/{id}/sign");

    private async Task<IActionResult?> Act(Guid id)
    {
        if (!await Find(id))
        {
            return NotFound();
        }

        if (!Record.Shared)
        {
            return Redirect($"/sessions/{id}/record");
        }

        await Load();
        if (Mine is not null || Record.Signed)
        {
            return Redirect(Record.Signed ? $"/sessions/{id}/view" : $"/sessions/{id}/sign");
        }

        if (Input.Fingerprint != Sharing.Fingerprint)
        {
            await SayWhatChanged();
            return Page();
        }

        var statement = Statements.FirstOrDefault(s => s.Key == Input.Statement);
        if (statement is null)
        {
            ModelState.AddModelError(
                "Input.Statement",
                "Select whether this is an accurate record"
            );
            return Page();
        }

        return statement.Effect == SigningEffect.AsksForChange
            ? await Ask(id)
            : await Sign(id, statement);
    }

    private async Task<IActionResult?> Sign(Guid id, SigningStatement statement)
    {
        if (WhyNotSign is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        var withComment = statement.Effect == SigningEffect.SignsWithComment;
        var comment = Passage.Tidy(Input.Comments.GetValueOrDefault(statement.Key));
        if (withComment && (comment.Length is 0 or > LongestComment))
        {
            ModelState.AddModelError(
                $"Input.Comments[{statement.Key}]",
                comment.Length == 0
                    ? "Enter your comment"
                    : "Enter a comment of 10,000 characters or fewer"
            );
        }

        if (!Input.Confirmed)
        {
            ModelState.AddModelError("Input.Confirmed", "Tick the box to sign the record");
        }

        if (ModelState.IsValid && ProveFirst is { } prove)
        {
            ModelState.AddModelError("prove", prove.Reason);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Record.Sign(
            me.Person,
            Found.Supervision,
            statement.Confirms,
            withComment ? comment : null,
            me.Proof!,
            clock.Now
        );
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        TempData["SignedNow"] = true;
        return Redirect($"/sessions/{id}/{(Record.Signed ? "view" : "sign")}");
    }

    private async Task<IActionResult?> Ask(Guid id)
    {
        if (Record.WhyNotAskForChange(me.Person, Found.Supervision) is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
        }

        var parts = PartTitles.Where(Input.Parts.Contains).ToList();
        if (parts.Count == 0)
        {
            ModelState.AddModelError("Input.Parts", "Select which parts are not right");
        }

        var words = Passage.Tidy(Input.ShouldSay);
        if (words.Length == 0)
        {
            ModelState.AddModelError("Input.ShouldSay", "Enter what it should say");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Record.ChangeRequests.All(c => c.Id != Input.NewId))
        {
            Record.AskForChange(
                me.Person,
                Found.Supervision,
                $"{string.Join(", ", parts)}\n\n{words}",
                clock.Now,
                Input.NewId
            );
            if (await db.TrySave() == Saving.Clash)
            {
                return null;
            }
        }

        TempData["Success"] = $"{Found.Writer.Name} can see what you asked for.";
        return Redirect($"/sessions/{id}/sign");
    }

    private async Task SayWhatChanged()
    {
        var read = await db.Set<RecordSharing>()
            .Where(s =>
                s.AgencyId == Record.AgencyId
                && s.RecordId == Record.Id
                && s.Fingerprint == Input.Fingerprint
            )
            .Select(s => s.Text)
            .FirstOrDefaultAsync();
        Changes = PartChange.Between(read ?? "", Sharing.Text);
        ModelState.Remove("Input.Fingerprint");
        ModelState.Remove("Input.Confirmed");
        Input.Fingerprint = Sharing.Fingerprint;
        Input.Confirmed = false;
        ModelState.AddModelError(
            "",
            $"{Found.Writer.Name} shared a newer text while you were reading. Read what changed, then sign"
        );
    }

    private async Task<bool> Find(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return false;
        }

        Found = found;
        Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        return true;
    }

    private async Task Load()
    {
        var (record, latest) = (Record, Record.LatestSharingId);
        await db.Entry(record)
            .Collection(r => r.Sharings)
            .Query()
            .Where(s => s.Id == latest)
            .LoadAsync();
        await db.Entry(record).Collection(r => r.Signatures).LoadAsync();
        await db.Entry(record)
            .Collection(r => r.ChangeRequests)
            .Query()
            .Where(c => c.SharingId == latest)
            .LoadAsync();
        Parts = RecordPart.Read(Sharing.Text);
    }
}
