namespace Sightline.Policies;

/// <summary>Who signs a record, what they can say when they do, and by when.</summary>
/// <param name="Signatories">Roles that sign: a record is signed once all have.</param>
/// <param name="Share">By when the supervisee has the record to read.</param>
/// <param name="Sign">By when it is read and signed, once shared.</param>
public sealed record SigningRules(
    string Question,
    IReadOnlyList<string> Signatories,
    IReadOnlyList<SigningStatement> Statements,
    DeadlineRule Share,
    DeadlineRule Sign,
    string WriterWords,
    Clause Clause
)
{
    public IEnumerable<SigningStatement> For(string role) =>
        Statements.Where(s => s.Roles.Contains(role, StringComparer.Ordinal));

    public SigningStatement? Statement(string key) =>
        Statements.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}

/// <summary>What follows from choosing a statement.</summary>
public enum SigningEffect
{
    /// <summary>The record is signed as it stands.</summary>
    Signs,

    /// <summary>The record is signed, and the signer's comment becomes part of it.</summary>
    SignsWithComment,

    /// <summary>The signer asks for a change first.</summary>
    AsksForChange,
}

/// <summary>One thing that a signer can say.</summary>
/// <param name="Label">The choice.</param>
/// <param name="Confirms">The sentence ticked and kept with the signature.</param>
public sealed record SigningStatement(
    string Key,
    string Label,
    string Confirms,
    SigningEffect Effect,
    IReadOnlyList<string> Roles,
    Clause Clause
);

/// <summary>How a child's matter reaches the child's own record.</summary>
/// <param name="Heading">The case note's heading in the case system.</param>
/// <param name="System">What this agency calls its case system.</param>
/// <param name="AtOnce">What is said where it cannot wait.</param>
public sealed record CaseNoteRules(
    string Heading,
    string System,
    DeadlineRule Deadline,
    string AtOnce,
    string BriefNote,
    Clause Clause
);

/// <summary>How long records are kept once a person has left.</summary>
/// <param name="LongerWhen">What keeps them longer, in words.</param>
public sealed record RetentionRules(
    Interval AfterLeaving,
    string LongerWhen,
    string AdviceFrom,
    Clause Clause
);

/// <summary>Who supervises, and who agrees to anybody else.</summary>
/// <param name="Default">Role of the supervisor when nobody says otherwise.</param>
/// <param name="OtherwiseAgreedBy">Role that agrees to another supervisor; null where nobody needs to.</param>
public sealed record SupervisorRules(
    string Default,
    string? OtherwiseAgreedBy,
    string Words,
    Clause Clause
);
