using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Policies;

namespace Sightline.Children;

/// <summary>What was said about a child under one of the policy's headings, session after session, so that words which never change stand out.</summary>
public sealed class OverTimeModel(
    SightlineDb db,
    CurrentPerson me,
    ListsInSight lists,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel, IShowsContent
{
    /// <summary>As many discussions as are looked at, the newest.</summary>
    public const int Most = 60;

    public ChildInSight Found { get; private set; } = null!;

    /// <summary>The headings that take words.</summary>
    public IReadOnlyList<DiscussionQuestion> Headings { get; private set; } = [];
    public DiscussionQuestion? Heading { get; private set; }
    public IReadOnlyList<Unchanged> Said { get; private set; } = [];
    public ContentShown? Discloses => ContentShown.Trail(Found.WorkerId);

    public IEnumerable<SelectListItem> Choices =>
        Headings.Select(h => new SelectListItem(h.Label, h.Key, h == Heading));

    public async Task<IActionResult> OnGetAsync(Guid id, string? heading = null)
    {
        if (await ChildInSight.Find(db, me, lists, id, clock.Today) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        var policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
        Headings = [.. policy.Discussion.Headings.Where(h => h.Kind == DiscussionHeadingKind.Text)];
        Heading = heading is null
            ? Headings.FirstOrDefault()
            : Headings.FirstOrDefault(h => h.Key == heading);
        if (Heading is null)
        {
            return NotFound();
        }

        Said = Unchanged.Of(await Read(Heading.Key));
        return Page();
    }

    private async Task<IEnumerable<(DateOnly, string)>> Read(string key)
    {
        var (agency, person, child) = (me.AgencyId, me.Person.Id, Found.Child.Id);
        Guid[] mine = [.. Found.Supervisions];
        var read = await (
            from d in db.Discussions
            where d.AgencyId == agency && d.ChildId == child
            join r in db.Records
                on new { d.AgencyId, Id = d.RecordId } equals new { r.AgencyId, r.Id }
            where
                mine.Contains(r.SupervisionId)
                && (r.WriterId == person || r.LatestSharingId != null && r.ChangedAt == null)
            from h in d.Headings
            where h.Key == key && h.Text != ""
            orderby r.Session!.On descending, d.Id descending
            select new { r.Session!.On, h.Text }
        )
            .Take(Most)
            .ToListAsync();
        return read.Select(r => (r.On, r.Text));
    }
}
