using System.Globalization;
using Sightline.Policies;

namespace Sightline.Demo.Writing;

/// <summary>What two people of Northmere say to each question of their agreement, and what each thought beforehand.</summary>
internal static class AgreedWords
{
    /// <summary>First thoughts, as one of the two would put them.</summary>
    public static (string Question, string Supervisee, string Supervisor)[] FirstThoughts { get; } =
    [
        (
            "purpose-worker",
            "Room to think. In my last place we went down a list of cases and that was it.",
            "That you can tell me when something is too much, before it is."
        ),
        (
            "when",
            "Mornings. By the afternoon I am full.",
            "I can keep Thursdays free. Mornings are good."
        ),
        (
            "interrupting",
            "I would rather nobody came in at all.",
            "If a child may not be safe I have to be reachable. Otherwise the door is shut."
        ),
        (
            "seeking-help",
            "I wait too long before I ask. It helps when somebody else starts.",
            "I would like to be asked early. I will ring after the first visits anyway."
        ),
        (
            "feelings-personal-recorded",
            "I would like to be asked before anything of that is written down.",
            "Only what touches the work, and only in words you have seen."
        ),
        (
            "learning-style",
            "I learn by watching someone and then doing it myself the next day.",
            "Shall we begin with two joint visits?"
        ),
    ];

    /// <summary>The answer as it is kept: one of those there are, chosen by a number.</summary>
    public static string Of(AgreementQuestion question, AgreedTermsOfStory terms, int choice) =>
        question.Kind switch
        {
            AgreementQuestionKind.Interval => Number(terms.EveryWeeks),
            AgreementQuestionKind.Minutes => Number(
                question == terms.SessionLength ? terms.Minutes : terms.Minutes / 3
            ),
            AgreementQuestionKind.ReviewDate => Agreements.AnswerForm.Keep(terms.ReviewOn),
            AgreementQuestionKind.ThirdPerson => terms.ThirdPerson,
            _ => Choices(question.Key) is { Length: > 0 } choices
                ? choices[choice % choices.Length]
                : "We talk about it when it comes up, and write down here what we settle on.",
        };

    private static string[] Choices(string question) =>
        AgreedPractice.Answers.GetValueOrDefault(question)
        ?? AgreedSupport.Answers.GetValueOrDefault(question)
        ?? [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What the two of a story settle on where an answer is a number, a day or a person.</summary>
internal sealed record AgreedTermsOfStory(
    int EveryWeeks,
    int Minutes,
    DateOnly ReviewOn,
    string ThirdPerson,
    AgreementQuestion? SessionLength
);
