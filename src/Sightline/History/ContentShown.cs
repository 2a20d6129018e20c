using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.History;

/// <summary>What a page is about to show of what two people wrote: it becomes a line of the history before the page answers.</summary>
/// <param name="Act">A word from the second table of <c>docs/history.md</c>.</param>
/// <param name="SupervisionId">The supervision it belongs to; none for a whole file.</param>
/// <param name="PersonId">Whose file it stands in.</param>
/// <param name="About">What it was in plain words, such as "the record of 5 November 2026".</param>
/// <param name="SessionId">The session it was about, if it was about one.</param>
/// <param name="Why">The purpose that somebody from outside the relationship gave.</param>
public sealed record ContentShown(
    string Act,
    Guid? SupervisionId,
    Guid PersonId,
    string About,
    Guid? SessionId = null,
    string? Why = null
)
{
    public const string RecordRead = "record-read";
    public const string AgendaRead = "agenda-read";
    public const string ActionsRead = "actions-read";
    public const string AgreementRead = "agreement-read";
    public const string CaseNoteRead = "case-note-read";
    public const string FileRead = "file-read";
    public const string DecisionRead = "decision-read";
    public const string ConcernRead = "concern-read";
    public const string DisclosureRead = "disclosure-read";
    public const string TrailRead = "trail-read";

    /// <summary>Every kind of reading there is.</summary>
    public static IReadOnlyList<string> Acts { get; } =
    [
        RecordRead,
        AgendaRead,
        ActionsRead,
        AgreementRead,
        CaseNoteRead,
        FileRead,
        DecisionRead,
        ConcernRead,
        DisclosureRead,
        TrailRead,
    ];

    public static ContentShown Record(
        Session session,
        Supervision supervision,
        string? why = null
    ) => OfSession(RecordRead, "the record of", session, supervision, why);

    public static ContentShown Agenda(Session session, Supervision supervision) =>
        OfSession(AgendaRead, "the agenda and preparation of", session, supervision, null);

    public static ContentShown Agenda(Supervision supervision) =>
        OfAll(AgendaRead, "what the two want to talk about", supervision, null);

    /// <param name="sessionId">The session it was talked about in; none where it was decided between two.</param>
    public static ContentShown CaseNote(Supervision supervision, Guid? sessionId, DateOnly on) =>
        new(
            CaseNoteRead,
            supervision.Id,
            supervision.SuperviseeId,
            $"words for a child's record from the {(sessionId is null ? "decision" : "session")} of {Words.Day(on)}",
            sessionId
        );

    public static ContentShown Decision(Supervision supervision, DateOnly on) =>
        new(
            DecisionRead,
            supervision.Id,
            supervision.SuperviseeId,
            $"the decision of {Words.Day(on)}"
        );

    /// <summary>For whoever raised it: they see when it was read, and no file says what it is about.</summary>
    public static ContentShown Concern(Guid raisedById) =>
        new(ConcernRead, null, raisedById, "a concern about supervision");

    public static ContentShown Disclosure(
        Supervision supervision,
        DateOnly cameUpOn,
        string? why
    ) =>
        new(
            DisclosureRead,
            supervision.Id,
            supervision.SuperviseeId,
            $"what had to be acted on, {Words.Day(cameUpOn)}",
            null,
            why
        );

    /// <summary>In the file of the worker through whom the reader sees the child; no line names a child.</summary>
    public static ContentShown Trail(Guid workerId) =>
        new(TrailRead, null, workerId, "what was said in supervision about a child");

    public static ContentShown Actions(Supervision supervision) =>
        OfAll(ActionsRead, "the actions of the supervision", supervision, null);

    public static ContentShown Agreement(Supervision supervision, string? why = null) =>
        OfAll(AgreementRead, "the supervision agreement", supervision, why);

    /// <summary>One section of it, or the index.</summary>
    public static ContentShown File(Guid personId, string? section = null) =>
        new(
            FileRead,
            null,
            personId,
            section is null ? "the supervision file" : $"the supervision file: {section}"
        );

    private static ContentShown OfSession(
        string act,
        string what,
        Session session,
        Supervision supervision,
        string? why
    ) =>
        new(
            act,
            supervision.Id,
            supervision.SuperviseeId,
            $"{what} {Words.Day(session.On)}",
            session.Id,
            why
        );

    private static ContentShown OfAll(
        string act,
        string about,
        Supervision supervision,
        string? why
    ) => new(act, supervision.Id, supervision.SuperviseeId, about, Why: why);
}
