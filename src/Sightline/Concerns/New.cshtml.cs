using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Concerns;

/// <summary>Somebody says that their supervision is not what it should be, and to whom.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    WhoAnswers who,
    TimeProvider clock
) : PageModel
{
    /// <summary>Which of their supervisions it is about; asked where they have several.</summary>
    [BindProperty(SupportsGet = true, Name = "supervision")]
    public Guid? SupervisionId { get; set; }

    [BindProperty]
    public ConcernForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public IReadOnlyList<Choice> With { get; private set; } = [];
    public IReadOnlyList<Choice> Above { get; private set; } = [];
    public Supervision? Supervision { get; private set; }
    public Person Other => Supervision!.With(me.Person.Id)!;

    public async Task<IActionResult> OnGetAsync() => await Find() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        if (Supervision is null)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(SupervisionId), "Select which supervision it is about");
            return Page();
        }

        var handler = await who.Chosen(Above, Form.Handler, Form.Email);
        if (
            Form.Handler is not null
            && Concern.WhyNotHandle(Supervision, me.Person, handler) is { } whyNot
        )
        {
            ModelState.AddModelError(
                Form.Handler == WhoAnswers.SomebodyElse ? "Form.Email" : "Form.Handler",
                whyNot.Reason
            );
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await db.Concerns.AnyAsync(c => c.AgencyId == me.AgencyId && c.Id == NewId))
        {
            db.Add(
                Concern.Raise(
                    Supervision,
                    me.Person,
                    handler!,
                    Passage.Tidy(Form.What),
                    Passage.Tidy(Form.WouldHelp ?? ""),
                    clock.Now,
                    NewId
                )
            );
            await db.TrySave();
        }

        TempData["Success"] = $"Sent. {handler!.Name} finds it on their first page.";
        return Redirect($"/concerns/{NewId}");
    }

    /// <summary>Not for those who are in no supervision.</summary>
    private async Task<IActionResult?> Find()
    {
        var mine = await ChosenSupervision.Of(sight.MySupervisions, me.Person.Id, SupervisionId);
        if (mine is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (mine.IsNotTheirs(SupervisionId))
        {
            return NotFound();
        }

        (With, Supervision) = (mine.With, mine.Supervision);
        SupervisionId = Supervision?.Id;
        Above = Supervision is null ? [] : await who.Above(Supervision);
        return null;
    }
}
