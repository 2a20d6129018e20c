using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class IndexModel(SightlineDb db, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public List<PersonLine> People { get; private set; } = [];
    public List<SelectListItem> Teams { get; private set; } = [];
    public string CountInWords { get; private set; } = "";
    public string? NextHref { get; private set; }
    public DateOnly Today => clock.Today;
    public bool Filtered =>
        !string.IsNullOrWhiteSpace(Name) || TeamId is not null || State is "left";
    private Guid? TeamId => Guid.TryParse(Team, out var id) ? id : null;

    public async Task OnGetAsync()
    {
        var list = new PeopleList(Name, TeamId, State ?? "here");
        People = await list.Page(db, me.AgencyId, After, Today);
        CountInWords = await list.CountInWords(db, me.AgencyId, Today);
        Teams = await db.TeamChoices(me.AgencyId);
        if (People.Count > PeopleList.PageSize)
        {
            People.RemoveAt(PeopleList.PageSize);
            NextHref = QueryHelpers.AddQueryString(
                "/admin/people",
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["name"] = Name,
                    ["team"] = Team,
                    ["state"] = State,
                    ["after"] = People[^1].Id.ToString(),
                }.Where(q => !string.IsNullOrEmpty(q.Value))
            );
        }
    }
}
