using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Books one session or a year of them, and says first what there is to know about the dates.</summary>
public sealed class BookModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public BookingForm Form { get; set; } = new();

    [BindProperty]
    public Guid NewId { get; set; }

    [BindProperty]
    public List<BookingRow> Rows { get; set; } = [];

    public Supervision Supervision { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public Refusal? WhyNot { get; private set; }
    public ProposedDate? Suggested { get; private set; }
    public IReadOnlyList<BookingNote> Notes { get; private set; } = [];
    private Diary Diary { get; set; } = null!;

    public bool AsksWhy => Notes.Any(n => n.BeyondPolicy);
    public string With => Supervision.With(me.Person.Id)!.Name;
    public string SeenNow => string.Join(' ', Notes.Select(n => n.Text));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        NewId = Guid.CreateVersion7();
        Suggested = Diary.NextDate(Terms, clock.Today);
        Form = new()
        {
            On = Suggested?.On,
            Minutes = Terms.Minutes,
            Form = Terms.Forms.Count > 0 ? Terms.Forms[0].Id : null,
        };
        return Page();
    }

    /// <summary>Books one session, or leads on to the dates of a series.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (await BookedAlready([NewId]))
        {
            return Done(1);
        }

        if (!Understood())
        {
            return Page();
        }

        if (Form.What == BookingForm.Series)
        {
            Rows =
            [
                .. Diary
                    .Series(Form.On!.Value, Terms, clock.Today)
                    .Select(d => new BookingRow
                    {
                        On = d.On,
                        Wanted = true,
                        WhyMoved = d.WhyMoved,
                    }),
            ];
            Note([.. Rows.Select(r => r.On!.Value)]);
            return Page();
        }

        return await Book([(NewId, Form.On!.Value)]);
    }

    /// <summary>Books the dates of a series that are still ticked.</summary>
    public async Task<IActionResult> OnPostSeriesAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (await BookedAlready([.. Rows.Select(r => r.NewId)]))
        {
            return Done(Rows.Count(r => r.Wanted));
        }

        if (Understood() & RowsUnderstood())
        {
            return await Book([.. Rows.Where(r => r.Wanted).Select(r => (r.NewId, r.On!.Value))]);
        }

        return Page();
    }

    /// <summary>Goes back to the questions, with what was typed.</summary>
    public async Task<IActionResult> OnPostBackAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        ModelState.Clear();
        Rows = [];
        return Page();
    }

    private async Task<IActionResult> Book(List<(Guid Id, DateOnly On)> wanted)
    {
        Note([.. wanted.Select(w => w.On)]);
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

        var now = clock.Now;
        foreach (var (key, on) in wanted)
        {
            var session = new Session(
                Supervision,
                on,
                Form.StartsAt!.Value,
                Form.Minutes!.Value,
                Form.Place!.Trim(),
                Form.Form!,
                me.Person,
                now,
                key
            )
            {
                WhyOutsidePolicy = AsksWhy ? Form.WhyGiven : null,
            };
            if (Form.What == BookingForm.Met)
            {
                session.Hold(me.Person, now);
            }

            db.Sessions.Add(session);
        }

        await db.TrySave();
        return Done(wanted.Count);
    }

    private IActionResult Done(int count)
    {
        TempData["Success"] = Form.What switch
        {
            BookingForm.Met =>
                $"Your meeting on {Words.LongDay(Form.On!.Value)} is on the monitoring sheet. Write its record next.",
            BookingForm.Series =>
                $"{Words.Count(count, "session")} booked. You and {With} can see them.",
            _ =>
                $"Session booked for {Words.LongDay(Form.On!.Value)} at {Words.Time(Form.StartsAt!.Value)}. You and {With} can see it.",
        };
        return Form.What switch
        {
            BookingForm.Met => Redirect($"/sessions/{NewId}"),
            BookingForm.Series => Redirect($"/supervision/{Supervision.Id}/monitoring"),
            _ => Redirect($"/sessions/{NewId}/agenda"),
        };
    }

    private bool Understood()
    {
        foreach (var (field, message) in Form.Problems(Terms))
        {
            if (field == nameof(Form.Minutes))
            {
                // Says what a number would be, where something else was typed.
                ModelState["Form.Minutes"]?.Errors.Clear();
            }

            Say($"Form.{field}", message);
        }

        if (Form.On is { } on)
        {
            var refusal =
                Form.What == BookingForm.Met
                    ? Session.WhyNotMetOn(Supervision, on, clock.Today)
                    : Session.WhyNotOn(Supervision, on, clock.Today);
            if (refusal is not null)
            {
                Say("Form.On", refusal.Reason);
            }
        }

        if (WhyNot is not null)
        {
            ModelState.AddModelError("", WhyNot.Reason);
        }

        return ModelState.IsValid;
    }

    private bool RowsUnderstood()
    {
        for (var at = 0; at < Rows.Count; at++)
        {
            if (!Rows[at].Wanted)
            {
                continue;
            }

            if (Rows[at].On is not { } on)
            {
                Say($"Rows[{at}].On", $"Enter date {at + 1}, or untick it");
            }
            else if (Session.WhyNotOn(Supervision, on, clock.Today) is { } refusal)
            {
                Say($"Rows[{at}].On", refusal.Reason);
            }
            else if (Rows.Take(at).Any(r => r.Wanted && r.On == on))
            {
                Say($"Rows[{at}].On", $"{Words.Day(on)} is in this list twice");
            }
        }

        if (!Rows.Any(r => r.Wanted))
        {
            Say("Rows", "Tick at least one date");
        }

        return ModelState.IsValid;
    }

    private void Note(IReadOnlyList<DateOnly> dates)
    {
        var notes =
            Form.What == BookingForm.Met
                ? []
                : dates
                    .Order()
                    .SelectMany(on =>
                        Diary.NotesOn(
                            on,
                            Form.StartsAt!.Value,
                            Form.Minutes!.Value,
                            dates,
                            Terms,
                            clock.Today
                        )
                    )
                    .ToList();
        if (Form.What == BookingForm.Series && Diary.NoteOnYear([.. dates], Terms) is { } year)
        {
            notes.Add(year);
        }

        Notes = notes;
    }

    /// <summary>One message a field: what a field could not be read as comes first.</summary>
    private void Say(string field, string message)
    {
        if (ModelState[field]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError(field, message);
        }
    }

    private Task<bool> BookedAlready(Guid[] keys) =>
        db.Sessions.AnyAsync(s => s.AgencyId == me.AgencyId && keys.Contains(s.Id));

    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Include(s => s.Supervisor)
            .Include(s => s.Supervisee)
            .FirstOrDefaultAsync(s => s.Id == id);
        if (found is null)
        {
            return NotFound();
        }

        if (!found.IsParty(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Supervision = found;
        WhyNot = Session.WhyNotBook(found, me.Person);
        Terms = await policy.WithAgreement(found, clock.Today);
        Diary = await db.DiaryOf(found, clock.Today);
        return null;
    }
}
