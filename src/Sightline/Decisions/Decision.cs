using Sightline.Agendas;
using Sightline.Children;
using Sightline.Supervisions;

namespace Sightline.Decisions;

/// <summary>
/// What was decided between two sessions, in a corridor, on the phone or in a message, and why. One of the two writes it down at once,
/// the other confirms it or says otherwise, and it is on their next agenda by itself.
/// </summary>
public sealed class Decision : AgencyOwned
{
    public const int LongestWhat = 2000;
    public const int LongestWhy = 2000;
    public const int LongestName = 200;

    private readonly List<DecisionComment> _comments = [];

    private Decision() { }

    private Decision(
        Supervision supervision,
        Person author,
        Decided decided,
        Guid policyVersionId,
        DateTime at,
        Guid? id
    )
        : base(supervision.AgencyId, id)
    {
        SupervisionId = supervision.Id;
        Supervision = supervision;
        AuthorId = author.Id;
        PolicyVersionId = policyVersionId;
        WrittenAt = at;
        ChildId = decided.Child?.Id;
        Child = decided.Child;
        What = decided.What;
        Why = decided.Why;
        By = decided.By;
        SomebodyElse = decided.SomebodyElse;
        Way = decided.Way;
        DecidedAt = decided.At;
        Urgent = decided.Urgent;
    }

    public Guid SupervisionId { get; private set; }
    public Supervision? Supervision { get; private set; }

    /// <summary>Which of the two wrote it down.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The policy on the day it was written: its ways, and its time for children's records.</summary>
    public Guid PolicyVersionId { get; private set; }
    public DateTime WrittenAt { get; private set; }

    /// <summary>The child it is about; none where it is about the work in general.</summary>
    public Guid? ChildId { get; private set; }
    public Child? Child { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";
    public DecidedBy By { get; private set; }

    /// <summary>Who decided, where it was neither of the two, such as "the duty manager".</summary>
    public string? SomebodyElse { get; private set; }

    /// <summary>A way that the policy names, such as phone.</summary>
    public string Way { get; private set; } = "";
    public DateTime DecidedAt { get; private set; }

    /// <summary>Somebody acts on it today, so it goes on the child's record at once.</summary>
    public bool Urgent { get; private set; }

    /// <summary>When the other of the two said that it was so.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    public IReadOnlyList<DecisionComment> Comments => _comments;

    /// <summary>The item it is on the next agenda; when they get to it, the decision has been looked at again.</summary>
    public Guid AgendaItemId { get; private set; }

    public static Refusal? WhyNotWrite(Supervision supervision, Person by) =>
        !supervision.IsParty(by.Id)
            ? new("Only the two people of this supervision can record what they decided")
        : !supervision.InEffect ? new("A senior manager has still to agree to this supervision")
        : !supervision.Lasts
            ? new("This supervision has ended. Record the decision in the one that took its place")
        : null;

    /// <summary>Writes it down and puts it on the agenda of the next session, whether that is booked yet or not.</summary>
    public static (Decision Decision, AgendaItem Item) Write(
        Supervision supervision,
        Person author,
        Decided decided,
        Guid policyVersionId,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(supervision, author));
        var decision = new Decision(supervision, author, decided, policyVersionId, at, id);
        var item = AgendaItem.BetweenSessions(supervision, author, decision.ForTheAgenda, at);
        item.ChildId = decision.ChildId;
        decision.AgendaItemId = item.Id;
        decision.Happened(
            new("decision-recorded", author.Id, at, supervision.Id, supervision.SuperviseeId)
        );
        return (decision, item);
    }

    public Refusal? WhyNotConfirm(Person by, Supervision supervision) =>
        !supervision.IsParty(by.Id)
            ? new("Only the two people of this supervision confirm what was decided")
        : by.Id == AuthorId ? new("You wrote this down. The other one of you confirms it")
        : ConfirmedAt is { } at ? new($"This was confirmed on {Words.Moment(at)}")
        : null;

    public void Confirm(Person by, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotConfirm(by, supervision));
        ConfirmedAt = at;
        Happened(new("decision-confirmed", by.Id, at, SupervisionId, supervision.SuperviseeId));
    }

    public Refusal? WhyNotComment(Person by, Supervision supervision) =>
        supervision.IsParty(by.Id)
            ? null
            : new("Only the two people of this supervision comment on what was decided");

    /// <summary>What either says about it stays with it for good; the decision as it was written does not change.</summary>
    public DecisionComment Comment(
        Person by,
        Supervision supervision,
        string text,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotComment(by, supervision));
        var comment = new DecisionComment(this, by, text, at, id);
        _comments.Add(comment);
        Happened(new("decision-commented", by.Id, at, SupervisionId, supervision.SuperviseeId));
        return comment;
    }

    /// <summary>"The duty manager", "Amara Obi", "Amara Obi and Ben Hughes"</summary>
    public string DecidedByWords(string supervisee, string supervisor) =>
        By switch
        {
            DecidedBy.Supervisor => supervisor,
            DecidedBy.Supervisee => supervisee,
            DecidedBy.Both => $"{supervisor} and {supervisee}",
            _ => SomebodyElse ?? "",
        };

    private string ForTheAgenda
    {
        get
        {
            var text = $"Decided on {Words.Day(Clock.LocalDay(DecidedAt))}: {What}";
            return text.Length <= AgendaItem.LongestText
                ? text
                : text[..(AgendaItem.LongestText - 1)] + "…";
        }
    }
}
