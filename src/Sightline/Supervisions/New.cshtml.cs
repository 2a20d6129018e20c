using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Supervisions;

/// <summary>Sets up a supervision: for whom, with whom, in which stream, from which day. First asks for whom, then the rest about them.</summary>
public sealed class NewModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    /// <summary>Chosen in place of the line manager.</summary>
    public const string Else = "else";
    private const int LongestWhy = 2000;

    [BindProperty]
    public Guid NewId { get; set; }

    /// <summary>The line manager's key, or somebody else.</summary>
    [BindProperty]
    public string? Who { get; set; }

    [BindProperty]
    public Guid? SupervisorId { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Stream { get; set; }

    [BindProperty, Display(Name = "The first day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    /// <summary>End the supervision that is there.</summary>
    [BindProperty]
    public bool HandOver { get; set; }

    /// <summary>Whoever sets it up knows that records stay unsigned.</summary>
    [BindProperty]
    public bool LeaveUnsigned { get; set; }

    /// <summary>Nothing until a person is chosen.</summary>
    public SettingUp? Found { get; private set; }
    public Person Supervisee => Found!.Supervisee;
    public SupervisionPolicy Policy { get; private set; } = null!;
    public List<SelectListItem> People { get; private set; } = [];

    /// <summary>The supervision that this one takes over from, once the first answers show that there is one.</summary>
    public Supervision? TakesOver { get; private set; }
    public LeftOpen? Open { get; private set; }
    public DateOnly Today => clock.Today;

    /// <summary>Who sees the dates of somebody's supervision: an administrator who is not in their line sees how many, not when.</summary>
    public bool SeesDates => Found!.Above.Any(m => m.Id == me.Person.Id);

    public string Back =>
        me.IsAdministrator && Found is not null ? $"/admin/people/{Supervisee.Id}" : "/supervision";

    public async Task<IActionResult> OnGetAsync(Guid? person = null)
    {
        if (await Find(person) is { } refused)
        {
            return refused;
        }

        NewId = Keys.Next();
        Who = Found?.LineManager?.Id.ToString() ?? Else;
        Stream = Policy.Streams.Count == 1 ? Policy.Streams[0].Key : null;
        From =
            Found is null ? null
            : Found.Supervisee.StartedOn > Today ? Found.Supervisee.StartedOn
            : Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? person = null)
    {
        if (await Find(person) is { } refused)
        {
            return refused;
        }

        if (Found is null)
        {
            return NotFound();
        }

        if (await db.Supervisions.FindAsync(me.AgencyId, NewId) is { } there)
        {
            return there.SetUpById == me.Person.Id ? Done(there) : NotFound();
        }

        var supervisor = await Understood();
        if (supervisor is not null && ModelState.IsValid)
        {
            await AskDomain(supervisor);
        }

        return ModelState.IsValid && supervisor is not null ? await SetUp(supervisor) : Page();
    }

    /// <summary>The supervisor, where the answers make sense on their own.</summary>
    private async Task<Person?> Understood()
    {
        var lineManager = Found!.LineManager is { } manager && Who == manager.Id.ToString();
        if (!lineManager && Who != Else)
        {
            ModelState.AddModelError(nameof(Who), "Select who will supervise");
        }
        else if (!lineManager && SupervisorId is null)
        {
            ModelState.AddModelError(nameof(SupervisorId), "Select who will supervise");
        }

        if (Policy.Streams.All(s => s.Key != Stream))
        {
            ModelState.AddModelError(nameof(Stream), "Select a kind of supervision");
        }

        var supervisor =
            lineManager ? Found.LineManager
            : Who == Else && SupervisorId is { } id ? await db.People.FindAsync(me.AgencyId, id)
            : null;
        if (Who == Else && SupervisorId is not null && supervisor is null)
        {
            ModelState.AddModelError(nameof(SupervisorId), "Select somebody from the list");
        }

        if (supervisor is null || !Found.HasToBeAgreed(supervisor))
        {
            return supervisor;
        }

        if (string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(
                nameof(Why),
                "Enter why it is not the line manager, so that a senior manager can agree"
            );
        }
        else if (Why.Length > LongestWhy)
        {
            ModelState.AddModelError(nameof(Why), "The reason must be 2,000 characters or fewer");
        }

        return supervisor;
    }

    private async Task AskDomain(Person supervisor)
    {
        var (from, stream) = (From!.Value, Stream!);
        var above = await SettingUp.SupervisorsAbove(db, supervisor, stream);
        if (Found!.WhyNotSupervise(supervisor, stream, from, above) is { } notThem)
        {
            ModelState.AddModelError(
                Found.IsLineManager(supervisor) ? nameof(Who) : nameof(SupervisorId),
                notThem.Reason
            );
        }
        else if (Found.WhyNotFrom(from, stream) is { } notThen)
        {
            ModelState.AddModelError($"{nameof(From)}", notThen.Reason);
        }
        else if (Found.Now(stream) is { } now)
        {
            await AskHandOver(now);
        }
    }

    private async Task AskHandOver(Supervision now)
    {
        TakesOver = now;
        Open = await LeftOpen.Of(db, now);
        if (now.WhyNotEndOn(From!.Value.AddDays(-1), Today, Open.LastHeldOn) is { } notThen)
        {
            ModelState.AddModelError(nameof(From), notThen.Reason);
        }

        if (Found!.WhyNotHandOver(now, HandOver) is { } unsaid)
        {
            ModelState.AddModelError(nameof(HandOver), unsaid.Reason);
        }

        if (Supervision.WhyNotLeaveUnsigned(Open.Unsigned.Count, LeaveUnsigned) is { } unsigned)
        {
            ModelState.AddModelError(nameof(LeaveUnsigned), unsigned.Reason);
        }
    }

    private async Task<IActionResult> SetUp(Person supervisor)
    {
        var now = clock.Now;
        var lineManaged = Found!.IsLineManager(supervisor);
        var made = new Supervision(
            supervisor,
            Supervisee,
            Stream!,
            From!.Value,
            me.Person,
            now,
            lineManaged,
            lineManaged || string.IsNullOrWhiteSpace(Why) ? null : Passage.Tidy(Why),
            NewId
        );
        if (!lineManaged && !Found.HasToBeAgreed(supervisor))
        {
            made.NeedsNoAgreement(now);
        }
        else if (!lineManaged && Found.AgreesBySettingUp(me.Person, supervisor))
        {
            made.AgreeArrangement(me.Person, now);
        }

        if (made.InEffect && TakesOver is not null)
        {
            Open!.End(
                TakesOver,
                me.Person,
                made.StartedOn.AddDays(-1),
                $"{supervisor.Name} takes over",
                now
            );
        }

        db.Supervisions.Add(made);
        if (await db.TrySave() == Saving.Saved)
        {
            return Done(made);
        }

        ModelState.AddModelError(
            "",
            $"Somebody else changed who supervises {Supervisee.Name} at the same moment. Nothing was saved. Look again"
        );
        return Page();
    }

    private RedirectResult Done(Supervision made)
    {
        TempData["Success"] = made.AwaitsSeniorManager
            ? $"Set up. It begins when a senior manager agrees. Both {Supervisee.GivenName} and the supervisor see on Today that it waits."
            : $"{Supervisee.Name} has a supervisor from {Words.Day(made.StartedOn)}. The first thing for the two is to agree how they want to work.";
        return Redirect(
            SeesDates || made.IsParty(me.Person.Id)
                ? $"/supervision/{made.Id}"
                : $"/admin/people/{Supervisee.Id}"
        );
    }

    private async Task<IActionResult?> Find(Guid? person)
    {
        if (!me.Manages && !me.IsAdministrator)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Policy = (await policies.On(me.AgencyId, Today)).Policy;
        if (person is not { } id)
        {
            People = me.IsAdministrator
                ? await db.PeopleHere(me.AgencyId, Today)
                : await db.PeopleBelow(me.Person, Today);
            return null;
        }

        Found = await SettingUp.Find(
            db,
            me.Person,
            me.IsAdministrator,
            id,
            Policy.Supervisor,
            Today
        );
        if (Found is null)
        {
            return NotFound();
        }

        People = await db.PeopleHere(me.AgencyId, Today);
        People.RemoveAll(p =>
            p.Value == id.ToString() || p.Value == Found.LineManager?.Id.ToString()
        );
        return null;
    }
}
