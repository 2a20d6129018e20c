using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Sessions;

/// <summary>Saving by itself: one answer, while somebody types it; and what they had typed when they were signed out.</summary>
public sealed partial class PrepareModel
{
    [BindProperty(SupportsGet = true, Name = FormsPutAside.Query)]
    public Guid? PutAside { get; set; }

    /// <summary>The page shows what was typed before, which is not saved yet.</summary>
    public bool CameBack { get; private set; }

    public async Task<IActionResult> OnPostTypedAsync(Guid id, TypedText typed) =>
        await db.TryTwice(() => Keep(id, typed)) ?? TypedAnswer.Again;

    private async Task<IActionResult?> Keep(Guid id, TypedText typed)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        if (Asked.FirstOrDefault(q => q.Id == typed.Key) is not { } question)
        {
            return NotFound();
        }

        if (Passage.WhyNotKeep(question.Words, typed.Text) is { } refusal)
        {
            return TypedAnswer.Refused(refusal);
        }

        var kept =
            NoteFor(question.Id, typed.Text)?.Keep(typed, me.Person, clock.Now) ?? new Keeping(0);
        if (kept.Clash is { } other)
        {
            return TypedAnswer.Clash(
                $"You saved this in another window on {Words.Moment(other.WrittenAt!.Value)}",
                other.Text,
                other.Version
            );
        }

        return await db.TrySave() == Saving.Saved
            ? TypedAnswer.Saved(kept, typed.Text, clock.Now)
            : null;
    }

    private async Task ShowWhatWasTyped()
    {
        if (await forms.Find(PutAside, Request.Path) is not { } typed)
        {
            return;
        }

        CameBack = true;
        Answers = [];
        await TryUpdateModelAsync(
            Answers,
            nameof(Answers),
            new FormValueProvider(BindingSource.Form, typed, CultureInfo.InvariantCulture)
        );
        Step = typed[nameof(Step)];
        Finished =
        [
            .. MyActions.Select(a => a.Id).Where(a => typed[nameof(Finished)].Contains($"{a}")),
        ];
    }
}
