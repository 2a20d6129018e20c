using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>What the form of one area brings: what both agreed and what one of them thinks, by question.</summary>
public sealed class AreaInput
{
    public Dictionary<string, AnswerInput> Answers { get; set; } = [];
    public Dictionary<string, ThoughtInput> Thoughts { get; set; } = [];

    public static AreaInput Of(Agreement draft, AgreementArea area, Guid author) =>
        new()
        {
            Answers = area.Questions.ToDictionary(
                q => q.Key,
                q => AnswerInput.Of(q, draft.Answer(q.Key))
            ),
            Thoughts = area.Questions.ToDictionary(
                q => q.Key,
                q => ThoughtInput.Of(draft.ThoughtOf(author, q.Key))
            ),
        };
}

/// <summary>An answer as a form brings it, with the version it was typed on and what that version said.</summary>
public sealed class AnswerInput
{
    public string Text { get; set; } = "";

    /// <summary>For a question that asks for a day.</summary>
    public DateOnly? On { get; set; }
    public int Version { get; set; }

    /// <summary>The mark of what the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public static AnswerInput Of(AgreementQuestion question, Passage? passage) =>
        new()
        {
            Text = passage?.Text ?? "",
            On =
                question.Kind == AgreementQuestionKind.ReviewDate
                    ? AnswerForm.Day(passage?.Text)
                    : null,
            Version = passage?.Version ?? 0,
            Shown = AsShown.Mark(passage?.Text ?? ""),
        };

    /// <summary>The answer as it would be kept.</summary>
    public string Kept(AgreementQuestion question) =>
        question.Kind == AgreementQuestionKind.ReviewDate ? AnswerForm.Keep(On)
        : AnswerForm.Number(Passage.Tidy(Text)) is { } number
        && question.Kind is AgreementQuestionKind.Interval or AgreementQuestionKind.Minutes
            ? $"{number}"
        : Passage.Tidy(Text);
}

/// <summary>A first thought as a form brings it.</summary>
public sealed class ThoughtInput
{
    public string Text { get; set; } = "";

    /// <summary>Whether the other sees it from now on.</summary>
    public bool Share { get; set; }
    public int Version { get; set; }
    public string Shown { get; set; } = "";

    public static ThoughtInput Of(FirstThought? thought) =>
        new()
        {
            Text = thought?.Text ?? "",
            Share = thought?.SharedAt is not null,
            Version = thought?.Version ?? 0,
            Shown = AsShown.Mark(thought?.Text ?? ""),
        };
}
