using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>A record that not both have signed, as one of the two may read it now, and how far it has come, in words.</summary>
/// <param name="Text">Its author's own draft, or the text that was shared with the other.</param>
/// <param name="Says">Who has seen it and who has still to sign.</param>
/// <param name="Signatures">Those over exactly this text.</param>
public sealed record UnsignedRecord(
    string Text,
    string Says,
    IReadOnlyList<RecordSignature> Signatures
)
{
    public static async Task<UnsignedRecord> Of(
        SightlineDb db,
        RecordInSight found,
        Person reader,
        RecordPolicy policy,
        DateOnly today
    )
    {
        var record = found.Record;
        if (record.DraftIsSeenBy(reader.Id) && (!record.Shared || record.ChangedSinceShared))
        {
            var contents = await RecordContents.Load(db, found, today);
            return new(RecordText.Of(contents, policy), HowFarTheDraft(found), []);
        }

        var latest = record.LatestSharingId;
        await db.Entry(record)
            .Collection(r => r.Sharings)
            .Query()
            .Where(s => s.Id == latest)
            .LoadAsync();
        await db.Entry(record).Collection(r => r.Signatures).LoadAsync();
        return new(
            record.LatestSharing!.Text,
            HowFarTheShared(found),
            [.. record.StandingSignatures]
        );
    }

    private static string HowFarTheDraft(RecordInSight found) =>
        found.Record.SharedAt is null
            ? $"It is a draft. {found.Writer.Name} has not shared it yet."
            : $"{SharedOn(found)} and has changed it since. This is the newer text.";

    private static string HowFarTheShared(RecordInSight found) =>
        found.Record.ChangedSinceShared
            ? $"{SharedOn(found)} and has changed it since. This is the text that was shared."
        : found.Record.StandingSignatures.FirstOrDefault() is { } signature
            ? $"{SharedOn(found)}. {found.NameOf(signature.SignerId)} has signed it. {found.OtherThan(signature.SignerId).Name} has still to sign."
        : $"{SharedOn(found)}. Neither of the two has signed it yet.";

    private static string SharedOn(RecordInSight found) =>
        $"{found.Writer.Name} shared it on {Words.Moment(found.Record.SharedAt!.Value)}";
}
