using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>Working it out: first thoughts of each, then what both agreed. Either of the two may write, until both have signed.</summary>
public sealed partial class Agreement
{
    public const int LongestReason = 2000;

    public AgreedAnswer? Answer(string question) => _answers.Find(a => a.Key == question);

    public FirstThought? ThoughtOf(Guid authorId, string question) =>
        _firstThoughts.Find(t => t.AuthorId == authorId && t.Key == question);

    /// <summary>How many questions of an area have an agreed answer. Nobody marks an area as complete: it is, once all have.</summary>
    public int AnsweredIn(AgreementArea area) =>
        area.Questions.Count(q => Answer(q.Key) is { Written: true });

    public bool Complete(AgreementArea area) => AnsweredIn(area) == area.Questions.Count;

    public Refusal? WhyNotWrite(Person writer, Supervision supervision) =>
        WhyNotActOn(supervision, writer)
        ?? (
            Signed
                ? new(
                    "Both of you have signed this version, so it cannot change. Start a review to agree something else"
                )
                : null
        );

    /// <summary>Keeps what the two agreed on questions of one area. The words are in the form that <see cref="AnswerForm"/> keeps.</summary>
    public bool Agree(
        AgreementArea area,
        IEnumerable<KeyValuePair<string, string>> answers,
        AgreementPolicy policy,
        Person writer,
        Supervision supervision,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(writer, supervision));
        var changed = false;
        foreach (var (question, text) in answers)
        {
            changed |= Keep(question, text, policy, writer, at);
        }

        if (changed)
        {
            Changed(writer, at);
            Happened(
                new(
                    "agreement-written",
                    writer.Id,
                    at,
                    SupervisionId,
                    SuperviseeId,
                    $"{About}, {area.Label}"
                )
            );
        }

        return changed;
    }

    /// <summary>Keeps what one of the two thinks before they talk. It touches no signature: a first thought is not part of the agreement.</summary>
    public void Think(
        AgreementArea area,
        IEnumerable<Thought> thoughts,
        Person author,
        Supervision supervision,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotWrite(author, supervision));
        var shared = false;
        foreach (var thought in thoughts)
        {
            shared |= Keep(thought, author, at);
        }

        if (shared)
        {
            Happened(
                new(
                    "first-thoughts-shared",
                    author.Id,
                    at,
                    SupervisionId,
                    SuperviseeId,
                    $"{About}, {area.Label}"
                )
            );
        }
    }

    /// <summary>Where what they agreed is less than the policy asks.</summary>
    public IReadOnlyList<Departure> Departures(AgreementPolicy policy) =>
        policy.Departures(EveryWeeks, Minutes);

    /// <summary>What they agreed departs from the policy and nobody has said why.</summary>
    public bool OwesReason(AgreementPolicy policy) =>
        WhyOutsidePolicy is null && Departures(policy).Count > 0;

    public void SayWhy(string why, Person writer, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite(writer, supervision));
        var tidy = Passage.Tidy(why);
        if (tidy == WhyOutsidePolicy)
        {
            return;
        }

        WhyOutsidePolicy = tidy;
        Changed(writer, at);
        Happened(
            new("agreement-reason-given", writer.Id, at, SupervisionId, SuperviseeId, About, tidy)
        );
    }

    private bool Keep(
        string question,
        string text,
        AgreementPolicy policy,
        Person writer,
        DateTime at
    )
    {
        var answer = Answer(question);
        if (answer is null)
        {
            if (Passage.Tidy(text).Length == 0)
            {
                return false;
            }

            answer = new AgreedAnswer(this, question);
            _answers.Add(answer);
        }

        var changed = answer.Write(text, writer, at);
        TakeTerm(answer, policy);
        return changed;
    }

    /// <summary>True where the other sees it from now on and did not before.</summary>
    private bool Keep(Thought thought, Person author, DateTime at)
    {
        var kept = ThoughtOf(author.Id, thought.Question);
        if (kept is null)
        {
            if (Passage.Tidy(thought.Text).Length == 0)
            {
                return false;
            }

            kept = new FirstThought(this, thought.Question, author);
            _firstThoughts.Add(kept);
        }

        kept.Write(thought.Text, author, at);
        if (!thought.Share || !kept.Written)
        {
            kept.KeepToMyself();
            return false;
        }

        var before = kept.SharedAt;
        kept.Share(at);
        return before is null;
    }

    /// <summary>An answer that is calculated with stands beside the words too; a reason goes when there is nothing left to give one for.</summary>
    private void TakeTerm(AgreedAnswer answer, AgreementPolicy policy)
    {
        if (answer.Key == policy.Frequency?.Key)
        {
            EveryWeeks = AnswerForm.Number(answer.Text);
        }
        else if (answer.Key == policy.Form.SessionLength?.Key)
        {
            Minutes = AnswerForm.Number(answer.Text);
        }
        else if (answer.Key == policy.ReviewDate?.Key)
        {
            ReviewOn = AnswerForm.Day(answer.Text);
        }

        if (Departures(policy).Count == 0)
        {
            WhyOutsidePolicy = null;
        }
    }

    /// <summary>Everything but the day of the review, which has to be a new one.</summary>
    private void CarryOver(Agreement latest, AgreementPolicy policy, Person by, DateTime at)
    {
        foreach (
            var question in policy.Form.Questions.Where(q =>
                q.Kind != AgreementQuestionKind.ReviewDate
            )
        )
        {
            Keep(question.Key, latest.Answer(question.Key)?.Text ?? "", policy, by, at);
        }

        WhyOutsidePolicy = Departures(policy).Count > 0 ? latest.WhyOutsidePolicy : null;
    }

    /// <summary>Other words than those somebody signed: that signature no longer counts.</summary>
    private void Changed(Person writer, DateTime at)
    {
        Revision++;
        if (WordingId is null)
        {
            return;
        }

        (Wording ?? throw new InvalidOperationException("Load the text that was signed")).Replace(
            writer,
            at
        );
        WordingId = null;
        Happened(
            new("agreement-signature-undone", writer.Id, at, SupervisionId, SuperviseeId, About)
        );
    }
}
