using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Agendas;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Concerns;
using Sightline.Data;
using Sightline.Decisions;
using Sightline.Disclosures;
using Sightline.People;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;
using Sightline.Tests.Agreements;

namespace Sightline.Tests.Access.Matrix;

/// <summary>Writes all that two people can write in a supervision, each text with a canary of its own.</summary>
internal sealed class PairWriter(MatrixCouncil host, Given given)
{
    private readonly List<Canary> _canaries = [];

    public IReadOnlyList<Canary> Canaries => _canaries;

    private DateTime Now => host.Clock.Now;
    private DateOnly Today => host.Clock.Today;

    public async Task<Pair> Write(
        Person supervisor,
        Person supervisee,
        DateOnly startedOn,
        DateOnly? endedOn = null,
        Supervision? there = null
    )
    {
        Pair pair;
        await using (var db = host.Open())
        {
            (supervisor, supervisee) = (
                await MatrixCouncil.Kept(db, supervisor),
                await MatrixCouncil.Kept(db, supervisee)
            );
            var supervision = there is null
                ? Arranged(db, supervisor, supervisee, startedOn)
                : await db.Supervisions.SingleAsync(s => s.Id == there.Id);
            await db.SaveChangesAsync();
            var child = new Child(
                given.Northmere.Id,
                "K.T.",
                $"R{Guid.CreateVersion7():N}"[^12..],
                Now,
                supervisee.Id
            );
            db.Add(child);
            pair = new(supervision, supervisor, supervisee)
            {
                Child = child,
                Ended = endedOn is not null,
            };
            if (endedOn is null)
            {
                pair.Allocation = new Allocation(child, supervisee, startedOn);
                db.Add(pair.Allocation);
            }

            WriteAround(db, pair);
            foreach (var stage in Enum.GetValues<Stage>())
            {
                Hold(db, pair, stage, endedOn ?? Today);
            }

            await db.SaveChangesAsync();
        }

        await Agree(pair);
        await End(pair, endedOn);
        return pair;
    }

    private Supervision Arranged(
        SightlineDb db,
        Person supervisor,
        Person supervisee,
        DateOnly startedOn
    )
    {
        var supervision = new Supervision(
            supervisor,
            supervisee,
            "supervision",
            startedOn,
            supervisor,
            Now,
            lineManaged: false,
            "The line manager is away"
        );
        supervision.AgreeArrangement(given.Femi, Now);
        db.Add(supervision);
        return supervision;
    }

    /// <summary>What belongs to a supervision and to no session.</summary>
    private void WriteAround(SightlineDb db, Pair pair)
    {
        var (decision, item) = Decision.Write(
            pair.Supervision,
            pair.Supervisee,
            new(
                pair.Child,
                The("what was decided", TheTwo(pair, Thing.Discussion)),
                The("why it was decided", TheTwo(pair, Thing.Discussion)),
                DecidedBy.Both,
                null,
                "phone",
                Now,
                Urgent: false
            ),
            given.Policy.Id,
            Now
        );
        db.Add(item);
        pair.Decision = decision;
        decision.Comment(
            pair.Supervisor,
            pair.Supervision,
            The("a comment on a decision", TheTwo(pair, Thing.Discussion)),
            Now
        );
        db.Add(decision);
        db.Add(
            new CaseNote(
                decision,
                pair.Child.Id,
                The("a decision's words for the child's record", TheTwo(pair, Thing.Discussion)),
                Now.AddDays(2)
            )
        );
        pair.Open = Disclose(pair, TheOther.Knows, Reads(pair, Thing.Disclosure));
        pair.Kept = Disclose(pair, TheOther.NotYet, r => r.Person?.Id == pair.Supervisor.Id);
        db.AddRange(pair.Open, pair.Kept);
        db.Attach(given.Idris);
        pair.Concern = Worry(pair);
        db.Add(pair.Concern);
    }

    /// <summary>Told to somebody who is nothing to this supervision otherwise.</summary>
    private Concern Worry(Pair pair)
    {
        bool MaySee(Reader reader) =>
            reader.Person?.Id == pair.Supervisee.Id || reader.Person?.Id == given.Idris.Id;

        var concern = Concern.Raise(
            pair.Supervision,
            pair.Supervisee,
            given.Idris,
            The("a concern about supervision", MaySee),
            The("what would help", MaySee),
            Now
        );
        concern.Write(given.Idris, The("an answer to a concern", MaySee), Now);
        concern.Settle(given.Idris, The("what came of a concern", MaySee), Now);
        return concern;
    }

    private Disclosure Disclose(Pair pair, TheOther other, Func<Reader, bool> maySee)
    {
        var disclosure = Disclosure.Write(
            pair.Supervision,
            pair.Supervisor,
            new(
                null,
                The("what had to be acted on", maySee),
                Today,
                other,
                The("who is at risk", maySee)
            ),
            given.Policy.Id,
            Now
        );
        disclosure.Report(
            pair.Supervisor,
            The("who was told", maySee),
            null,
            The("what was passed on", maySee),
            Now,
            Now
        );
        return disclosure;
    }

    private void Hold(SightlineDb db, Pair pair, Stage stage, DateOnly last)
    {
        var on = last.AddDays(-7 * (int)stage);
        var at = Clock.Instant(on, new TimeOnly(10, 0));
        var session = new Session(
            pair.Supervision,
            on,
            new TimeOnly(10, 0),
            105,
            "Room 4",
            "one-to-one",
            pair.Supervisor,
            at
        );
        var meeting = new Meeting(pair, stage, session);
        pair.Meetings.Add(meeting);
        db.Add(session);
        Prepare(db, meeting, at);
        if (stage == Stage.CalledOff)
        {
            session.CallOff(pair.Supervisor, Side.Supervisee, "sickness", null, null, at);
        }

        if (stage >= Stage.NotWritten)
        {
            session.Hold(pair.Supervisor, at);
        }

        if (stage >= Stage.Draft)
        {
            WriteUp(db, meeting, at);
        }
    }

    private void Prepare(SightlineDb db, Meeting meeting, DateTime at)
    {
        var pair = meeting.Of;
        meeting.Item = new(
            meeting.Session,
            pair.Supervisee,
            The($"agenda, {meeting.Stage}", AgendaOrText(meeting)),
            "",
            1,
            justMe: false,
            at
        );
        meeting.JustMe = new(
            meeting.Session,
            pair.Supervisee,
            The($"agenda just for me, {meeting.Stage}", r => r.Person?.Id == pair.Supervisee.Id),
            "",
            2,
            justMe: true,
            at
        );
        db.AddRange(meeting.Item, meeting.JustMe);
        var note = new PreparationNote(
            meeting.Session,
            TestPolicy.Policy.Preparation.Questions[0].Key,
            pair.Supervisee
        );
        note.Write(
            The($"preparation, {meeting.Stage}", r => r.Person?.Id == pair.Supervisee.Id),
            pair.Supervisee,
            at
        );
        db.Add(note);
    }

    private void WriteUp(SightlineDb db, Meeting meeting, DateTime at)
    {
        var (pair, stage) = (meeting.Of, meeting.Stage);
        var writer = stage == Stage.DraftOfSupervisee ? pair.Supervisee : pair.Supervisor;
        var policy = host.RecordPolicy;
        var record = new SessionRecord(meeting.Session, given.Policy.Id, writer, at);
        meeting.Record = record;
        foreach (var section in policy.Sections)
        {
            record.Write(
                section.Key,
                The(
                    $"section {section.Key}, {stage}",
                    Text(meeting, section.SeenBy == SeenBy.TheTwo ? Thing.Wellbeing : Thing.Record)
                ),
                writer,
                at
            );
        }

        var discussion = record.Discuss(pair.Child, writer, at);
        record.Write(
            discussion,
            new DiscussionFacts(
                on(meeting),
                false,
                The($"why not alone, {stage}", Text(meeting, Thing.Discussion))
            ),
            policy
                .Headings.Select(h => h.Key)
                .Append(ChildDiscussion.ImpactOnWorker)
                .Select(key =>
                    KeyValuePair.Create(
                        key,
                        (string?)The(
                            $"discussion {key}, {stage}",
                            Text(
                                meeting,
                                key == ChildDiscussion.ImpactOnWorker
                                    ? Thing.Wellbeing
                                    : Thing.Discussion
                            )
                        )
                    )
                ),
            writer,
            at
        );
        db.Add(record);
        meeting.Action = new(
            record,
            The($"what was agreed, {stage}", Action(meeting)),
            pair.Supervisee.Id,
            Today.AddDays(7),
            writer,
            at
        );
        db.Add(meeting.Action);
        meeting.Note = new(record, discussion, at, at.AddDays(2));
        meeting.Note.Keep(
            The($"words for the child's record, {stage}", Note(meeting)),
            urgent: false,
            at,
            at.AddDays(2),
            at
        );
        db.Add(meeting.Note);
        if (stage >= Stage.Shared)
        {
            Share(meeting, policy, at);
        }

        static DateOnly on(Meeting meeting) => meeting.Session.On;
    }

    private void Share(Meeting meeting, RecordPolicy policy, DateTime at)
    {
        var (pair, record) = (meeting.Of, meeting.Record!);
        var text = RecordText.Of(
            new(
                new(
                    meeting.Session,
                    pair.Supervision,
                    pair.Supervisor,
                    pair.Supervisee,
                    record,
                    null
                ),
                [pair.Child],
                [meeting.Action!],
                [meeting.Item!]
            ),
            policy
        );
        record.Share(pair.Supervisor, text, RecordText.FingerprintOf(text), at);
        meeting.Note!.Share();
        if (meeting.Stage == Stage.Shared)
        {
            record.AskForChange(
                pair.Supervisee,
                pair.Supervision,
                The("what should change", TheTwo(pair, Thing.Record)),
                at
            );
        }

        if (meeting.Stage >= Stage.HalfSigned)
        {
            Sign(meeting, pair.Supervisee, at);
        }

        if (meeting.Stage == Stage.Signed)
        {
            Sign(meeting, pair.Supervisor, at);
            record.Add(
                pair.Supervisee,
                pair.Supervision,
                The("an addendum", Text(meeting, Thing.Record)),
                at
            );
        }
    }

    private void Sign(Meeting meeting, Person signer, DateTime at) =>
        meeting.Record!.Sign(
            signer,
            meeting.Of.Supervision,
            "I confirm that I have read this record.",
            The($"a comment on signing, {meeting.Stage}", Text(meeting, Thing.Record)),
            new(Proof.Passkey, at),
            at
        );

    private async Task Agree(Pair pair)
    {
        var answer = The("the agreement", Reads(pair, Thing.Agreement));
        await GivenAgreements.Signed(
            host,
            pair.Supervision.AgencyId,
            pair.Id,
            Today.AddDays(-70),
            null,
            (TestPolicy.Policy.Agreement.Areas[0].Questions[0].Key, answer)
        );
        await using var db = host.Open();
        pair.Agreement = await db.Agreements.SingleAsync(a => a.SupervisionId == pair.Id);
    }

    private async Task End(Pair pair, DateOnly? on)
    {
        if (on is { } last)
        {
            await using var db = host.Open();
            var supervision = await db.Supervisions.SingleAsync(s => s.Id == pair.Id);
            supervision.End(given.Femi, last, "Moved to another team", Now);
            await db.SaveChangesAsync();
        }
    }

    private string The(string where, Func<Reader, bool> maySee)
    {
        var word = $"kestrel{_canaries.Count + 1000}q";
        _canaries.Add(new(word, where, maySee));
        return $"Something was said about {word} here.";
    }

    private static Func<Reader, bool> TheTwo(Pair pair, Thing thing) =>
        reader => reader.Reaches(thing, pair.Id) == Reach.Write;

    private static Func<Reader, bool> Reads(Pair pair, Thing thing) =>
        reader => reader.Reaches(thing, pair.Id) >= Reach.Read;

    /// <summary>A draft is its author's; then it is for the two; once both have signed, also for whoever may read it and said why.</summary>
    private static Func<Reader, bool> Text(Meeting meeting, Thing thing) =>
        reader =>
            meeting.Stage < Stage.Shared
                ? reader.Person?.Id == meeting.WriterId && TheTwo(meeting.Of, thing)(reader)
            : meeting.Stage < Stage.Signed ? TheTwo(meeting.Of, thing)(reader)
            : Reads(meeting.Of, thing)(reader);

    /// <summary>What stood on the agenda goes into the record that is signed.</summary>
    private static Func<Reader, bool> AgendaOrText(Meeting meeting) =>
        reader =>
            TheTwo(meeting.Of, Thing.Agenda)(reader)
            || meeting.Stage == Stage.Signed && Reads(meeting.Of, Thing.Record)(reader);

    private static Func<Reader, bool> Action(Meeting meeting) =>
        reader =>
            Text(meeting, Thing.Actions)(reader)
            || meeting.Stage >= Stage.Shared && Reads(meeting.Of, Thing.Actions)(reader);

    private static Func<Reader, bool> Note(Meeting meeting) =>
        reader =>
            meeting.Stage < Stage.Shared
                ? Text(meeting, Thing.Discussion)(reader)
                : TheTwo(meeting.Of, Thing.Discussion)(reader);
}
