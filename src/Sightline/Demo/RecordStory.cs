using System.Globalization;
using Sightline.Actions;
using Sightline.Agendas;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Demo.Writing;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>What two people wrote about one session: how they were, the children, what they agreed, and what goes on each child's record.</summary>
internal sealed class RecordStory(Northmere northmere, Someone someone, Dice dice)
{
    private readonly List<AgreedAction> _open = [];
    private readonly Dictionary<Guid, (Promise Promise, Func<string, string> Fill)> _promises = [];
    private readonly List<Child> _children = [];

    private RecordPolicy Policy => northmere.RecordPolicy;

    /// <summary>The record, written but not shared, with everything that belongs to it.</summary>
    public WrittenRecord Write(
        Session session,
        IReadOnlyList<Turn> turns,
        IReadOnlyList<AgendaItem> agenda,
        Person writer,
        bool lastOfSupervision
    )
    {
        var supervision = session.Supervision!;
        var startedAt = northmere.At(northmere.ByNow(session.EndsAtUtc.AddMinutes(-90), 100));
        var record = new SessionRecord(session, Policy.VersionId, writer, startedAt);
        var at = northmere.At(northmere.ByNow(session.EndsAtUtc.AddMinutes(35), 50));
        var temperature = new TemperatureTake(session, supervision.Supervisee!);
        temperature.Take(dice.Once(9) ? null : dice.Of([2, 3, 3, 4, 4, 4, 5]), startedAt);
        foreach (var section in Policy.Sections.Where(s => s.Kind == RecordSectionKind.Text))
        {
            // Nobody fills in everything every time.
            if (!dice.Once(4) && Sections.For(section.Key, someone.HoldsCases, dice) is { } words)
            {
                record.Write(section.Key, words, writer, at);
            }
        }

        ListCases(record, session, turns, writer, at);
        var reviewed = ReviewActions(record, session, lastOfSupervision, writer, at);
        foreach (var turn in turns)
        {
            Discuss(record, session, turn, writer, at);
        }

        var agreed = lastOfSupervision ? [] : Agree(record, session, turns, writer, at);
        record.Finish(
            session,
            session.HeldMinutes,
            session.WasPrivate,
            session.Interruptions,
            writer,
            at
        );
        var contents = new RecordContents(
            new(
                session,
                supervision,
                supervision.Supervisor!,
                supervision.Supervisee!,
                record,
                temperature
            ),
            _children,
            [.. reviewed, .. agreed],
            agenda
        );
        return new(contents, Notes(contents, session, startedAt, at), temperature, agreed);
    }

    private void ListCases(
        SessionRecord record,
        Session session,
        IReadOnlyList<Turn> turns,
        Person writer,
        DateTime at
    )
    {
        foreach (var turn in turns)
        {
            if (!_children.Contains(turn.Child))
            {
                _children.Add(turn.Child);
            }

            record.List(
                turn.IsNew ? "new-allocations" : "previous-allocations",
                turn.Child,
                turn.IsNew ? $"Allocated since we last met. {turn.Story.Plan}."
                    : turn.Ends ? "Moving towards closing with the family."
                    : $"{turn.Story.Plan}. Visits are in time.",
                null,
                writer,
                at
            );
        }

        if (turns.Count > 0 && dice.Once(6))
        {
            record.List(
                "out-of-timescales",
                turns[0].Child,
                "Assessment: one conversation is still to come. Finished by the end of next week.",
                session.On.AddDays(-dice.Between(2, 9)),
                writer,
                at
            );
        }
    }

    private void Discuss(
        SessionRecord record,
        Session session,
        Turn turn,
        Person writer,
        DateTime at
    )
    {
        northmere.At(at);
        var discussion = record.Discuss(turn.Child, writer, at);
        var texts = Policy
            .Headings.Zip(turn.Texts)
            .Select(h => KeyValuePair.Create(h.First.Key, (string?)h.Second))
            .ToList();
        if (turn.Stage.Impact is { } impact)
        {
            texts.Add(new(ChildDiscussion.ImpactOnWorker, turn.Fill(impact)));
        }

        record.Write(
            discussion,
            new(
                northmere.Calendar.OnOrBefore(session.On.AddDays(-dice.Between(2, 12))),
                turn.Stage.NotAlone is null,
                turn.Stage.NotAlone is { } why ? turn.Fill(why) : null,
                northmere.Calendar.OnOrAfter(session.On.AddDays(dice.Between(20, 80)))
            ),
            texts,
            writer,
            at
        );
    }

    /// <summary>Each action from last time, one by one: most are done, some partly, a few have stopped mattering.</summary>
    private List<AgreedAction> ReviewActions(
        SessionRecord record,
        Session session,
        bool lastOfSupervision,
        Person writer,
        DateTime at
    )
    {
        List<AgreedAction> reviewed = [.. _open];
        foreach (var action in reviewed)
        {
            var (promise, fill) = _promises[action.Id];
            var lasting = !lastOfSupervision && action.AgreedAt > at.AddDays(-60);
            var (outcome, note) = dice.Between(1, 10) switch
            {
                1 when lasting => (
                    "not-done",
                    "A crisis elsewhere took the week. The date is moved, and the rest stands."
                ),
                2 or 3 when lasting => ("partly", "Begun, and one conversation is still to come."),
                4 => (
                    "no-longer-needed",
                    "Things went another way in between, and it would not help now."
                ),
                _ => ("done", fill(promise.Difference)),
            };
            var kept = Policy.Actions.Outcome(outcome)!;
            action.Review(record, outcome, !kept.StaysOpen, note, writer, at);
            if (!kept.StaysOpen)
            {
                _open.Remove(action);
            }
        }

        return reviewed;
    }

    private List<AgreedAction> Agree(
        SessionRecord record,
        Session session,
        IReadOnlyList<Turn> turns,
        Person writer,
        DateTime at
    )
    {
        northmere.At(at);
        var supervision = session.Supervision!;
        var agreed = turns.Select(t => (t.Stage.Promise, (Guid?)t.Child.Id, t.Fill)).ToList();
        if (agreed.Count < 2)
        {
            agreed.Add((dice.Of(Promises.BetweenTheTwo), null, words => words));
        }

        return [.. agreed.Select(a => One(a.Promise, a.Item2, a.Fill))];

        AgreedAction One(Promise promise, Guid? child, Func<string, string> fill)
        {
            var owner = promise.BySupervisor ? supervision.SupervisorId : supervision.SuperviseeId;
            var by = northmere.Calendar.OnOrAfter(session.On.AddDays(dice.Between(7, 24)));
            var words = new ActionWords(
                fill(promise.What),
                fill(promise.Why),
                owner,
                by,
                fill(promise.HowWeWillKnow),
                child
            );
            var action = new AgreedAction(record, words.What, owner, by, writer, at);
            action.Change(record, words, writer, at);
            northmere.Keep(action);
            _open.Add(action);
            _promises[action.Id] = (promise, fill);
            return action;
        }
    }

    private List<CaseNote> Notes(
        RecordContents contents,
        Session session,
        DateTime startedAt,
        DateTime at
    )
    {
        var notes = new List<CaseNote>();
        foreach (var discussion in contents.Record.Discussions)
        {
            northmere.At(startedAt);
            var due = Policy.NoteDueAt(session.EndsAtUtc, urgent: false);
            var note = new CaseNote(contents.Record, discussion, session.EndsAtUtc, due);
            var child = contents.Child(discussion.ChildId);
            note.Keep(
                NoteText.Of(discussion, child, contents.Found, contents.New, Policy),
                urgent: false,
                session.EndsAtUtc,
                due,
                at
            );
            notes.Add(note);
        }

        return notes;
    }
}
