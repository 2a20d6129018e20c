using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Records;

namespace Sightline.History.Verifying;

/// <summary>Holds every record that was shared beside its kept texts, its signatures and the lines that the history has of them.</summary>
internal sealed class RecordCheck(SightlineDb db, Guid agency, Verification verification)
{
    private const int AtOnce = 200;
    private static readonly string[] Acts = ["record-shared", "record-signed", "addendum-added"];

    public async Task Run(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        List<SessionRecord> records;
        do
        {
            records = await Next(last, cancellation);
            if (records.Count == 0)
            {
                break;
            }

            last = records[^1].Id;
            var sessions = records.ConvertAll(r => (Guid?)r.SessionId);
            var lines = (
                await db
                    .History.AsNoTracking()
                    .Where(h =>
                        h.AgencyId == agency
                        && sessions.Contains(h.SessionId)
                        && Acts.Contains(h.Act)
                    )
                    .ToListAsync(cancellation)
            ).ToLookup(h => h.SessionId);
            foreach (var record in records)
            {
                Check(record, new(lines[record.SessionId]));
            }
        } while (records.Count == AtOnce);
    }

    private Task<List<SessionRecord>> Next(Guid last, CancellationToken cancellation) =>
        db
            .Records.AsNoTracking()
            .Where(r => r.AgencyId == agency && r.Id.CompareTo(last) > 0)
            .OrderBy(r => r.Id)
            .Take(AtOnce)
            .Include(r => r.Sections)
            .Include(r => r.Discussions)
                .ThenInclude(d => d.Headings)
            .Include(r => r.Sharings)
            .Include(r => r.Signatures)
            .Include(r => r.Addenda)
            .ToListAsync(cancellation);

    private void Check(SessionRecord record, ActsInHistory acts)
    {
        var texts = record.Sharings.ToDictionary(s => s.Id);
        foreach (var text in record.Sharings)
        {
            if (CanonicalText.FingerprintOf(text.Text) != text.Fingerprint)
            {
                Say(record, $"the text shared on {Words.Moment(text.At)} is not what was shared");
            }

            if (!acts.Holds("record-shared", text.Fingerprint, text.ById))
            {
                Say(
                    record,
                    $"the history does not know the text shared on {Words.Moment(text.At)}"
                );
            }
        }

        foreach (var signature in record.Signatures)
        {
            verification.Signatures++;
            if (
                texts.GetValueOrDefault(signature.SharingId) is not { } text
                || text.Fingerprint != signature.Fingerprint
            )
            {
                Say(
                    record,
                    $"the signature of {Words.Moment(signature.At)} is over a text that is not there"
                );
            }

            if (!acts.Holds("record-signed", signature.InFull(), signature.SignerId))
            {
                Say(
                    record,
                    $"the signature of {Words.Moment(signature.At)} is not the one in the history"
                );
            }
        }

        foreach (var addendum in record.Addenda)
        {
            if (
                !acts.Holds(
                    "addendum-added",
                    CanonicalText.FingerprintOf(addendum.Text),
                    addendum.AuthorId
                )
            )
            {
                Say(
                    record,
                    $"the addendum of {Words.Moment(addendum.At)} is not the one in the history"
                );
            }
        }

        foreach (var act in acts.Left)
        {
            Say(record, $"what the history has as {act.Act} at {Words.Moment(act.At)} is gone");
        }

        CheckState(record);
    }

    private void CheckState(SessionRecord record)
    {
        var standing = record.StandingSignatures.ToList();
        var both = standing.Select(s => s.SignerId).Distinct().Count() == 2;
        if (both != record.Signed || both && standing.Max(s => s.At) != record.SignedAt)
        {
            Say(record, "whether it is signed does not follow from its signatures");
        }

        if (record.LatestSharing is not { } shared)
        {
            if (record.Shared || record.Sharings.Count > 0)
            {
                Say(record, "the text that was shared last is gone");
            }

            return;
        }

        if (
            record.Signed
            && (
                record.ChangedSinceShared
                || record.Sections.Any(s => s.WrittenAt > shared.At)
                || record.Discussions.SelectMany(d => d.Headings).Any(h => h.WrittenAt > shared.At)
            )
        )
        {
            Say(record, "something in it is newer than the text that was signed");
        }
    }

    private void Say(SessionRecord record, string what) =>
        verification.Say($"Record {record.Id}", what);
}
