using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Moves a session, cancels it, or says that it did not happen: who could not come, why, and when instead.</summary>
public sealed class ChangeModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public ChangeForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; }

    public Session Session { get; private set; } = null!;
    public Supervision Supervision => Session.Supervision!;
    public SessionTerms Terms { get; private set; } = null!;
    public Refusal? WhyNot { get; private set; }
    public IReadOnlyList<BookingNote> Notes { get; private set; } = [];

    /// <summary>Somebody changed the session after this page was opened.</summary>
    public bool Stale { get; private set; }

    /// <summary>The session before this one did not take place either.</summary>
    public bool SecondTimeRunning { get; private set; }

    /// <summary>The last day on which a new date keeps the policy's nearest limit, and the limit.</summary>
    public DateOnly LatestOn { get; private set; }
    public SpacingLimit? Limit => Terms.Limits.Count > 0 ? Terms.Limits[0] : null;
    private Diary Diary { get; set; } = null!;

    public bool DayHasCome => Session.On <= clock.Today;
    public bool DayHasPassed => Session.On < clock.Today;
    public bool AsksWhy => Notes.Any(n => n.BeyondPolicy);
    public string SeenNow => string.Join(' ', Notes.Select(n => n.Text));
    public Person Other => Supervision.With(me.Person.Id)!;

    /// <summary>Every reason that one of the two acts can have, in the policy's order.</summary>
    public IReadOnlyList<ReasonOffered> Reasons =>
        [.. Terms.Reasons.Where(r => ForMoving.Contains(r) || ForCallingOff.Contains(r))];

    private IReadOnlyList<ReasonOffered> ForMoving =>
        DayHasPassed ? [] : [.. Terms.Reasons.Where(r => r.ForMoving)];

    private IReadOnlyList<ReasonOffered> ForCallingOff =>
        [.. Terms.Reasons.Where(r => DayHasCome ? r.ForDidNotHappen : r.ForCancelling)];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        NewId = Guid.CreateVersion7();
        Form = new()
        {
            StartsAt = Session.StartsAt,
            Place = Session.Place,
            Version = Session.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (DoneAlready())
        {
            return Done();
        }

        if (WhyNot is not null || Form.Version != Session.Version)
        {
            return WasChanged();
        }

        if (!Understood())
        {
            return Page();
        }

        Note();
        if (AsksWhy && Form.WhyGiven is null && Form.Seen == SeenNow)
        {
            ModelState.AddModelError(
                "Form.WhyOutsidePolicy",
                "Enter why, so that your senior manager can see the reason"
            );
        }

        if (Notes.Count > 0 && (Form.Seen != SeenNow || !ModelState.IsValid))
        {
            return Page();
        }

        Act();
        return await db.TrySave() == Saving.Clash ? WasChanged() : Done();
    }

    private void Act()
    {
        var now = clock.Now;
        if (Form.What == ChangeForm.Move)
        {
            Session.Move(
                Form.On!.Value,
                Form.StartsAt!.Value,
                Form.Place!.Trim(),
                me.Person,
                Form.Side,
                Form.Reason!,
                Form.NoteGiven,
                now
            );
            Session.WhyOutsidePolicy = AsksWhy ? Form.WhyGiven : null;
            return;
        }

        Session? instead = null;
        if (Form.Rebook == ChangeForm.Now)
        {
            instead = new Session(
                Supervision,
                Form.On!.Value,
                Form.StartsAt!.Value,
                Session.Minutes,
                Form.Place!.Trim(),
                Session.Form,
                me.Person,
                now,
                NewId
            )
            {
                WhyOutsidePolicy = AsksWhy ? Form.WhyGiven : null,
            };
            db.Sessions.Add(instead);
        }

        Session.CallOff(me.Person, Form.Side, Form.Reason!, Form.NoteGiven, instead?.Id, now);
    }

    /// <summary>The same button pressed twice: what it asked for is how things are.</summary>
    private bool DoneAlready() =>
        Form.Version < Session.Version
        && (
            Form.What == ChangeForm.Move
                ? Session.Planned && Session.On == Form.On && Session.StartsAt == Form.StartsAt
                : Session.CalledOffById == me.Person.Id
                    && Session.CalledOffReason == Form.Reason
                    && Session.ReplacedById == (Form.Rebook == ChangeForm.Now ? NewId : null)
        );

    private RedirectResult Done()
    {
        TempData["Success"] =
            Form.What == ChangeForm.Move
                ? $"Moved to {Words.LongDay(Session.On)} at {Words.Time(Session.StartsAt)}. {Other.Name} can see it."
            : Form.Rebook == ChangeForm.Now
                ? $"{SaidOff()} Booked instead: {Words.LongDay(Form.On!.Value)} at {Words.Time(Form.StartsAt!.Value)}."
            : $"{SaidOff()} Book a new date when you can.";
        return Form.What == ChangeForm.Move ? Redirect($"/sessions/{Session.Id}/agenda")
            : Form.Rebook == ChangeForm.Now ? Redirect($"/sessions/{NewId}/agenda")
            : Redirect($"/supervision/{Supervision.Id}/monitoring");
    }

    private string SaidOff() =>
        Session.DidNotHappen
            ? $"The session of {Words.Day(Session.On)} is kept as “did not happen”."
            : $"The session of {Words.Day(Session.On)} is cancelled.";

    private PageResult WasChanged()
    {
        Stale = true;
        ModelState.AddModelError(
            "",
            WhyNot?.Reason
                ?? "Somebody changed this session after you opened this page. Look at it again before you change it"
        );
        return Page();
    }

    private bool Understood()
    {
        var moving = Form.What == ChangeForm.Move;
        foreach (var (field, message) in Form.Problems(moving ? ForMoving : ForCallingOff))
        {
            Say($"Form.{field}", message);
        }

        if (moving && Session.WhyNotMove(clock.Today) is { } whyNotMove)
        {
            Say("Form.What", whyNotMove.Reason);
        }

        if (Form.NewDate && Form.On is { } on)
        {
            var refusal =
                moving
                && on == Session.On
                && Form.StartsAt == Session.StartsAt
                && Form.Place?.Trim() == Session.Place
                    ? new Refusal(
                        "This is when and where it is now. Enter another date, time or place"
                    )
                    : Session.WhyNotOn(Supervision, on, clock.Today)
                        ?? Session.WhyNotBook(Supervision, me.Person);
            if (refusal is not null)
            {
                Say("Form.On", refusal.Reason);
            }
        }

        return ModelState.IsValid;
    }

    private void Note() =>
        Notes = Form.NewDate
            ?
            [
                .. Diary.NotesOn(
                    Form.On!.Value,
                    Form.StartsAt!.Value,
                    Session.Minutes,
                    [],
                    Terms,
                    clock.Today
                ),
            ]
            : [];

    /// <summary>One message a field: what a field could not be read as comes first.</summary>
    private void Say(string field, string message)
    {
        if (ModelState[field]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError(field, message);
        }
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Sessions(db, Reach.Read, Thing.Dates)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Session = s,
                s.Supervision,
                s.Supervision!.Supervisor,
                s.Supervision.Supervisee,
                LastTime = db
                    .Sessions.Where(b =>
                        b.AgencyId == s.AgencyId
                        && b.SupervisionId == s.SupervisionId
                        && b.On < s.On
                    )
                    .OrderByDescending(b => b.On)
                    .Select(b => (bool?)(b.CalledOffAt != null))
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        Session = found.Session;
        if (!Supervision.IsParty(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        WhyNot = Session.WhyNotChange();
        SecondTimeRunning = found.LastTime is true;
        Terms = await policy.WithAgreement(Supervision, clock.Today);
        Diary = await db.DiaryOf(Supervision, clock.Today, Session.Id);
        var last = Diary.LastMeetingBefore(Session.On) ?? Diary.Since;
        LatestOn = Limit is null ? last : Diary.LastDay(Limit, last, Terms);
        return null;
    }
}
