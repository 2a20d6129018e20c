using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Records;

/// <summary>Saving by itself: one section, while somebody types in it.</summary>
public sealed partial class WriteModel
{
    public async Task<IActionResult> OnPostTypedAsync(Guid id, TypedText typed) =>
        await db.TryTwice(() => Keep(id, typed)) ?? TypedAnswer.Again;

    private async Task<IActionResult?> Keep(Guid id, TypedText typed)
    {
        if (
            !await Find(id)
            || Found.Kept is null
            || Policy.Sections.FirstOrDefault(s => s.Key == typed.Key)
                is not { Kind: RecordSectionKind.Text } section
        )
        {
            return NotFound();
        }

        if (
            (Record.WhyNotWrite(me.Person) ?? Passage.WhyNotKeep(section.Label, typed.Text)) is
            { } refusal
        )
        {
            return TypedAnswer.Refused(refusal);
        }

        var sections = db.Entry(Record).Collection(r => r.Sections).Query();
        await sections.Where(s => s.Key == typed.Key).LoadAsync();
        await db.Entry(Record)
            .Collection(r => r.Writings)
            .Query()
            .Where(w => w.Id == typed.Save)
            .LoadAsync();
        var kept = Record.Keep(new(section.Key), typed, me.Person, clock.Now);
        if (kept.Clash is { } theirs)
        {
            return TypedAnswer.Clash(
                PassageClash.Of(theirs).Says(Found),
                theirs.Text,
                theirs.Version
            );
        }

        return await db.TrySave() == Saving.Saved
            ? TypedAnswer.Saved(
                kept,
                typed.Text,
                clock.Now,
                await Elsewhere.In(sections, me.Person, Found, clock.Now)
            )
            : null;
    }
}
