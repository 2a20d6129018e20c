namespace Sightline.Policies;

/// <summary>The parts of a session's record, in the order in which they are written and read.</summary>
public sealed record RecordTemplate(
    IReadOnlyList<RecordSection> Sections,
    UnrecordedMatter Unrecorded,
    Clause Clause
)
{
    public IEnumerable<RecordSection> StandingAgenda => Sections.Where(s => s.StandingAgendaItem);

    public RecordSection? Section(string key) =>
        Sections.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}

/// <summary>How a section of the record is filled in.</summary>
public enum RecordSectionKind
{
    Text,
    Temperature,
    ActionsReview,
    CaseList,
    Discussions,
    NewActions,
    Closing,
}

/// <summary>Who may read a section.</summary>
public enum SeenBy
{
    /// <summary>Everybody whom the policy allows to read the record.</summary>
    EveryoneAllowed,

    /// <summary>The two people of the supervision; others only with a reason, and the supervisee is told.</summary>
    TheTwo,
}

/// <summary>One section of the record.</summary>
/// <param name="Key">Stable and unique in the template: what is written is stored under it.</param>
/// <param name="Part">Groups sections under one heading of the page: agenda, cases, feedback.</param>
/// <param name="StandingAgendaItem">Whether it stands on every agenda without anybody adding it.</param>
/// <param name="Function">Key of the function of supervision that it serves; null where it serves none in particular.</param>
public sealed record RecordSection(
    string Key,
    string Label,
    string Hint,
    string Part,
    RecordSectionKind Kind,
    SeenBy SeenBy,
    bool StandingAgendaItem,
    string? Function,
    Clause Clause
);

/// <summary>How both agree that something personal stays out of the record: only this line is kept.</summary>
/// <param name="Label">The choice at the end of writing.</param>
/// <param name="Line">The line that the record then holds.</param>
public sealed record UnrecordedMatter(string Label, string Hint, string Line, Clause Clause);
