using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Decisions;

/// <summary>What the reader and those they are in supervision with decided between sessions, the newest first.</summary>
public sealed class IndexModel(SightlineDb db, CurrentPerson me, LineOfSight sight) : PageModel
{
    public IReadOnlyList<DecisionLine> Lines { get; private set; } = [];

    /// <summary>Only those that they have not looked at again.</summary>
    public bool OnlyOpen { get; private set; }
    public bool FirstPage { get; private set; }
    public PageEnd? Next { get; private set; }
    public Guid MyId => me.Person.Id;

    public async Task<IActionResult> OnGetAsync(string? show = null, string? before = null)
    {
        if (!PageEnd.TryRead(before, out var end))
        {
            return NotFound();
        }

        (OnlyOpen, FirstPage) = (show != "all", end is null);
        var read = await Read(end);
        Lines = [.. read.Take(PageEnd.PageOf)];
        Next = read.Count > PageEnd.PageOf ? PageEnd.Of(Lines[^1].DecidedAt, Lines[^1].Id) : null;
        return Page();
    }

    public string Href(bool onlyOpen, PageEnd? before = null) =>
        "/decisions"
        + (onlyOpen ? "" : "?show=all")
        + (before is null ? "" : $"{(onlyOpen ? '?' : '&')}before={before}");

    private Task<List<DecisionLine>> Read(PageEnd? end)
    {
        var onlyOpen = OnlyOpen;
        var decisions =
            from v in sight.Supervisions(Reach.Write, Thing.Discussion)
            join d in db.Decisions
                on new { v.AgencyId, v.Id } equals new { d.AgencyId, Id = d.SupervisionId }
            join i in db.AgendaItems
                on new { d.AgencyId, Id = d.AgendaItemId } equals new { i.AgencyId, i.Id }
            where !onlyOpen || i.TalkedAboutInId == null
            select new
            {
                Supervision = v,
                Decision = d,
                Item = i,
            };
        if (end is not null)
        {
            var (at, id) = (end.Instant, end.Id);
            decisions = decisions.Where(x =>
                x.Decision.DecidedAt < at
                || x.Decision.DecidedAt == at && x.Decision.Id.CompareTo(id) < 0
            );
        }

        return decisions
            .OrderByDescending(x => x.Decision.DecidedAt)
            .ThenByDescending(x => x.Decision.Id)
            .Take(PageEnd.PageOf + 1)
            .Select(x => new DecisionLine(
                x.Decision.Id,
                x.Decision.What,
                x.Decision.ChildId == null
                    ? null
                    : x.Decision.Child!.Initials + " (" + x.Decision.Child.Reference + ")",
                x.Decision.DecidedAt,
                x.Supervision.SuperviseeId,
                x.Supervision.Supervisee!.GivenName + " " + x.Supervision.Supervisee.FamilyName,
                x.Supervision.Supervisor!.GivenName + " " + x.Supervision.Supervisor.FamilyName,
                x.Decision.AuthorId,
                x.Decision.ConfirmedAt,
                db.Sessions.Where(s =>
                        s.AgencyId == x.Item.AgencyId && s.Id == x.Item.TalkedAboutInId
                    )
                    .Select(s => (DateOnly?)s.On)
                    .FirstOrDefault()
            ))
            .ToListAsync();
    }
}
