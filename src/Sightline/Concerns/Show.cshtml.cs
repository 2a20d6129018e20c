using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.History;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Concerns;

/// <summary>One concern: what it is, what the two who talk about it wrote, what came of it.</summary>
public sealed class ShowModel(SightlineDb db, CurrentPerson me, WhoAnswers who, TimeProvider clock)
    : PageModel,
        IShowsContent
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Next { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Guid NewId { get; set; } = Keys.Next();

    public Concern Concern { get; private set; } = null!;
    public Supervision Supervision => Concern.Supervision!;
    public IReadOnlyList<Choice> Above { get; private set; } = [];
    public bool Mine => Concern.RaisedById == me.Person.Id;
    public Person Partner => Mine ? Concern.Handler! : Concern.RaisedBy!;
    public Person About => Supervision.With(Concern.RaisedById)!;
    public bool Open => Concern.ClosedAt is null;
    public ContentShown? Discloses => Mine ? null : ContentShown.Concern(Concern.RaisedById);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ?? Page();

    public async Task<IActionResult> OnPostWriteAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Concern.Messages.Any(m => m.Id == NewId))
        {
            return Done("Sent.");
        }

        return await Act(
            Concern.WhyNotWrite(me.Person),
            nameof(Text),
            Text,
            "Enter what you want to say",
            text => Concern.Write(me.Person, text, clock.Now, NewId),
            "Sent."
        );
    }

    public async Task<IActionResult> OnPostSettleAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Concern.OutcomeAt is not null)
        {
            return Done("What came of it was said already.");
        }

        return await Act(
            Concern.WhyNotSettle(me.Person),
            nameof(Outcome),
            Outcome,
            "Enter what came of it",
            text => Concern.Settle(me.Person, text, clock.Now),
            $"{Partner.Name} can see what came of it, and says whether it is settled."
        );
    }

    public async Task<IActionResult> OnPostHandOnAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        var next = await who.Chosen(Above, Next, Email);
        var whyNot = string.IsNullOrEmpty(Next)
            ? new("Select who answers from now on")
            : Concern.WhyNotHandOn(me.Person, next, Supervision);
        if (whyNot is not null)
        {
            ModelState.AddModelError(
                Next == WhoAnswers.SomebodyElse ? nameof(Email) : nameof(Next),
                whyNot.Reason
            );
            return Page();
        }

        Concern.HandOn(me.Person, next!, Supervision, clock.Now);
        return await Save($"{next!.Name} answers from now on.");
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Concern.ClosedAt is not null)
        {
            return Done("Closed.");
        }

        if (Concern.WhyNotClose(me.Person) is { } whyNot)
        {
            ModelState.AddModelError("", whyNot.Reason);
            return Page();
        }

        Concern.Close(me.Person, clock.Now);
        return await Save("Closed.");
    }

    private async Task<IActionResult> Act(
        Refusal? whyNot,
        string field,
        string? said,
        string missing,
        Action<string> act,
        string done
    )
    {
        var text = Passage.Tidy(said ?? "");
        if (whyNot is not null)
        {
            ModelState.AddModelError("", whyNot.Reason);
        }
        else if (text.Length is 0 or > Concern.LongestText)
        {
            ModelState.AddModelError(
                field,
                text.Length == 0 ? missing : "Say it in 4,000 characters or fewer"
            );
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        act(text);
        return await Save(done);
    }

    private async Task<IActionResult> Save(string done)
    {
        if (await db.TrySave() == Saving.Clash)
        {
            ModelState.AddModelError(
                "",
                $"{Partner.Name} wrote at the same moment. Open the page again, then send yours"
            );
            return Page();
        }

        return Done(done);
    }

    private RedirectResult Done(string words)
    {
        TempData["Success"] = words;
        return Redirect($"/concerns/{Concern.Id}");
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        var person = me.Person.Id;
        var found = await db
            .Concerns.Include(c => c.Supervision!.Supervisee)
            .Include(c => c.Supervision!.Supervisor)
            .Include(c => c.RaisedBy)
            .Include(c => c.Handler)
            .Include(c => c.Messages)
                .ThenInclude(m => m.Author)
            .AsSingleQuery()
            .FirstOrDefaultAsync(c =>
                c.AgencyId == me.AgencyId
                && c.Id == id
                && (c.RaisedById == person || c.HandlerId == person)
            );
        if (found is null)
        {
            return NotFound();
        }

        Concern = found;
        if (Mine && Open)
        {
            Above =
            [
                .. (await who.Above(Supervision)).Where(c => c.Id != found.HandlerId.ToString()),
            ];
        }

        return null;
    }
}
