using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sightline.Accounts;

namespace Sightline.Decisions;

/// <summary>Saving by itself: the whole form, for its writer alone, until the decision is recorded under the key that the form carries.</summary>
public sealed partial class NewModel
{
    /// <summary>What the reader began before and goes on with.</summary>
    [BindProperty(SupportsGet = true, Name = FormsPutAside.Query)]
    public Guid? PutAside { get; set; }

    /// <summary>The page shows what was typed before, which is not recorded yet.</summary>
    public bool CameBack { get; private set; }

    /// <summary>What the reader began and never recorded.</summary>
    public FormPutAside? Unfinished { get; private set; }

    /// <summary>The key under which this form is kept, once it is.</summary>
    public Guid? Draft =>
        CameBack ? PutAside
        : Request.HasFormContentType ? forms.DraftOf(Request.Form)
        : null;

    public async Task<IActionResult> OnPostDraftAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        return await forms.KeepDraft(Request.Form)
            ? TypedAnswer.Draft(clock.Now)
            : TypedAnswer.Refused(new("This page has been open for too long. Record it now"));
    }

    /// <summary>What was typed says with whom the decision was taken, where the address does not.</summary>
    private async Task<IFormCollection?> WithWhom()
    {
        var typed = await forms.Find(PutAside, Request.Path);
        if (SupervisionId is null && Guid.TryParse(typed?["supervision"], out var supervision))
        {
            SupervisionId = supervision;
        }

        return typed;
    }

    private async Task ShowWhatWasTyped(IFormCollection? typed)
    {
        if (typed is null)
        {
            Unfinished = await forms.Unfinished(Request.Path);
            return;
        }

        CameBack = true;
        await TryUpdateModelAsync(
            Form,
            nameof(Form),
            new FormValueProvider(BindingSource.Form, typed, CultureInfo.InvariantCulture)
        );
        // Half a form is not a wrong one.
        ModelState.Clear();
        if (Guid.TryParse(typed[nameof(NewId)], out var key))
        {
            NewId = key;
        }
    }
}
