using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Records;

public sealed class CheckModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    RecordPolicies policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    public RecordInSight Found { get; private set; } = null!;
    public RecordPolicy Policy { get; private set; } = null!;
    public RecordContents Contents { get; private set; } = null!;
    public IReadOnlyList<RecordPart> Parts { get; private set; } = [];
    public IReadOnlyList<RecordGap> Gaps { get; private set; } = [];
    public Person Other => Found.OtherThan(me.Person.Id);

    public ContentShown? Discloses => ContentShown.Record(Found.Session, Found.Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await RecordInSight.Find(db, sight, id) is not { Kept: { } record } found)
        {
            return NotFound();
        }

        if (record.Signed)
        {
            return Redirect($"/sessions/{id}/view");
        }

        if (!record.DraftIsSeenBy(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Found = found;
        Policy = await policies.Version(me.AgencyId, record.PolicyVersionId);
        Contents = await RecordContents.Load(db, found, clock.Today);
        Parts = RecordPart.Read(RecordText.Of(Contents, Policy));
        Gaps = RecordGap.In(Contents, Policy);
        return Page();
    }

    /// <summary>Where a part is changed: a section on the record, a child on their own page.</summary>
    public string? ChangeLink(int at)
    {
        var session = Found.Session.Id;
        var (part, above) = (Parts[at], Parts.Take(at).LastOrDefault(p => p.Level == 2));
        if (part.Level == 2)
        {
            return SectionOf(part) switch
            {
                null => $"/sessions/{session}/record",
                { Kind: RecordSectionKind.ActionsReview or RecordSectionKind.NewActions } =>
                    $"/sessions/{session}/actions",
                var section => $"/sessions/{session}/record#{section.Key}",
            };
        }

        return
            part.Level == 3
            && SectionOf(above) is { Kind: RecordSectionKind.Discussions }
            && Contents.Children.FirstOrDefault(c => c.ShownAs == part.Title) is { } child
            ? $"/sessions/{session}/children/{child.Id}"
            : null;
    }

    private TemplateSection? SectionOf(RecordPart? part) =>
        Policy.Sections.FirstOrDefault(s => s.Label == part?.Title);
}
