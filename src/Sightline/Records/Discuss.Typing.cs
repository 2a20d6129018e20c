using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.CaseNotes;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>Saving by itself: one heading, while somebody types under it.</summary>
public sealed partial class DiscussModel
{
    public async Task<IActionResult> OnPostTypedAsync(Guid id, Guid childId, TypedText typed) =>
        await db.TryTwice(() => Keep(id, childId, typed)) ?? TypedAnswer.Again;

    private async Task<IActionResult?> Keep(Guid id, Guid childId, TypedText typed)
    {
        if (!await Find(id) || !DiscussInput.KeysOf(Policy).Contains(typed.Key))
        {
            return NotFound();
        }

        var record = Found.Record;
        if (
            (record.WhyNotWrite(me.Person) ?? Passage.WhyNotKeep(LabelOf(typed.Key), typed.Text)) is
            { } refusal
        )
        {
            return TypedAnswer.Refused(refusal);
        }

        var contents = await RecordContents.Load(db, Found, clock.Today);
        if (!await Load(childId))
        {
            return NotFound();
        }

        await db.Entry(record)
            .Collection(r => r.Writings)
            .Query()
            .Where(w => w.Id == typed.Save)
            .LoadAsync();
        Discussion = record.Discuss(Child, me.Person, clock.Now);
        var kept = record.Keep(new(typed.Key, childId), typed, me.Person, clock.Now);
        if (kept.Clash is { } theirs)
        {
            return TypedAnswer.Clash(
                PassageClash.Of(theirs).Says(Found),
                theirs.Text,
                theirs.Version
            );
        }

        await new NoteKeeping(db, clock).Keep(contents, Policy);
        return await db.TrySave() == Saving.Saved
            ? TypedAnswer.Saved(
                kept,
                typed.Text,
                clock.Now,
                await Elsewhere.In(
                    db.Entry(Discussion).Collection(d => d.Headings).Query(),
                    me.Person,
                    Found,
                    clock.Now
                )
            )
            : null;
    }
}
