using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>Plans a year with everybody somebody supervises, and books it in one go.</summary>
// A year of thirty people is some four hundred dates, each with a handful of fields.
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class PlanModel(
    SightlineDb db,
    CurrentPerson me,
    PlanReader reader,
    TimeProvider clock
) : PageModel
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    [BindProperty]
    public List<PlanRow> Rows { get; set; } = [];

    public PlanFacts Facts { get; private set; } = null!;
    public IReadOnlyList<PlanFinding> Findings { get; private set; } = [];
    public IReadOnlyList<BookingNote> Notes { get; private set; } = [];

    /// <summary>The dates have been looked at once and something is to be known before they are booked.</summary>
    public bool Checked { get; private set; }

    /// <summary>A plan was asked for, and there is nothing left to book in it.</summary>
    public bool NothingToPlan { get; private set; }
    public bool AsksWhy => Notes.Any(n => n.BeyondPolicy);
    public string SeenNow => string.Join(' ', Notes.Select(n => n.Text));

    public async Task OnGetAsync()
    {
        Facts = await reader.Read(clock.Today);
        Form = new()
        {
            FromOn = NextMonday(clock.Today),
            People =
            [
                .. Facts.People.Select(p =>
                {
                    var usual = p.Usual;
                    return new PlanWishForm
                    {
                        SupervisionId = p.Supervision.Id,
                        Wanted = true,
                        Day = usual.Day,
                        StartsAt = usual.StartsAt,
                        Minutes = usual.Minutes,
                        Place =
                            usual.Place.Length > 0
                                ? usual.Place
                                : Facts.Rooms.FirstOrDefault()?.Name,
                    };
                }),
            ],
        };
    }

    /// <summary>Shows the plan.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Facts = await reader.Read(clock.Today);
        Rows = [];
        if (!IsMine())
        {
            return NotFound();
        }

        if (!Understood())
        {
            return Page();
        }

        var from = Form.FromOn!.Value;
        var plan = Planner.Plan(Facts.Request(from, from.AddYears(1).AddDays(-1), Form.Wishes()));
        Findings = plan.Findings;
        Rows =
        [
            .. plan.Sessions.Select(s => new PlanRow
            {
                SupervisionId = s.SupervisionId,
                Wanted = true,
                On = s.On,
                StartsAt = s.StartsAt,
                Place = s.Place,
                WhyMoved = s.WhyMoved,
            }),
        ];
        NothingToPlan = Rows.Count == 0;
        Notes = PlanCheck.Notes([.. Wanted().Select(w => w.Date)], clock.Today);
        return Page();
    }

    /// <summary>Books the dates that are still ticked, all or none.</summary>
    public async Task<IActionResult> OnPostBookAsync()
    {
        Facts = await reader.Read(clock.Today);
        if (!IsMine())
        {
            return NotFound();
        }

        Guid[] keys = [.. Rows.Select(r => r.NewId)];
        if (await db.Sessions.AnyAsync(s => s.AgencyId == me.AgencyId && keys.Contains(s.Id)))
        {
            return Done();
        }

        if (!(Understood() & RowsUnderstood()))
        {
            return Page();
        }

        var wanted = Wanted().ToList();
        Notes = PlanCheck.Notes([.. wanted.Select(w => w.Date)], clock.Today);
        if (AsksWhy && Form.WhyGiven is null && Form.Seen == SeenNow)
        {
            ModelState.AddModelError(
                "Form.WhyOutsidePolicy",
                "Enter why, so that your senior manager can see the reason"
            );
        }

        if (Notes.Count > 0 && (Form.Seen != SeenNow || !ModelState.IsValid))
        {
            Checked = true;
            return Page();
        }

        var beyond = wanted
            .GroupBy(w => w.Date.Subject, w => w.Date)
            .Where(g => PlanCheck.Notes([.. g], clock.Today).Any(n => n.BeyondPolicy))
            .Select(g => g.Key.Supervision.Id)
            .ToHashSet();
        foreach (var (row, date) in wanted)
        {
            db.Sessions.Add(Booked(row, date, beyond.Contains(row.SupervisionId)));
        }

        await db.TrySave();
        return Done();
    }

    /// <summary>Goes back to the questions, with what was typed.</summary>
    public async Task<IActionResult> OnPostBackAsync()
    {
        Facts = await reader.Read(clock.Today);
        ModelState.Clear();
        Rows = [];
        return IsMine() ? Page() : NotFound();
    }

    private Session Booked(PlanRow row, WantedDate date, bool beyondPolicy) =>
        new(
            date.Subject.Supervision,
            date.On,
            date.StartsAt,
            date.Minutes,
            row.Place!.Trim(),
            date.Subject.Form,
            me.Person,
            clock.Now,
            row.NewId
        )
        {
            WhyOutsidePolicy = beyondPolicy ? Form.WhyGiven : null,
        };

    private RedirectResult Done()
    {
        var wanted = Rows.Where(r => r.Wanted).ToList();
        TempData["Success"] =
            $"{Words.Count(wanted.Count, "session")} booked with {Words.Count(wanted.Select(r => r.SupervisionId).Distinct().Count(), "person", "people")}. They are in your diary and in theirs.";
        return Redirect("/team");
    }

    private IEnumerable<(PlanRow Row, WantedDate Date)> Wanted()
    {
        var wishes = Form.Wishes();
        return Rows.Where(r => r.Wanted)
            .Select(r =>
                (
                    r,
                    new WantedDate(
                        Facts.Find(r.SupervisionId)!,
                        r.On!.Value,
                        r.StartsAt!.Value,
                        wishes[r.SupervisionId].Minutes
                    )
                )
            );
    }

    /// <summary>Everybody named in the form is somebody this person supervises.</summary>
    private bool IsMine() =>
        Form.People.TrueForAll(p => Facts.Find(p.SupervisionId) is not null)
        && Rows.TrueForAll(r =>
            Form.People.Exists(p => p.Wanted && p.SupervisionId == r.SupervisionId)
        );

    private bool Understood()
    {
        foreach (var (field, message) in Form.Problems(Facts, clock.Today))
        {
            if (field.EndsWith(nameof(PlanWishForm.Minutes), StringComparison.Ordinal))
            {
                // Says what a number would be, where something else was typed.
                ModelState[$"Form.{field}"]?.Errors.Clear();
            }

            Say($"Form.{field}", message);
        }

        return ModelState.IsValid;
    }

    private bool RowsUnderstood()
    {
        var before = new List<WantedDate>();
        for (var at = 0; at < Rows.Count; at++)
        {
            var row = Rows[at];
            if (!row.Wanted)
            {
                continue;
            }

            var name = Facts.Find(row.SupervisionId)!.Person.GivenName;
            if (row.On is not { } on)
            {
                Say($"Rows[{at}].On", $"Enter date {at + 1}, with {name}, or untick it");
            }
            else if (row.StartsAt is not { } time)
            {
                Say($"Rows[{at}].StartsAt", $"Enter a time for {name} on {Words.Day(on)}");
            }
            else if (string.IsNullOrWhiteSpace(row.Place) || row.Place.Trim().Length > 300)
            {
                Say($"Rows[{at}].Place", $"Enter where you meet with {name} on {Words.Day(on)}");
            }
            else
            {
                var minutes = Form.People.First(p => p.SupervisionId == row.SupervisionId).Minutes;
                var date = new WantedDate(Facts.Find(row.SupervisionId)!, on, time, minutes ?? 0);
                if (PlanCheck.WhyNot(date, before, me.Person, clock.Today) is { } refusal)
                {
                    Say($"Rows[{at}].On", refusal.Reason);
                }

                before.Add(date);
            }
        }

        if (!Rows.Exists(r => r.Wanted))
        {
            Say("Rows", "Tick at least one date");
        }

        return ModelState.IsValid;
    }

    /// <summary>One message a field: what a field could not be read as comes first.</summary>
    private void Say(string field, string message)
    {
        if (ModelState[field]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError(field, message);
        }
    }

    private static DateOnly NextMonday(DateOnly today)
    {
        var day = today.AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
