using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Supervisions;

/// <summary>A senior manager agrees that somebody other than the line manager supervises, or says why not.</summary>
public sealed class DecideModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    public const string Agree = "agree";
    public const string DoNotAgree = "do-not-agree";
    private const int LongestWhy = 2000;

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>They know that records of the supervision before stay unsigned.</summary>
    [BindProperty]
    public bool LeaveUnsigned { get; set; }

    public Supervision Supervision { get; private set; } = null!;
    public Person SetUpBy { get; private set; } = null!;
    public SupervisionPolicy Policy { get; private set; } = null!;
    public Refusal? WhyNot { get; private set; }

    /// <summary>What this one takes over from once it is agreed.</summary>
    public Supervision? TakesOver { get; private set; }
    public LeftOpen? Open { get; private set; }
    public DateOnly HandedOverOn => Supervision.HandedOverOn(Supervision.StartedOn, clock.Today);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ?? Page();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (WhyNot is not null)
        {
            return AnsweredAlready();
        }

        if (!Understood())
        {
            return Page();
        }

        Decide();
        if (await db.TrySave() != Saving.Saved)
        {
            db.ChangeTracker.Clear();
            return await Find(id) ?? AnsweredAlready();
        }

        TempData["Success"] =
            Answer == Agree
                ? $"You have agreed. {Supervision.Supervisor!.Name} supervises {Supervision.Supervisee!.Name}. Both see it on Today."
                : $"You have not agreed. {Supervision.Supervisee!.Name} and {Supervision.Supervisor!.Name} see your reason on Today.";
        return Redirect("/supervision/to-agree");
    }

    private void Decide()
    {
        var now = clock.Now;
        if (Answer == DoNotAgree)
        {
            Supervision.NotAgreed(me.Person, Passage.Tidy(Why), now);
            return;
        }

        Supervision.AgreeArrangement(me.Person, now);
        if (TakesOver is not null)
        {
            Open!.End(
                TakesOver,
                me.Person,
                HandedOverOn,
                $"{Supervision.Supervisor!.Name} takes over",
                now
            );
        }
    }

    private bool Understood()
    {
        if (Answer is not (Agree or DoNotAgree))
        {
            ModelState.AddModelError(nameof(Answer), "Select whether you agree");
        }
        else if (Answer == DoNotAgree && string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(
                nameof(Why),
                "Enter why you do not agree. The two will read it"
            );
        }
        else if (Answer == DoNotAgree && Why!.Length > LongestWhy)
        {
            ModelState.AddModelError(nameof(Why), "The reason must be 2,000 characters or fewer");
        }

        if (Answer == Agree && TakesOver is not null)
        {
            if (TakesOver.WhyNotEndOn(HandedOverOn, clock.Today, Open!.LastHeldOn) is { } notThen)
            {
                ModelState.AddModelError(nameof(Answer), notThen.Reason);
            }

            if (Supervision.WhyNotLeaveUnsigned(Open.Unsigned.Count, LeaveUnsigned) is { } unsigned)
            {
                ModelState.AddModelError(nameof(LeaveUnsigned), unsigned.Reason);
            }
        }

        return ModelState.IsValid;
    }

    private PageResult AnsweredAlready()
    {
        ModelState.AddModelError("", WhyNot!.Reason);
        return Page();
    }

    /// <summary>Found by those who see the dates; 403 for those who have no say; a page that says so once it was answered.</summary>
    private async Task<IActionResult?> Find(Guid id)
    {
        var found = await sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisor,
                s.Supervisee,
                SetUpBy = db.People.First(p => p.AgencyId == s.AgencyId && p.Id == s.SetUpById),
                Steps = db
                    .ReportingLines.Where(l =>
                        l.AgencyId == s.AgencyId
                        && l.ManagerId == me.Person.Id
                        && l.PersonId == s.SuperviseeId
                    )
                    .Select(l => (int?)l.Steps)
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        if (found is null)
        {
            return NotFound();
        }

        (Supervision, SetUpBy) = (found.Supervision, found.SetUpBy);
        WhyNot = Supervision.WhyNotDecide(me.Person, found.Steps);
        if (WhyNot is not null && (found.Steps is null or < 2 || Supervision.IsParty(me.Person.Id)))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Policy = (await policies.On(me.AgencyId, clock.Today)).Policy;
        if (WhyNot is null)
        {
            await FindWhatItTakesOver();
        }

        return null;
    }

    private async Task FindWhatItTakesOver()
    {
        TakesOver = await db
            .Supervisions.Include(s => s.Supervisor)
            .Include(s => s.Supervisee)
            .FirstOrDefaultAsync(s =>
                s.AgencyId == Supervision.AgencyId
                && s.SuperviseeId == Supervision.SuperviseeId
                && s.Stream == Supervision.Stream
                && s.Id != Supervision.Id
                && s.EndedOn == null
                && (s.LineManaged || s.ArrangementAgreedAt != null)
            );
        if (TakesOver is not null)
        {
            Open = await LeftOpen.Of(db, TakesOver);
        }
    }
}
