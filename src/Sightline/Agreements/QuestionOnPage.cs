using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Agreements;

/// <summary>One question of an area on the page where the two work it out.</summary>
public sealed record QuestionOnPage(AreaModel Page, AgreementQuestion Question)
{
    public string AnswerField => AreaModel.AnswerField(Question);
    public string ThoughtField => AreaModel.ThoughtField(Question);
    public AnswerInput Answer => Page.Input.Answers.GetValueOrDefault(Question.Key) ?? new();
    public ThoughtInput Thought => Page.Input.Thoughts.GetValueOrDefault(Question.Key) ?? new();

    /// <summary>What the other thinks, where they have shared it.</summary>
    public FirstThought? Theirs =>
        Page.Draft.ThoughtOf(Page.Other.Id, Question.Key) is { Written: true } thought
        && thought.VisibleTo(Page.Me.Id)
            ? thought
            : null;

    public PassageClash? AnswerClash => Page.Clashes.GetValueOrDefault(AnswerField);
    public PassageClash? ThoughtClash => Page.Clashes.GetValueOrDefault(ThoughtField);

    /// <summary>Open while there is something to see or to put right there, and nothing agreed yet.</summary>
    public bool ThoughtsOpen =>
        ThoughtClash is not null
        || Page.ModelState[ThoughtField]?.Errors.Count > 0
        || Answer.Version == 0 && (Theirs is not null || Thought.Text.Length > 0);

    public string Summary =>
        (Thought.Text.Length > 0, Theirs is not null) switch
        {
            (false, false) => "Your first thoughts",
            (true, false) => "Your first thoughts (written)",
            (false, true) => $"First thoughts: {Page.Other.GivenName}'s, and yours to write",
            _ => $"First thoughts: yours and {Page.Other.GivenName}'s",
        };

    /// <summary>What the policy says about this answer, with its clause.</summary>
    public string? PolicySays =>
        Question == Page.Policy.Frequency && Page.Policy.Gap is { } gap
            ? $"{gap.Words} ({gap.Clause})"
        : Question == Page.Policy.Form.SessionLength && Page.Policy.Length is { } length
            ? $"{length.Words} ({length.Clause})"
        : Question == Page.Policy.ReviewDate && Page.Policy.ReviewBy(Page.Today) is { } by
            ? $"The policy asks for it by {Words.Day(by)} ({Page.Policy.Rule!.Clause})."
        : null;
}
