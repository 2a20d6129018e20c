using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.People;

public sealed class ShowModel(
    SightlineDb db,
    CurrentPerson me,
    Invitations invitations,
    TimeProvider clock
) : PageModel
{
    public Person Person { get; private set; } = null!;
    public string? TeamName { get; private set; }
    public Person? Manager { get; private set; }
    public DateOnly? ManagedFrom { get; private set; }

    /// <summary>Who supervises them now: that it is so, and nothing of it.</summary>
    public List<SupervisedBy> Supervisors { get; private set; } = [];
    public List<Leave> Leaves { get; private set; } = [];
    public List<RoleHeld> Administrators { get; private set; } = [];
    public Dictionary<string, string> LeaveKinds { get; private set; } = [];
    public Dictionary<string, string> Groups { get; private set; } = [];

    /// <summary>Shown once, on the answer to the press that made it: only its hash is kept.</summary>
    public string? Link { get; private set; }
    public Guid MyId => me.Person.Id;
    public DateOnly Today => clock.Today;
    public bool IsAdministrator => Administrators.Exists(r => r.PersonId == Person.Id);

    /// <summary>An agency without an administrator could never have one again.</summary>
    public Refusal? WhyNotRelieve =>
        Administrators.Count(r => r.PersonId != Person.Id) == 0
            ? new(
                $"{Person.Name} is the only administrator. Make somebody else an administrator first"
            )
            : null;

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await FindAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRemoveLeaveAsync(Guid id, Guid leaveId)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (Leaves.Find(l => l.Id == leaveId) is { } leave)
        {
            Person.NotAway(leave, me.Person, clock.Now);
            db.Leaves.Remove(leave);
            await db.SaveChangesAsync();
            TempData["Success"] = "The leave is removed.";
        }

        return Redirect($"/admin/people/{id}");
    }

    public async Task<IActionResult> OnPostReturnAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (Person.LeftOn is not null)
        {
            Person.Return(me.Person, clock.Now);
            await db.SaveChangesAsync();
            TempData["Success"] = $"{Person.Name} has no last day any more.";
        }

        return Redirect($"/admin/people/{id}");
    }

    public async Task<IActionResult> OnPostInviteAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (!Person.WorksHereOn(Today) || id == me.Person.Id)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var path = await invitations.Invite(Person, HttpContext.RequestAborted);
        Link = $"{Request.Scheme}://{Request.Host}{path}";
        return Page();
    }

    public async Task<IActionResult> OnPostMakeAdministratorAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (!IsAdministrator)
        {
            db.RolesHeld.Add(Person.Given(RoleHeld.Administrator, me.Person, clock.Now));
            await db.SaveChangesAsync();
            TempData["Success"] = $"{Person.Name} is an administrator now.";
        }

        return Redirect($"/admin/people/{id}");
    }

    public async Task<IActionResult> OnPostRelieveAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (!IsAdministrator)
        {
            return Redirect($"/admin/people/{id}");
        }

        if (WhyNotRelieve is { } refusal)
        {
            ModelState.AddModelError("", refusal.Reason);
            return Page();
        }

        foreach (var role in Administrators.Where(r => r.PersonId == id))
        {
            Person.Relieved(role, me.Person, clock.Now);
        }

        await db.SaveChangesAsync();
        TempData["Success"] = $"{Person.Name} is not an administrator any more.";
        return Redirect(id == me.Person.Id ? "/" : $"/admin/people/{id}");
    }

    private async Task<bool> FindAsync(Guid id)
    {
        var found = await db
            .People.Where(p => p.AgencyId == me.AgencyId && p.Id == id)
            .Select(p => new
            {
                Person = p,
                Team = db
                    .Teams.Where(t => t.AgencyId == p.AgencyId && t.Id == p.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Line = db
                    .LineManagements.Where(l =>
                        l.AgencyId == p.AgencyId && l.PersonId == p.Id && l.UntilOn == null
                    )
                    .Select(l => new { l.Manager, l.FromOn })
                    .FirstOrDefault(),
                Supervisors = db
                    .Supervisions.Where(s =>
                        s.AgencyId == p.AgencyId && s.SuperviseeId == p.Id && s.EndedOn == null
                    )
                    .OrderBy(s => s.StartedOn)
                    .Select(s => new SupervisedBy(
                        s.Supervisor!.GivenName + " " + s.Supervisor.FamilyName,
                        s.StartedOn,
                        !s.LineManaged && s.ArrangementAgreedAt == null
                    ))
                    .ToList(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return false;
        }

        (Person, TeamName) = (found.Person, found.Team);
        (Manager, ManagedFrom) = (found.Line?.Manager, found.Line?.FromOn);
        Supervisors = found.Supervisors;
        Groups = await db.PolicyGroups(me.AgencyId);
        LeaveKinds = await db.LeaveKinds(me.AgencyId);
        var shown = Today.AddYears(-1);
        Leaves = await db
            .Leaves.Where(l => l.AgencyId == me.AgencyId && l.PersonId == id && l.UntilOn >= shown)
            .OrderByDescending(l => l.UntilOn)
            .Take(50)
            .ToListAsync();
        Administrators = await db
            .RolesHeld.Where(r =>
                r.AgencyId == me.AgencyId
                && r.Role == RoleHeld.Administrator
                && r.EndedAt == null
                && (r.PersonId == id || r.Person!.LeftOn == null || r.Person.LeftOn >= Today)
            )
            .OrderBy(r => r.GivenAt)
            .Take(50)
            .ToListAsync();
        return true;
    }
}
