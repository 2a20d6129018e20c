using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Agendas;

/// <summary>
/// Something one of the two wants to talk about. It belongs to the supervision, not to a session:
/// until it was talked about or withdrawn, it is on the agenda of the next session, so nothing has to be carried over.
/// </summary>
public sealed class AgendaItem : AgencyOwned
{
    public const int LongestText = 500;
    public const int MostMinutes = 240;

    private AgendaItem() { }

    public AgendaItem(
        Session session,
        Person author,
        string text,
        string kind,
        int position,
        bool justMe,
        DateTime at,
        Guid? id = null
    )
        : base(session.AgencyId, id)
    {
        SupervisionId = session.SupervisionId;
        AddedForSessionId = session.Id;
        AuthorId = author.Id;
        Text = text;
        Kind = kind;
        Position = position;
        AddedAt = at;
        SharedAt = justMe ? null : at;
    }

    /// <summary>Something that came up between two sessions, seen by both. It waits for whichever session is next.</summary>
    public static AgendaItem BetweenSessions(
        Supervision supervision,
        Person author,
        string text,
        DateTime at
    ) =>
        new(supervision.AgencyId)
        {
            SupervisionId = supervision.Id,
            AuthorId = author.Id,
            Text = text,
            Position = int.MaxValue,
            AddedAt = at,
            SharedAt = at,
        };

    private AgendaItem(Guid agencyId)
        : base(agencyId) { }

    public Guid SupervisionId { get; private set; }

    /// <summary>The session it was added for; none where it came up between two.</summary>
    public Guid? AddedForSessionId { get; private set; }
    public Guid AuthorId { get; private set; }
    public string Text { get; set; } = "";

    /// <summary>A kind the policy names, such as reflect, case or support; empty where its author named none.</summary>
    public string Kind { get; set; } = "";

    /// <summary>How long its author thinks it needs, in minutes.</summary>
    public int? Minutes { get; set; }
    public Guid? ChildId { get; set; }

    /// <summary>Order among its author's items, smallest first.</summary>
    public int Position { get; set; }
    public DateTime AddedAt { get; private set; }

    /// <summary>When both could see it; none while it is "just me".</summary>
    public DateTime? SharedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>The session in which they got to it.</summary>
    public Guid? TalkedAboutInId { get; private set; }

    public bool JustMe => SharedAt is null;
    public bool Open => WithdrawnAt is null && TalkedAboutInId is null;

    public bool VisibleTo(Guid personId) => AuthorId == personId || SharedAt is not null;

    public Refusal? WhyNotEdit(Person by) =>
        AuthorId != by.Id ? new("Only the person who added this can change it or take it away")
        : TalkedAboutInId is not null ? new("You have talked about this already")
        : null;

    /// <summary>Why these words cannot be an item.</summary>
    public static Refusal? WhyNotSay(string words) =>
        words.Length == 0 ? new("Enter what you want to talk about")
        : words.Length > LongestText
            ? new(
                $"What you want to talk about must be {LongestText} characters or fewer. This has {words.Length}"
            )
        : null;

    /// <summary>Keeps its author's words as they type them. False where that would put aside words that their page never showed.</summary>
    /// <param name="shown">The mark of the words on their page.</param>
    public bool Reword(Person by, string words, string shown)
    {
        RefusedException.ThrowIf(WhyNotEdit(by));
        if (WouldLose(words, shown))
        {
            return false;
        }

        Text = words;
        return true;
    }

    /// <summary>Whether keeping these words would put aside others that their page never showed.</summary>
    public bool WouldLose(string words, string shown) =>
        AsShown.WouldLose(shown, AsShown.Mark(words), AsShown.Mark(Text));

    public void Edit(
        Person by,
        string text,
        string kind,
        int? minutes,
        Guid? childId,
        bool justMe,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotEdit(by));
        Text = text;
        Kind = kind;
        Minutes = minutes;
        ChildId = childId;
        // What the other has seen cannot be unseen, so sharing is never taken back.
        if (!justMe)
        {
            Share(at);
        }
    }

    public void Share(DateTime at) => SharedAt ??= at;

    public void Withdraw(Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotEdit(by));
        WithdrawnAt ??= at;
    }

    public void PutBack() => WithdrawnAt = null;

    public void TalkAbout(Session session) => TalkedAboutInId = session.Id;

    /// <summary>They did not get to it after all, so it carries over by itself.</summary>
    public void LeaveForNextTime(Session session)
    {
        if (TalkedAboutInId == session.Id)
        {
            TalkedAboutInId = null;
        }
    }
}
