using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Agendas;
using Sightline.Data;
using Sightline.History;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Five minutes alone before a session. Only the author sees the answers; any of them can become an agenda item.</summary>
public sealed partial class PrepareModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    FormsPutAside forms,
    TimeProvider clock
) : PageModel, IShowsContent
{
    [BindProperty]
    public List<PreparationAnswer> Answers { get; set; } = [];

    public Session Session { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public Supervision Supervision => Session.Supervision!;
    public Person Other => Supervision.With(me.Person.Id)!;

    /// <summary>Texts that were saved in another window since this page was opened, by question.</summary>
    public Dictionary<string, string> Clashes { get; } = [];

    /// <summary>The questions that are answered in words, in their order.</summary>
    public IReadOnlyList<PreparationQuestion> Asked => [.. Terms.Questions.Where(q => q.InWords)];
    private List<PreparationNote> Notes { get; set; } = [];

    public PreparationNote? NoteOn(string question) => Notes.Find(n => n.Key == question);

    public ContentShown? Discloses => ContentShown.Agenda(Session, Supervision);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        ShowWhatIsKept();
        await ShowWhatWasTyped();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (!Keep() || await db.TrySave() != Saving.Saved)
        {
            return Page();
        }

        await forms.Forget(PutAside);
        TempData["Success"] = Said();
        return Redirect($"/sessions/{id}/prepare");
    }

    /// <summary>Keeps what was typed, and puts one answer on the agenda as "just me" or for both.</summary>
    public async Task<IActionResult> OnPostAgendaAsync(Guid id, string question, bool justMe)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        var asked = Asked.FirstOrDefault(q => q.Id == question);
        if (asked?.AgendaKind is not { } kind)
        {
            return NotFound();
        }

        if (!Keep())
        {
            return Page();
        }

        var note = NoteOn(question);
        var at = Answers.FindIndex(a => a.Question == question);
        if (note is null || !note.Written)
        {
            ModelState.AddModelError($"Answers[{at}].Text", "Enter an answer to put on the agenda");
            return Page();
        }

        if (note.Text.Length > AgendaItem.LongestText)
        {
            ModelState.AddModelError(
                $"Answers[{at}].Text",
                $"An agenda item must be {AgendaItem.LongestText} characters or fewer. Your answer is kept; add a shorter item to the agenda"
            );
            await db.TrySave();
            return Page();
        }

        if (note.AgendaItemId is null)
        {
            var last = await db
                .AgendaItems.Where(i =>
                    i.AgencyId == Session.AgencyId
                    && i.SupervisionId == Session.SupervisionId
                    && i.AuthorId == me.Person.Id
                    && i.TalkedAboutInId == null
                    && i.WithdrawnAt == null
                )
                .MaxAsync(i => (int?)i.Position);
            // The note's own key, so that pressing twice adds one item.
            var item = new AgendaItem(
                Session,
                me.Person,
                note.Text,
                kind,
                (last ?? 0) + 1,
                justMe,
                clock.Now,
                note.Id
            );
            db.AgendaItems.Add(item);
            note.AgendaItemId = item.Id;
        }

        await db.TrySave();
        TempData["Success"] = justMe
            ? "Added to the agenda. Only you can see it there."
            : $"Added to the agenda. You and {Other.Name} can see it there.";
        return Redirect($"/sessions/{id}/prepare");
    }

    /// <summary>Writes what was typed into the notes. False where another window saved a newer text: then both are shown and nothing is written.</summary>
    private bool Keep()
    {
        var now = clock.Now;
        var asked = Answers.Where(a => Asked.Any(q => q.Id == a.Question)).ToList();
        foreach (var answer in asked)
        {
            var at = Answers.IndexOf(answer);
            if (answer.Text?.Length > Passage.LongestText)
            {
                ModelState.AddModelError(
                    $"Answers[{at}].Text",
                    $"Your answer must be {Passage.LongestText:N0} characters or fewer"
                );
            }

            if (
                NoteOn(answer.Question) is { } note
                && note.ClashesWith(answer.Text ?? "", answer.Version)
            )
            {
                Clashes[answer.Question] = note.Text;
                (answer.Version, answer.Shown) = (note.Version, AsShown.Mark(note.Text));
                ModelState.Remove($"Answers[{at}].Version");
                ModelState.Remove($"Answers[{at}].Shown");
                ModelState.AddModelError(
                    $"Answers[{at}].Text",
                    "You saved another answer in another window. Both are here: keep what you want, and save again"
                );
            }
        }

        CheckTemperature();
        if (!ModelState.IsValid)
        {
            return false;
        }

        KeepTemperature(now);
        KeepFinished(now);
        foreach (var answer in asked)
        {
            NoteFor(answer.Question, answer.Text)?.Write(answer.Text, me.Person, now);
        }

        return true;
    }

    /// <summary>The note on a question, begun with its first words; none while there are none.</summary>
    private PreparationNote? NoteFor(string question, string? words)
    {
        if (NoteOn(question) is { } there)
        {
            return there;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var note = new PreparationNote(Session, question, me.Person);
        db.PreparationNotes.Add(note);
        Notes.Add(note);
        return note;
    }

    private void ShowWhatIsKept() =>
        Answers = [
            .. Asked.Select(q => new PreparationAnswer
            {
                Question = q.Id,
                Text = NoteOn(q.Id)?.Text,
                Version = NoteOn(q.Id)?.Version ?? 0,
                Shown = AsShown.Mark(NoteOn(q.Id)?.Text ?? ""),
            }),
        ];

    private async Task<IActionResult?> Find(Guid id)
    {
        var session = await sight
            .Sessions(db, Reach.Write, Thing.Agenda)
            .FirstOrDefaultAsync(s => s.Id == id);
        if (session is null)
        {
            return NotFound();
        }

        Session = session;
        if (!Supervision.IsParty(me.Person.Id))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Terms = await policy.Of(Supervision, clock.Today);
        Notes = await db
            .PreparationNotes.Where(n =>
                n.AgencyId == session.AgencyId && n.SessionId == id && n.AuthorId == me.Person.Id
            )
            .ToListAsync();
        await FindTemperature();
        await FindActions();
        return null;
    }
}
