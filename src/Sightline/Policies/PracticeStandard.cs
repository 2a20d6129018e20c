namespace Sightline.Policies;

/// <summary>A principle or standard that practice is held against, and where its evidence comes from.</summary>
/// <param name="Number">Its place among them, counted from 1.</param>
/// <param name="Words">What it asks for, line by line.</param>
/// <param name="Evidence">Which of the service's own figures speak to it, by their words.</param>
public sealed record PracticeStandard(
    string Key,
    int Number,
    string Label,
    Clause Clause,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Evidence
) : PolicyWord(Key, Label, Clause);

/// <summary>A part of the model of supervision that a policy follows: a stakeholder, or a step of the cycle.</summary>
/// <param name="About">What it is about, in a line.</param>
/// <param name="Prompts">Questions that help.</param>
public sealed record ModelPart(
    string Key,
    string Label,
    Clause Clause,
    string About,
    IReadOnlyList<string> Prompts
) : PolicyWord(Key, Label, Clause);

/// <summary>What follows when somebody lacks a training.</summary>
public enum WithoutTraining
{
    Warn,
    Prevent,
}

/// <summary>Training that a role has to have.</summary>
/// <param name="For">Roles that need it.</param>
/// <param name="Renew">How often; null where it does not run out.</param>
/// <param name="Without">What follows without it.</param>
public sealed record TrainingRule(
    string Key,
    string Label,
    Clause Clause,
    IReadOnlyList<string> For,
    Interval? Renew,
    WithoutTraining Without
) : PolicyWord(Key, Label, Clause);

/// <summary>Something that comes round: appraisal, evaluation of supervision, a partnership's audit.</summary>
/// <param name="Every">How often; null where the agency says.</param>
/// <param name="By">Roles that do it.</param>
public sealed record ReviewCycle(
    string Key,
    string Label,
    Clause Clause,
    Interval? Every,
    IReadOnlyList<string> By
) : PolicyWord(Key, Label, Clause);

/// <summary>What a measure looks at.</summary>
public enum MeasureKind
{
    Quantitative,
    Qualitative,
    Outcome,
}

/// <summary>Something that is monitored.</summary>
public sealed record Measure(string Key, string Label, Clause Clause, MeasureKind Kind)
    : PolicyWord(Key, Label, Clause);
