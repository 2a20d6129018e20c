using Sightline.Supervisions;

namespace Sightline.Concerns;

/// <summary>
/// That supervision is not what it should be, said by one of the two to somebody whom they chose and who is not the other of the two. It is for those
/// who talk about it alone, wherever they stand; the one it is about sees nothing of it here.
/// </summary>
public sealed class Concern : AgencyOwned
{
    public const int LongestText = 4000;

    private readonly List<ConcernMessage> _messages = [];

    private Concern() { }

    private Concern(
        Supervision supervision,
        Person by,
        Person handler,
        string what,
        string wouldHelp,
        DateTime at,
        Guid? id
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        RaisedById = by.Id;
        HandlerId = handler.Id;
        What = what;
        WouldHelp = wouldHelp;
        RaisedAt = at;
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }
    public Guid RaisedById { get; private set; }
    public Person? RaisedBy { get; private set; }

    /// <summary>Who answers.</summary>
    public Guid HandlerId { get; private set; }
    public Person? Handler { get; private set; }
    public string What { get; private set; } = "";

    /// <summary>What would make it better, as the one who raised it sees it; may be empty.</summary>
    public string WouldHelp { get; private set; } = "";
    public DateTime RaisedAt { get; private set; }

    /// <summary>When whoever answers first did so.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What came of it, as whoever answers says.</summary>
    public string? Outcome { get; private set; }
    public DateTime? OutcomeAt { get; private set; }

    /// <summary>When the one who raised it said that it is settled, or need not go on.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Changes with every act, so that two at one moment do not undo each other.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ConcernMessage> Messages => _messages;

    public static Refusal? WhyNotRaise(Supervision supervision, Person by) =>
        supervision.IsParty(by.Id)
            ? null
            : new("Only the two people of a supervision raise a concern about it here");

    /// <summary>Nobody answers a concern about themselves, or their own.</summary>
    public static Refusal? WhyNotHandle(Supervision supervision, Person by, Person? handler) =>
        handler is null ? new("Nobody here has this work email. Check it, or choose somebody above")
        : handler.Id == by.Id ? new("You cannot answer your own concern. Choose somebody else")
        : supervision.IsParty(handler.Id)
            ? new($"{handler.Name} is who it is about. Choose somebody else")
        : null;

    public static Concern Raise(
        Supervision supervision,
        Person by,
        Person handler,
        string what,
        string wouldHelp,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(
            WhyNotRaise(supervision, by) ?? WhyNotHandle(supervision, by, handler)
        );
        var concern = new Concern(supervision, by, handler, what, wouldHelp, at, id);
        // Its lines in the history stand in nobody's file: what somebody says of their supervision is not for the other of the two to find.
        concern.Happened(new("concern-raised", by.Id, at));
        return concern;
    }

    public bool IsBetween(Guid person) => person == RaisedById || person == HandlerId;

    public Refusal? WhyNotWrite(Person by) =>
        !IsBetween(by.Id) ? new("Only the two who talk about it write here")
        : ClosedAt is { } at
            ? new(
                $"This was closed on {Words.Moment(at)}. Raise a new concern if there is more to say"
            )
        : null;

    public ConcernMessage Write(Person by, string text, DateTime at, Guid? id = null)
    {
        RefusedException.ThrowIf(WhyNotWrite(by));
        var message = new ConcernMessage(this, by, text, at, id);
        _messages.Add(message);
        if (by.Id == HandlerId)
        {
            AnsweredAt ??= at;
        }

        Revision++;
        Happened(new("concern-answered", by.Id, at));
        return message;
    }

    public Refusal? WhyNotSettle(Person by) =>
        by.Id != HandlerId ? new("Whoever answers the concern says what came of it")
        : OutcomeAt is { } at ? new($"What came of it was said on {Words.Moment(at)}")
        : WhyNotWrite(by);

    /// <summary>Whoever answers says what came of it; the one who raised it closes it, or writes that it is not settled.</summary>
    public void Settle(Person by, string outcome, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotSettle(by));
        Outcome = outcome;
        OutcomeAt = at;
        AnsweredAt ??= at;
        Revision++;
        Happened(new("concern-settled", by.Id, at));
    }

    public Refusal? WhyNotHandOn(Person by, Person? next, Supervision supervision) =>
        by.Id != RaisedById ? new("Whoever raised the concern chooses who answers it")
        : next?.Id == HandlerId ? new($"{next.Name} answers it already")
        : WhyNotWrite(by) ?? WhyNotHandle(supervision, by, next);

    /// <summary>Somebody else answers from now on, and reads what was said so far. The one before reads it no longer.</summary>
    public void HandOn(Person by, Person next, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotHandOn(by, next, supervision));
        HandlerId = next.Id;
        AnsweredAt = null;
        Outcome = null;
        OutcomeAt = null;
        Revision++;
        Happened(new("concern-handed-on", by.Id, at));
    }

    public Refusal? WhyNotClose(Person by) =>
        by.Id == RaisedById
            ? WhyNotWrite(by)
            : new("Whoever raised the concern says when it is settled");

    public void Close(Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotClose(by));
        ClosedAt = at;
        Revision++;
        Happened(new("concern-closed", by.Id, at));
    }
}
