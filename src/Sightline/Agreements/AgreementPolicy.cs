using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>What one policy version says of the agreement of one supervision: its questions, and the rules that its answers meet.</summary>
public sealed record AgreementPolicy(
    Guid VersionId,
    string Title,
    DateOnly EffectiveOn,
    AgreementForm Form,
    AgreementRule? Rule,
    GapRule? Gap,
    LengthRule? Length,
    WorkingDays Calendar
)
{
    /// <summary>More minutes than any session or share of one could take.</summary>
    private const int MostMinutes = 600;
    private const int MostWeeks = 52;
    private const int LongestLine = 500;

    /// <summary>Needs the supervision with its supervisee, whose group the rules are for.</summary>
    public static AgreementPolicy Of(AdoptedPolicy adopted, Supervision supervision)
    {
        var rules = adopted.Policy.Rules(supervision.Stream, supervision.Supervisee!.Group ?? "");
        return new(
            adopted.VersionId,
            adopted.Title,
            adopted.EffectiveOn,
            adopted.Policy.Agreement,
            rules.Agreement,
            rules.Gap,
            rules.Length,
            ShippedCalendars.Of(adopted.Policy.Nation)
        );
    }

    public AgreementQuestion? Frequency =>
        Form.Questions.FirstOrDefault(q => q.Kind == AgreementQuestionKind.Interval);

    public AgreementQuestion? ReviewDate =>
        Form.Questions.FirstOrDefault(q => q.Kind == AgreementQuestionKind.ReviewDate);

    /// <summary>The last day on which the policy wants an agreement looked at again that is settled today; none where it does not say.</summary>
    public DateOnly? ReviewBy(DateOnly today) => Rule?.ReviewEvery?.From(today, Calendar);

    /// <summary>Where what the two agreed is less than the policy asks. More needs no reason, and nobody is asked for one.</summary>
    public IReadOnlyList<Departure> Departures(int? everyWeeks, int? minutes)
    {
        List<Departure> all = [];
        if (
            everyWeeks is { } weeks
            && Gap is { Usual: { } usual } gap
            && Interval.Weeks(weeks).IsLongerThan(usual, Calendar)
        )
        {
            all.Add(
                new($"every {Words.Count(weeks, "week")}", "less often", gap.Words, gap.Clause)
            );
        }

        if (minutes < Length?.AtLeast)
        {
            all.Add(
                new(
                    $"for {Words.Length(minutes.Value)}",
                    "for less time",
                    Length.Words,
                    Length.Clause
                )
            );
        }

        return all;
    }

    /// <summary>Why this cannot be the answer, as it would be kept; an empty answer is one still to come.</summary>
    public Refusal? WhyNot(AgreementQuestion question, string kept, DateOnly today) =>
        kept.Length == 0
            ? null
            : question.Kind switch
            {
                AgreementQuestionKind.Interval => WhyNotEvery(AnswerForm.Number(kept)),
                AgreementQuestionKind.Minutes => AnswerForm.Number(kept) is >= 0 and <= MostMinutes
                    ? null
                    : new($"Enter minutes as a whole number, up to {MostMinutes}"),
                AgreementQuestionKind.ReviewDate => AnswerForm.Day(kept) is { } day
                    ? WhyNotReviewOn(day, today)
                    : new("Enter the day of the review"),
                AgreementQuestionKind.Place or AgreementQuestionKind.ThirdPerson => kept.Length
                <= LongestLine
                    ? null
                    : new($"Enter {LongestLine} characters or fewer"),
                _ => kept.Length <= Passage.LongestText
                    ? null
                    : new($"Enter {Passage.LongestText:N0} characters or fewer"),
            };

    public Refusal? WhyNotReviewOn(DateOnly day, DateOnly today) =>
        day <= today ? new("Enter a day in the future to look at the agreement again")
        : ReviewBy(today) is { } latest && day > latest
            ? new(
                $"Enter a day by {Words.Day(latest)}: the policy asks for a review every {Rule!.ReviewEvery!.Words} ({Rule.Clause})"
            )
        : null;

    /// <summary>An agreement may ask for less than usual with a reason, never for more time than the policy's limit.</summary>
    private Refusal? WhyNotEvery(int? weeks) =>
        weeks is not (>= 1 and <= MostWeeks)
            ? new($"Enter how often you will meet, in weeks from 1 to {MostWeeks}")
        : Gap is { Limit: { } limit } gap
        && Interval.Weeks(weeks.Value).IsLongerThan(limit, Calendar)
            ? new(
                $"Enter fewer weeks: nobody goes without a session for more than {limit.Words} ({gap.Clause})"
            )
        : null;
}
