using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Agendas;

/// <summary>The shared agenda of one session, from the first item to its start.</summary>
public sealed partial class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public ItemForm New { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; } = Guid.CreateVersion7();

    public Session Session { get; private set; } = null!;
    public Supervision Supervision => Session.Supervision!;
    public SessionTerms Terms { get; private set; } = null!;
    public Agenda Agenda { get; private set; } = null!;
    public TemperatureTake? Temperature { get; private set; }
    public IReadOnlyList<string> NothingFor { get; private set; } = [];
    public IReadOnlyList<Choice> Children { get; private set; } = [];

    /// <summary>The item that was just removed, for "Undo".</summary>
    public Guid? JustRemoved { get; private set; }

    public Guid MyId => me.Person.Id;
    public DateOnly Today => clock.Today;
    public Person Other => Supervision.With(MyId)!;
    public bool IsSupervisee => MyId == Supervision.SuperviseeId;
    public Refusal? WhyNotStart => Session.WhyNotHold(Today);

    /// <summary>Before the session, and on its day: things come up while people talk.</summary>
    public bool CanAdd =>
        Supervision.Lasts
        && Supervision.IsParty(MyId)
        && (Session.Planned || (Session.Held && Session.On == Today));

    public IEnumerable<AgendaLine> MyPrivateLines =>
        Agenda.Of(MyId).Where(l => l.Item.JustMe && l.Item.Open);

    public ContentShown? Discloses => ContentShown.Agenda(Session, Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        JustRemoved = TempData["Removed"] as Guid?;
        await Read();
        return Page();
    }

    public async Task<IActionResult> OnPostTemperatureAsync(Guid id, string? step)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!IsSupervisee || !CanAdd)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!TemperatureTake.TryRead(step, Terms, out var chosen))
        {
            ModelState.AddModelError("step", "Select how you are arriving");
            await Read();
            return Page();
        }

        if (Temperature is null)
        {
            Temperature = new TemperatureTake(Session, me.Person);
            db.TemperatureTakes.Add(Temperature);
        }

        Temperature.Take(chosen, clock.Now);
        await db.TrySave();
        return Back($"Saved. Only you and {Other.Name} see it.");
    }

    public async Task<IActionResult> OnPostNothingAsync(Guid id, string section)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!CanAdd || !Terms.StandingItems.Any(s => s.Id == section))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!NothingFor.Contains(section))
        {
            db.NothingTodays.Add(new NothingToday(Session, section, me.Person, clock.Now));
            await db.TrySave();
        }

        return Back(null);
    }

    public async Task<IActionResult> OnPostSomethingAsync(Guid id, string section)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!CanAdd)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await db
            .NothingTodays.Where(n =>
                n.AgencyId == Session.AgencyId && n.SessionId == Session.Id && n.Section == section
            )
            .ExecuteDeleteAsync();
        return Back(null);
    }

    /// <summary>Starts the session. Of the starter's own "just me" items, only those they tick become visible.</summary>
    public async Task<IActionResult> OnPostStartAsync(Guid id, List<Guid> share)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!Supervision.IsParty(MyId))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await Read();
        if (WhyNotStart is { } whyNot)
        {
            ModelState.AddModelError("", whyNot.Reason);
            return Page();
        }

        foreach (var line in MyPrivateLines.Where(l => share.Contains(l.Item.Id)))
        {
            db.Attach(line.Item);
            line.Item.Share(clock.Now);
        }

        Session.Hold(me.Person, clock.Now);
        if (await db.TrySave() == Saving.Clash)
        {
            return Back($"{Other.Name} changed this session a moment ago. Look at it again.");
        }

        return Redirect($"/sessions/{id}/record");
    }

    /// <summary>Says which items they got to; the others wait for next time.</summary>
    public async Task<IActionResult> OnPostTalkedAsync(Guid id, List<Guid> reached)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!Supervision.IsParty(MyId) || !Session.Held)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await Read();
        foreach (var line in Agenda.Lines.Where(l => l.Item.WithdrawnAt is null && !l.Item.JustMe))
        {
            if (reached.Contains(line.Item.Id))
            {
                line.Item.TalkAbout(Session);
            }
            else
            {
                line.Item.LeaveForNextTime(Session);
            }
        }

        await db.SaveChangesAsync();
        return Back("Saved. What you did not get to waits for next time.");
    }

    private RedirectResult Back(string? success)
    {
        if (success is not null)
        {
            TempData["Success"] = success;
        }

        return Redirect($"/sessions/{Session.Id}/agenda");
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Sessions(db, Reach.Write, Thing.Agenda)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Session = s,
                s.Supervision,
                s.Supervision!.Supervisor,
                s.Supervision.Supervisee,
                Temperature = db.TemperatureTakes.FirstOrDefault(t =>
                    t.AgencyId == s.AgencyId && t.SessionId == s.Id
                ),
                Nothing = db
                    .NothingTodays.Where(n => n.AgencyId == s.AgencyId && n.SessionId == s.Id)
                    .Select(n => n.Section)
                    .ToList(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        Session = found.Session;
        Temperature = found.Temperature;
        NothingFor = found.Nothing;
        Terms = await policy.Of(Supervision, Today);
        return null;
    }

    private async Task Read()
    {
        Agenda = await Agenda.Of(db, Session, MyId);
        Children = await db.ChildrenOf(Session.AgencyId, Session.SuperviseeId, Today);
    }
}
