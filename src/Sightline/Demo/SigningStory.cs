using System.Globalization;
using Sightline.Accounts;
using Sightline.CaseNotes;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>What became of a record: shared, read, changed where something was not right, signed; and its notes put on the children's records.</summary>
internal sealed class SigningStory(Northmere northmere, Dice dice)
{
    private static readonly string[] Comments =
    [
        "I would only add that the children's centre offered first and I forgot to say so.",
        "A fair record. I still think that we decided too fast about the visits, and I am glad that we look again in two weeks.",
        "Thank you for writing down the part about the pause.",
    ];

    public void Tell(WrittenRecord written, RecordState until, bool disagreed, bool oneNoteWaits)
    {
        var record = written.Record;
        var session = written.Contents.Found.Session;
        if (until is RecordState.BeingWritten)
        {
            return;
        }

        var sharedAt = Later(session.On, dice.Between(1, 4), new(16, 40), 200);
        RecordByWriter(written, sharedAt, oneNoteWaits);
        Share(written, sharedAt);
        if (until is RecordState.ChangeAskedFor)
        {
            Ask(written, sharedAt.AddMinutes(70));
            return;
        }

        if (disagreed)
        {
            Ask(written, sharedAt.AddHours(17));
            var answeredAt = northmere.At(northmere.ByNow(sharedAt.AddHours(23), 120));
            record.Write(
                "work-on",
                "We see this differently. The supervisor thinks that visits in the evening would have helped sooner; the supervisee tried twice and was not let in. Both views are kept here. What we agree on: the next one is together.",
                written.Contents.Found.Supervisor,
                answeredAt
            );
            Share(written, answeredAt);
            sharedAt = answeredAt;
        }

        RecordAfterSharing(written, sharedAt, oneNoteWaits);
        Sign(written, until, disagreed, sharedAt);
    }

    private void Sign(WrittenRecord written, RecordState until, bool disagreed, DateTime sharedAt)
    {
        var found = written.Contents.Found;
        var readOn = Clock.LocalDay(sharedAt);
        if (until is not (RecordState.Shared or RecordState.SignedBySupervisor))
        {
            var comment = disagreed || until is RecordState.SignedWithComment;
            Sign(
                written,
                found.Supervisee,
                Side.Supervisee,
                comment,
                Later(readOn, dice.Between(1, 3), new(9, 20), 100)
            );
        }

        if (until is not (RecordState.Shared or RecordState.SignedBySupervisee))
        {
            Sign(
                written,
                found.Supervisor,
                Side.Supervisor,
                false,
                Later(readOn, 4, new(8, 50), 60)
            );
        }

        if (until is RecordState.SignedWithAddendum)
        {
            written.Record.Add(
                found.Supervisor,
                found.Supervision,
                "The date of the review meeting in this record was moved by the school after we had signed. It is now a week later. Nothing else changes.",
                northmere.At(
                    northmere.ByNow(
                        Clock.Instant(northmere.Calendar.Add(readOn, 6), new(14, 15)),
                        40
                    )
                )
            );
        }
    }

    private void Share(WrittenRecord written, DateTime at)
    {
        var text = RecordText.Of(written.Contents, northmere.RecordPolicy);
        written.Record.Share(
            written.Contents.Found.Writer,
            text,
            RecordText.FingerprintOf(text),
            northmere.At(at)
        );
        foreach (var note in written.Notes)
        {
            note.Share();
        }
    }

    private void Ask(WrittenRecord written, DateTime at) =>
        written.Record.AskForChange(
            written.Contents.Found.Supervisee,
            written.Contents.Found.Supervision,
            "Under what to work on it says that I did not offer evening visits. I offered two and was not let in. Please write that down, or that we see it differently.",
            northmere.At(northmere.ByNow(at, 150))
        );

    private void Sign(WrittenRecord written, Person signer, Side side, bool comment, DateTime at)
    {
        var effect = comment ? SigningEffect.SignsWithComment : SigningEffect.Signs;
        var statement = northmere.RecordPolicy.StatementsFor(side).First(s => s.Effect == effect);
        var signedAt = northmere.At(at);
        written.Record.Sign(
            signer,
            written.Contents.Found.Supervision,
            statement.Confirms,
            comment ? dice.Of(Comments) : null,
            new(Proof.Demo, signedAt),
            signedAt
        );
    }

    /// <summary>Whoever writes the record sees the notes at once, and mostly puts them on the child's record the next day.</summary>
    private void RecordByWriter(WrittenRecord written, DateTime before, bool oneWaits)
    {
        var found = written.Contents.Found;
        foreach (var note in written.Notes.Skip(oneWaits ? 1 : 0).Where(_ => !dice.Once(9)))
        {
            var at = Clock.Instant(
                northmere.Calendar.Add(found.Session.On, 1),
                new(11, dice.Between(0, 59))
            );
            if (at < before && at <= northmere.Now)
            {
                Record(written, note, found.Writer, at);
            }
        }
    }

    /// <summary>The others follow once the supervisee has the words: some of them late, which is said plainly.</summary>
    private void RecordAfterSharing(WrittenRecord written, DateTime sharedAt, bool oneWaits)
    {
        var found = written.Contents.Found;
        foreach (var note in written.Notes.Skip(oneWaits ? 1 : 0).Where(n => n.Waiting))
        {
            var at = sharedAt.AddHours(dice.Between(1, 3));
            if (at <= northmere.Now)
            {
                Record(written, note, found.Supervisee, at);
            }
        }
    }

    private void Record(WrittenRecord written, CaseNote note, Person by, DateTime at) =>
        note.Record(
            by,
            written.Record,
            string.Create(CultureInfo.InvariantCulture, $"CN-{dice.Between(100_000, 989_999)}"),
            northmere.At(at),
            written.Record.SuperviseeId
        );

    /// <summary>So many working days after a day, and not later than a while ago.</summary>
    private DateTime Later(DateOnly on, int workingDays, TimeOnly time, int minutesBefore) =>
        northmere.ByNow(
            Clock.Instant(northmere.Calendar.Add(on, workingDays), time),
            minutesBefore
        );
}
