namespace Sightline.Policies;

/// <summary>How files are audited: which are drawn, what is asked of each, and what happens with the answers.</summary>
/// <param name="Focus">What an auditor is to look for, in words.</param>
/// <param name="Cover">What the audit says at its head: manager, team, auditor, post, team member, date.</param>
/// <param name="Scales">The scales that its questions are answered on.</param>
public sealed record AuditTool(
    string Focus,
    IReadOnlyList<FileCoverLine> Cover,
    IReadOnlyList<AuditSample> Samples,
    IReadOnlyList<AnswerScale> Scales,
    IReadOnlyList<AuditQuestion> Questions,
    string Outcome,
    Clause OutcomeClause,
    Clause Clause
)
{
    public AuditQuestion? Question(string key) =>
        Questions.FirstOrDefault(q => string.Equals(q.Key, key, StringComparison.Ordinal));

    public AnswerScale? Scale(string key) =>
        Scales.FirstOrDefault(s => string.Equals(s.Key, key, StringComparison.Ordinal));
}

/// <summary>A draw of files: how often, by whom, on whose behalf.</summary>
/// <param name="By">Roles that audit.</param>
/// <param name="For">Role on whose behalf; null where nobody is named.</param>
/// <param name="AtRandom">Whether chance draws the files.</param>
/// <param name="Files">How many; null where the agency decides.</param>
public sealed record AuditSample(
    string Key,
    string Label,
    Clause Clause,
    Interval Every,
    IReadOnlyList<string> By,
    string? For,
    bool AtRandom,
    int? Files
) : PolicyWord(Key, Label, Clause);

/// <summary>The answers that a question can have, best first, with the value each is counted as.</summary>
public sealed record AnswerScale(
    string Key,
    string Label,
    Clause Clause,
    IReadOnlyList<ScalePoint> Points
) : PolicyWord(Key, Label, Clause);

/// <summary>One answer of a scale.</summary>
/// <param name="Value">What it counts as; null where it only says.</param>
/// <param name="FallsShort">Whether it is less than the policy wants, so that it asks what would have to happen.</param>
public sealed record ScalePoint(string Key, string Label, int? Value, bool FallsShort);

/// <summary>How a question of the audit is answered.</summary>
public enum AuditQuestionKind
{
    /// <summary>On a scale.</summary>
    Scale,

    /// <summary>Each of the file's documents: there, missing, not applicable.</summary>
    Documents,

    /// <summary>In words.</summary>
    Text,
}

/// <summary>One question of the audit.</summary>
/// <param name="Number">As on the paper tool: 1, 13 (a).</param>
/// <param name="Scale">Key of the scale; null where it is answered otherwise.</param>
/// <param name="Function">Key of the function of supervision it looks at; null where it looks at none in particular.</param>
/// <param name="After">Key of the question whose answer falling short brings this one up; null where it is always asked.</param>
public sealed record AuditQuestion(
    string Key,
    string Number,
    string Label,
    string Hint,
    AuditQuestionKind Kind,
    string? Scale,
    string? Function,
    string? After,
    Clause Clause
);

/// <summary>What supervisees are asked about their supervision.</summary>
/// <param name="Promise">What they are told about who sees the answers.</param>
/// <param name="SmallestGroup">The fewest answers that are ever shown together; null where the policy leaves it to the service.</param>
public sealed record SurveyForm(
    string Introduction,
    string Promise,
    int? SmallestGroup,
    AnswerScale Scale,
    IReadOnlyList<SurveyStatement> Statements,
    Clause Clause
);

/// <summary>One statement that a supervisee rates.</summary>
public sealed record SurveyStatement(string Key, string Label, Clause Clause)
    : PolicyWord(Key, Label, Clause);
