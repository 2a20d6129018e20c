using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Planning;

/// <summary>Plans again what something stands in the way of, says why, and changes it once the supervisor agrees.</summary>
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class ChangesModel(
    SightlineDb db,
    CurrentPerson me,
    PlanReader reader,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public List<ChangeRow> Rows { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public PlanFacts Facts { get; private set; } = null!;
    public Replan Replan { get; private set; } = null!;

    /// <summary>The policy's reasons for moving a session.</summary>
    public IReadOnlyList<ReasonOffered> Reasons =>
        Facts.People.Count == 0 ? [] : [.. Facts.People[0].Terms.Reasons.Where(r => r.ForMoving)];

    private DateOnly Tomorrow => clock.Today.AddDays(1);

    public async Task OnGetAsync()
    {
        await Read();
        Rows =
        [
            .. Replan.Moves.Select(m => new ChangeRow
            {
                SessionId = m.Session.SessionId,
                SupervisionId = m.Session.SupervisionId,
                Wanted = true,
                On = m.ToOn,
                StartsAt = m.ToStartsAt,
            }),
            .. Replan.Additions.Select(a => new ChangeRow
            {
                SessionId = Guid.CreateVersion7(),
                SupervisionId = a.SupervisionId,
                Wanted = true,
                On = a.On,
                StartsAt = a.StartsAt,
            }),
        ];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Read();
        var wanted = Rows.Where(r => r.Wanted).ToList();
        if (await DoneAlready(wanted))
        {
            return Done(wanted.Count);
        }

        if (wanted.Exists(r => MoveOf(r) is null && AdditionOf(r) is null))
        {
            return WasChanged();
        }

        if (!Understood(wanted))
        {
            return Page();
        }

        await Move(wanted);
        Add(wanted);
        return await db.TrySave() == Saving.Clash ? WasChanged() : Done(wanted.Count);
    }

    public PlanMove? MoveOf(ChangeRow row) =>
        Replan.Moves.FirstOrDefault(m =>
            m.Session.SessionId == row.SessionId && m.ToOn == row.On && m.ToStartsAt == row.StartsAt
        );

    public PlannedSession? AdditionOf(ChangeRow row) =>
        Replan.Additions.FirstOrDefault(a =>
            a.SupervisionId == row.SupervisionId && a.On == row.On && a.StartsAt == row.StartsAt
        );

    private async Task Move(List<ChangeRow> wanted)
    {
        var moves = wanted.Select(MoveOf).OfType<PlanMove>().ToList();
        Guid[] keys = [.. moves.Select(m => m.Session.SessionId)];
        var sessions = await db
            .Sessions.Where(s => s.AgencyId == me.AgencyId && keys.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id);
        foreach (var move in moves)
        {
            sessions[move.Session.SessionId]
                .Move(
                    move.ToOn,
                    move.ToStartsAt,
                    move.ToPlace,
                    me.Person,
                    SideOf(move),
                    Reason!,
                    NoteGiven,
                    clock.Now
                );
        }
    }

    private void Add(List<ChangeRow> wanted)
    {
        foreach (var row in wanted.Where(r => MoveOf(r) is null))
        {
            var (session, subject) = (AdditionOf(row)!, Facts.Find(row.SupervisionId)!);
            db.Sessions.Add(
                new(
                    subject.Supervision,
                    session.On,
                    session.StartsAt,
                    session.Minutes,
                    session.Place,
                    subject.Form,
                    me.Person,
                    clock.Now,
                    row.SessionId
                )
            );
        }
    }

    /// <summary>Whose leave it is that moves the session; nobody's where it is something else.</summary>
    private Side? SideOf(PlanMove move)
    {
        var subject = Facts.Find(move.Session.SupervisionId)!;
        var away = subject.Diary.Away.FirstOrDefault(a => a.Covers(move.Session.On));
        return away is null ? null : subject.Supervision.SideOf(away.PersonId);
    }

    private string? NoteGiven => string.IsNullOrWhiteSpace(Note) ? null : Passage.Tidy(Note);

    private bool Understood(List<ChangeRow> wanted)
    {
        if (wanted.Count == 0)
        {
            ModelState.AddModelError(nameof(Rows), "Tick at least one change");
        }

        if (wanted.Exists(r => MoveOf(r) is not null))
        {
            var reason = Reasons.FirstOrDefault(r => r.Id == Reason);
            if (reason is null)
            {
                ModelState.AddModelError(nameof(Reason), "Select why these sessions move");
            }
            else if (reason.AsksWords && NoteGiven is null)
            {
                ModelState.AddModelError(nameof(Note), "Enter what the reason was");
            }
        }

        if (Note?.Length > 2000)
        {
            ModelState.AddModelError(nameof(Note), "The note must be 2,000 characters or fewer");
        }

        return ModelState.IsValid;
    }

    /// <summary>The same button pressed twice: what it asked for is how things are.</summary>
    private async Task<bool> DoneAlready(List<ChangeRow> wanted)
    {
        Guid[] keys = [.. wanted.Select(r => r.SessionId)];
        var there = await db
            .Sessions.Where(s => s.AgencyId == me.AgencyId && keys.Contains(s.Id))
            .Select(s => new
            {
                s.Id,
                s.On,
                s.StartsAt,
            })
            .ToDictionaryAsync(s => s.Id);
        return wanted.Count > 0
            && wanted.TrueForAll(r =>
                there.TryGetValue(r.SessionId, out var session)
                && session.On == r.On
                && session.StartsAt == r.StartsAt
            );
    }

    private RedirectResult Done(int count)
    {
        TempData["Success"] =
            $"{Words.Count(count, "change")} made. You and the people concerned can see them.";
        return Redirect("/team");
    }

    private PageResult WasChanged()
    {
        ModelState.Clear();
        Rows = [];
        ModelState.AddModelError(
            "",
            "Something changed after you opened this page. Open it again to see what has to change now"
        );
        return Page();
    }

    private async Task Read()
    {
        Facts = await reader.Read(clock.Today);
        var last = Facts.Booked.Select(b => b.On).Append(Tomorrow).Max();
        Replan = Replanner.Of(
            Facts.Request(
                Tomorrow,
                last,
                Facts.People.ToDictionary(p => p.Supervision.Id, p => p.Usual)
            )
        );
    }
}

/// <summary>One change on its way through the form.</summary>
public sealed class ChangeRow
{
    /// <summary>The session that moves, or the key of the one that is added.</summary>
    public Guid SessionId { get; set; }
    public Guid SupervisionId { get; set; }
    public bool Wanted { get; set; }
    public DateOnly? On { get; set; }
    public TimeOnly? StartsAt { get; set; }
}
