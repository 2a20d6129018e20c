using Sightline.Children;
using Sightline.Sessions;

namespace Sightline.Records;

/// <summary>Writing it up. Only its author does, and nobody once both have signed; every way to change a record asks here.</summary>
public sealed partial class SessionRecord
{
    public Refusal? WhyNotWrite(Person writer) =>
        Signed
            ? new(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            )
        : writer.Id != WriterId ? new("Somebody else is writing this record up")
        : null;

    /// <summary>Until it is shared, only its author sees it.</summary>
    public bool DraftIsSeenBy(Guid personId) => personId == WriterId;

    public RecordSection? Section(string key) => _sections.Find(s => s.Key == key);

    public bool Write(string section, string? text, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        return Put(new(section), text, writer, at);
    }

    /// <summary>Puts a child on one of the case lists. A child stands on a list once.</summary>
    public CaseLine List(
        string section,
        Child child,
        string note,
        DateOnly? dueOn,
        Person writer,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        var line = _caseLines.Find(l => l.Section == section && l.ChildId == child.Id);
        if (line is null)
        {
            line = new CaseLine(this, section, child, "");
            _caseLines.Add(line);
            Touched(true, at);
        }

        Say(line, note, dueOn, writer, at);
        return line;
    }

    public bool Say(CaseLine line, string note, DateOnly? dueOn, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        return Touched(line.Say(note, dueOn), at);
    }

    public void Unlist(CaseLine line, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        Touched(_caseLines.Remove(line), at);
    }

    /// <summary>Begins what is said about one child. A child is discussed once in a session.</summary>
    public ChildDiscussion Discuss(Child child, Person writer, DateTime at, Guid? id = null)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        var discussion = _discussions.Find(d => d.ChildId == child.Id);
        if (discussion is null)
        {
            discussion = new ChildDiscussion(this, child, id);
            _discussions.Add(discussion);
            Touched(true, at);
        }

        return discussion;
    }

    public bool Write(
        ChildDiscussion discussion,
        DiscussionFacts facts,
        IEnumerable<KeyValuePair<string, string?>> texts,
        Person writer,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        var changed = Touched(discussion.State(facts), at);
        foreach (var (key, text) in texts)
        {
            changed |= Put(new(key, discussion.ChildId), text, writer, at);
        }

        return changed;
    }

    /// <summary>A child put among the discussed by mistake; one about whom something was written stays.</summary>
    public Refusal? WhyNotLeaveOut(ChildDiscussion discussion, Person writer) =>
        WhyNotWrite(writer)
        ?? (
            discussion.Written
                ? new("Something was written about this child, so the discussion stays")
                : null
        );

    public void LeaveOut(ChildDiscussion discussion, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotLeaveOut(discussion, writer));
        Touched(_discussions.Remove(discussion), at);
    }

    /// <summary>How the session really was, said at its end.</summary>
    public bool Finish(
        Session session,
        int? minutes,
        bool? wasPrivate,
        string? interruptions,
        Person writer,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(writer));
        var same =
            session.HeldMinutes == minutes
            && session.WasPrivate == wasPrivate
            && session.Interruptions == interruptions;
        if (!same)
        {
            session.Close(minutes, wasPrivate, interruptions);
        }

        return Touched(!same, at);
    }

    public Refusal? WhyNotHandOver(Person from) => WhyNotWrite(from);

    /// <summary>The other of the two goes on writing, and from now on sees the draft.</summary>
    public void HandOver(Person from, Person to, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotHandOver(from));
        WriterId = to.Id;
        Revision++;
        Happened(new("record-handed-over", from.Id, at, SupervisionId, SuperviseeId, to.Name));
    }

    /// <summary>Something that is part of this record changed: what was shared is no longer the whole of it.</summary>
    internal bool Touched(bool changed, DateTime at)
    {
        if (changed)
        {
            ChangedAt = at;
            Revision++;
        }

        return changed;
    }
}
