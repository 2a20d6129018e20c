using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Records;

/// <summary>The texts that stood in one place of a record before, newest first, each to be put back with one press.</summary>
public sealed class EarlierModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    /// <summary>The version that the page showed, so that nothing newer gives way unseen.</summary>
    [BindProperty]
    public int Version { get; set; }

    public RecordInSight Found { get; private set; } = null!;
    public PassagePlace Place { get; private set; } = null!;
    public string Label { get; private set; } = "";
    public string Back { get; private set; } = "";
    public IReadOnlyList<EarlierText> Texts { get; private set; } = [];
    public PageEnd? Next { get; private set; }
    public bool FromTheTop { get; private set; }

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public string Address => EarlierOnPage.AddressOf(Found.Session.Id, Place);

    public string NextAddress => $"{Address}{(Place.ChildId is null ? "?" : "&")}before={Next}";

    public async Task<IActionResult> OnGetAsync(Guid id, string key, Guid? child, string? before)
    {
        if (!PageEnd.TryRead(before, out var end))
        {
            return NotFound();
        }

        return await WhyNotOpen(id, key, child) ?? await Show(end);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string key, Guid? child, Guid writing) =>
        await db.TryTwice(() => PutBack(id, key, child, writing)) ?? Redirect(Address);

    private async Task<IActionResult?> PutBack(Guid id, string key, Guid? child, Guid writing)
    {
        if (await WhyNotOpen(id, key, child) is { } refused)
        {
            return refused;
        }

        if (await MineToSee.FirstOrDefaultAsync(w => w.Id == writing) is not { } earlier)
        {
            return NotFound();
        }

        var contents = await RecordContents.Load(db, Found, clock.Today);
        var now = Found.Record.PassageAt(Place);
        if (now is not null && now.Version != Version && now.Text != earlier.Text)
        {
            ModelState.Clear();
            ModelState.AddModelError(
                "",
                "Something newer was saved since this page was opened. It is at the top now"
            );
            return await Show(null);
        }

        Found.Record.PutBack(earlier, Place, me.Person, clock.Now);
        await new NoteKeeping(db, clock).Keep(
            contents,
            await policies.Version(me.AgencyId, Found.Record.PolicyVersionId)
        );
        if (await db.TrySave() != Saving.Saved)
        {
            return null;
        }

        TempData["Success"] = $"The text of {Words.Moment(earlier.WrittenAt)} is back.";
        return Redirect(Back);
    }

    private async Task<PageResult> Show(PageEnd? end)
    {
        FromTheTop = end is null;
        var earlier = MineToSee;
        if (end is not null)
        {
            var (version, last) = (end.At, end.Id);
            earlier = earlier.Where(w =>
                w.Version < version || (w.Version == version && w.Id.CompareTo(last) < 0)
            );
        }

        // One more than is shown: it says whether there is another page, and what the last one shown changed.
        var found = await earlier
            .OrderByDescending(w => w.Version)
            .ThenByDescending(w => w.Id)
            .Take(PageEnd.PageOf + 1)
            .ToListAsync();
        Texts =
        [
            .. found
                .Take(PageEnd.PageOf)
                .Select((writing, at) => EarlierText.Of(writing, found.ElementAtOrDefault(at + 1))),
        ];
        Next =
            found.Count > Texts.Count
                ? new PageEnd(Texts[^1].Writing.Version, Texts[^1].Writing.Id)
                : null;
        Version =
            await db.Set<Writing>()
                .Where(w =>
                    w.AgencyId == me.AgencyId
                    && w.RecordId == Found.Record.Id
                    && w.Place == Place.ToString()
                )
                .MaxAsync(w => (int?)w.Version)
            ?? 0;
        return Page();
    }

    /// <summary>
    /// What the writer wrote here, and of the other only the text with which they handed over: what they took out of their own draft before is nobody's.
    /// </summary>
    private IQueryable<Writing> MineToSee
    {
        get
        {
            var here = db.Set<Writing>()
                .Where(w =>
                    w.AgencyId == me.AgencyId
                    && w.RecordId == Found.Record.Id
                    && w.Place == Place.ToString()
                );
            return here.Where(w =>
                w.WrittenById == me.Person.Id
                || !here.Any(next =>
                    next.Version == w.Version + 1 && next.WrittenById == w.WrittenById
                )
            );
        }
    }

    private async Task<IActionResult?> WhyNotOpen(Guid id, string key, Guid? child)
    {
        var thing = child is null ? Thing.Record : Thing.Discussion;
        if (await RecordInSight.Find(db, sight, id, thing: thing) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        Found = found;
        if (record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        if (record.WhyNotWrite(me.Person) is not null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        var label =
            child is null ? policy.Sections.FirstOrDefault(s => s.Key == key)?.Label
            : DiscussInput.KeysOf(policy).Contains(key) ? DiscussInput.LabelOf(key, policy)
            : null;
        if (label is null)
        {
            return NotFound();
        }

        (Place, Label) = (new(key, child), label);
        Back = child is null ? $"/sessions/{id}/record#{key}" : $"/sessions/{id}/children/{child}";
        return null;
    }
}
