using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sightline.Accounts;

namespace Sightline.Agendas;

/// <summary>Saving by itself: the words of an item, while its author types them; and what they had typed when they were signed out.</summary>
public sealed partial class EditModel
{
    [BindProperty(SupportsGet = true, Name = FormsPutAside.Query)]
    public Guid? PutAside { get; set; }

    /// <summary>The page shows what was typed before, which is not saved yet.</summary>
    public bool CameBack { get; private set; }

    /// <summary>The words that their author saved in another window since this page was opened.</summary>
    public string? SavedElsewhere { get; private set; }

    public async Task<IActionResult> OnPostTypedAsync(Guid id, Guid item, TypedText typed)
    {
        if (await Find(id, item) is { } refused)
        {
            return refused;
        }

        var words = Passage.Tidy(typed.Text);
        if (AgendaItem.WhyNotSay(words) is { } refusal)
        {
            return TypedAnswer.Refused(refusal);
        }

        if (!Item.Reword(me.Person, words, typed.Shown))
        {
            return TypedAnswer.Clash("You saved this in another window", Item.Text, 0);
        }

        await db.SaveChangesAsync();
        return TypedAnswer.Saved(new(0), words, clock.Now);
    }

    private async Task ShowWhatWasTyped()
    {
        if (await forms.Find(PutAside, Request.Path) is { } typed)
        {
            CameBack = true;
            Changed = new();
            await TryUpdateModelAsync(
                Changed,
                nameof(Changed),
                new FormValueProvider(BindingSource.Form, typed, CultureInfo.InvariantCulture)
            );
        }
    }
}
