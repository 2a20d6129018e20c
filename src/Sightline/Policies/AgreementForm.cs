namespace Sightline.Policies;

/// <summary>The discussion before a supervision agreement is signed: every area and question, in order.</summary>
/// <param name="Introduction">Why the discussion matters, for the first page.</param>
/// <param name="Signatories">Roles that sign.</param>
public sealed record AgreementForm(
    string Introduction,
    IReadOnlyList<AgreementArea> Areas,
    IReadOnlyList<string> Signatories,
    Clause Clause
)
{
    public IEnumerable<AgreementQuestion> Questions => Areas.SelectMany(a => a.Questions);

    /// <summary>
    /// How long a session lasts: the minutes asked for among the arrangements. Minutes asked for under a function of supervision are a share of them.
    /// </summary>
    public AgreementQuestion? SessionLength =>
        Areas
            .Where(a => a.Function is null)
            .SelectMany(a => a.Questions)
            .FirstOrDefault(q => q.Kind == AgreementQuestionKind.Minutes);

    public AgreementArea? Area(string key) =>
        Areas.FirstOrDefault(a => string.Equals(a.Key, key, StringComparison.Ordinal));

    public AgreementQuestion? Question(string key) =>
        Questions.FirstOrDefault(q => string.Equals(q.Key, key, StringComparison.Ordinal));
}

/// <summary>One area of the discussion: the arrangements, or a function of supervision.</summary>
/// <param name="Function">Key of the function of supervision; null for the arrangements.</param>
public sealed record AgreementArea(
    string Key,
    string Label,
    string Hint,
    string? Function,
    IReadOnlyList<AgreementHeading> Headings,
    Clause Clause
)
{
    /// <summary>All questions of the area in order, whatever their heading.</summary>
    public IReadOnlyList<AgreementQuestion> Questions { get; } =
    [.. Headings.SelectMany(h => h.Questions)];
}

/// <summary>Questions of an area that belong together.</summary>
public sealed record AgreementHeading(
    string Key,
    string Label,
    IReadOnlyList<AgreementQuestion> Questions
);

/// <summary>What sort of answer a question takes. The words that both agree on are always text; these add what is calculated with.</summary>
public enum AgreementQuestionKind
{
    Text,

    /// <summary>How often: becomes the person's own interval.</summary>
    Interval,

    /// <summary>How long, in minutes.</summary>
    Minutes,

    /// <summary>Where.</summary>
    Place,

    /// <summary>The day on which the agreement is looked at again.</summary>
    ReviewDate,

    /// <summary>Somebody outside the two who helps when they are stuck.</summary>
    ThirdPerson,
}

/// <summary>One question of the discussion.</summary>
/// <param name="Key">Stable and unique in the form: answers are stored under it.</param>
public sealed record AgreementQuestion(
    string Key,
    string Label,
    string Hint,
    AgreementQuestionKind Kind,
    Clause Clause
);
