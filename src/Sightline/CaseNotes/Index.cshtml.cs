using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sightline.Accounts;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.CaseNotes;

/// <summary>What is to be put on children's own records, by when, and what is there already.</summary>
public sealed class IndexModel(
    CurrentPerson me,
    CaseNoteReader reader,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public DateOnly Today => clock.Today;
    public Guid Me => me.Person.Id;
    public string System => me.Agency.CaseSystem;
    public NotesAsked Asked { get; private set; } = new();
    public CaseNoteRules Rules { get; private set; } = null!;
    public WorkingDays Calendar { get; private set; } = null!;
    public int Waiting { get; private set; }
    public int Late { get; private set; }
    public IReadOnlyList<CaseNoteLine> Lines { get; private set; } = [];
    public bool FirstPage { get; private set; }
    public Guid? Next { get; private set; }

    /// <summary>Whose notes there are to choose from; none where the reader supervises nobody.</summary>
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public async Task OnGetAsync(string? show = null, Guid? person = null, Guid? after = null)
    {
        Asked = new(show == "recorded", person);
        FirstPage = after is null;
        var policy = (await policies.On(me.AgencyId, Today)).Policy;
        Rules = policy.CaseNote;
        Calendar = ShippedCalendars.Of(policy.Nation);
        (Waiting, Late) = await reader.Count(person, clock.Now);
        if (me.Supervises)
        {
            People = await Choices();
        }

        var lines = await reader.Lines(Asked, after);
        Lines = [.. lines.Take(CaseNoteReader.PageOf)];
        Next = lines.Count > CaseNoteReader.PageOf ? Lines[^1].Id : null;
    }

    private async Task<IReadOnlyList<SelectListItem>> Choices()
    {
        var mine = me.IsSupervised
            ? [(me.Person.Id, "Children you work with")]
            : Array.Empty<(Guid, string)>();
        return
        [
            new("Everyone", "", Asked.WorkerId is null),
            .. mine.Concat(await reader.People())
                .Select(p => new SelectListItem(
                    p.Item2,
                    p.Item1.ToString(),
                    p.Item1 == Asked.WorkerId
                )),
        ];
    }
}
