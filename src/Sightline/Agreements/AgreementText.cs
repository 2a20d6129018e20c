using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>The canonical text of an agreement: what is read, signed and kept.</summary>
public sealed class AgreementText : CanonicalText
{
    /// <summary>What stands above the reason, in the text and wherever two versions are compared.</summary>
    public const string Reason = "Why this differs from the policy";

    private AgreementText() { }

    /// <summary>Needs the supervision with its two people, and the agreement with its answers.</summary>
    public static string Of(Agreement agreement, Supervision supervision, AgreementPolicy policy)
    {
        var text = new AgreementText();
        text.Heading(1, "Supervision agreement");
        text.Fact("Version", $"{agreement.Version}");
        text.Fact("Supervisee", WithPost(supervision.Supervisee!));
        text.Fact("Supervisor", WithPost(supervision.Supervisor!));
        text.Fact(
            "For the organisation",
            $"{policy.Title}, in force from {Words.Day(policy.EffectiveOn)}"
        );
        foreach (var area in policy.Form.Areas)
        {
            text.Heading(2, area.Label);
            foreach (var heading in area.Headings)
            {
                text.Heading(3, heading.Label);
                foreach (var question in heading.Questions)
                {
                    text.Heading(4, question.Label);
                    text.Written(
                        AnswerForm.Words(question, agreement.Answer(question.Key)?.Text ?? "")
                    );
                }
            }

            if (
                agreement.WhyOutsidePolicy is { } why
                && area.Questions.Any(q => q == policy.Frequency)
            )
            {
                text.Heading(3, "Outside the policy");
                text.Heading(4, Reason);
                text.Written(why);
            }
        }

        return text.ToString();
    }
}
