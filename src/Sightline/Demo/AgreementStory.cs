using Sightline.Accounts;
using Sightline.Agreements;
using Sightline.Demo.Writing;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>The versions of one supervision's agreement: talked about, signed, looked at again, changed.</summary>
internal sealed class AgreementStory(
    Northmere northmere,
    Course course,
    Supervision supervision,
    string thirdPerson,
    Dice dice
)
{
    private readonly AgreementPolicy _policy = AgreementPolicy.Of(northmere.Adopted, supervision);
    private readonly List<Agreement> _told = [];

    private Person Supervisee => supervision.Supervisee!;
    private Person Supervisor => supervision.Supervisor!;
    private Agreement? Latest => _told.LastOrDefault();
    private DateOnly Today => northmere.Today;

    /// <summary>Signed soon after it began, and again about every year since then.</summary>
    public IReadOnlyList<Agreement> Tell(DateOnly until, AgreementState state)
    {
        switch (state)
        {
            case AgreementState.None:
                break;
            case AgreementState.BeingTalkedAbout:
                BeginToTalk();
                break;
            case AgreementState.SignedByOne:
                SignByOne();
                break;
            case AgreementState.Reviewed:
                Sign(NotBefore(Today.AddMonths(-14)), Today.AddMonths(-2));
                Review(northmere.Ago(55));
                break;
            case AgreementState.ReviewDueSoon:
                Sign(NotBefore(Today.AddMonths(-11)), Today.AddDays(9));
                break;
            case AgreementState.ReviewOverdue:
                Sign(NotBefore(Today.AddMonths(-13)), Today.AddMonths(-1).AddDays(-7));
                break;
            default:
                for (
                    var on = NotBefore(supervision.StartedOn);
                    on < until;
                    on = northmere.Calendar.OnOrAfter(on.AddDays(50 * 7))
                )
                {
                    Sign(on, on.AddYears(1).AddDays(-3));
                }

                break;
        }

        return _told;
    }

    /// <summary>A fortnight into the supervision at the earliest, on a working day that has come.</summary>
    private DateOnly NotBefore(DateOnly on)
    {
        var earliest = supervision.StartedOn.AddDays(15);
        var day = northmere.Calendar.OnOrAfter(on > earliest ? on : earliest);
        return day < Today ? day : northmere.Calendar.OnOrBefore(Today.AddDays(-1));
    }

    private void Sign(DateOnly on, DateOnly reviewOn)
    {
        var draft = WorkOut(on, reviewOn);
        var text = AgreementText.Of(draft, supervision, _policy);
        Sign(draft, Supervisee, text, At(on, new(15, 10)));
        Sign(draft, Supervisor, text, At(on, new(16, 5)));
    }

    private void SignByOne()
    {
        var on = NotBefore(Today.AddDays(-3));
        var draft = WorkOut(on, Today.AddMonths(11));
        var text = AgreementText.Of(draft, supervision, _policy);
        Sign(draft, Supervisor, text, At(on, new(16, 40)));
    }

    private void Sign(Agreement draft, Person signer, string text, DateTime at) =>
        draft.Sign(signer, supervision, _policy, text, new(Proof.Demo, at), at);

    /// <summary>Every question answered on one day. A later version keeps most of what the one before said.</summary>
    private Agreement WorkOut(DateOnly on, DateOnly reviewOn)
    {
        var at = At(on, new(14, 0));
        var again = Latest is not null;
        var draft = Start(at);
        foreach (var area in _policy.Form.Areas)
        {
            var asked = area.Questions.Where(q => !again || Settled(q) || dice.Once(9));
            draft.Agree(
                area,
                [.. asked.Select(q => KeyValuePair.Create(q.Key, Answer(q, reviewOn)))],
                _policy,
                Supervisor,
                supervision,
                at
            );
        }

        if (draft.OwesReason(_policy))
        {
            draft.SayWhy(
                course.WhyLessOften
                    ?? throw new InvalidOperationException("Say why they meet less often"),
                Supervisor,
                supervision,
                at
            );
        }

        return draft;
    }

    private bool Settled(AgreementQuestion question) =>
        Latest!.Answer(question.Key) is not { Written: true };

    private string Answer(AgreementQuestion question, DateOnly reviewOn) =>
        AgreedWords.Of(
            question,
            new(
                course.EveryWeeks,
                SessionStory.MinutesOf(course),
                reviewOn,
                thirdPerson,
                _policy.Form.SessionLength
            ),
            dice.Between(0, 7)
        );

    /// <summary>Both have written down first thoughts, most of them shared, and the first answers are there.</summary>
    private void BeginToTalk()
    {
        var on = northmere.Ago(6);
        var draft = Start(At(on, new(9, 30)));
        foreach (var area in _policy.Form.Areas)
        {
            Think(draft, area, Supervisee, t => t.Supervisee, At(on, new(17, 15)));
            Think(draft, area, Supervisor, t => t.Supervisor, At(northmere.Ago(4), new(8, 20)));
        }

        var first = _policy.Form.Areas[0];
        draft.Agree(
            first,
            [
                .. first
                    .Questions.Take(first.Questions.Count / 2)
                    .Select(q => KeyValuePair.Create(q.Key, Answer(q, Today.AddMonths(11)))),
            ],
            _policy,
            Supervisee,
            supervision,
            At(northmere.Ago(2), new(11, 50))
        );
    }

    private void Think(
        Agreement draft,
        AgreementArea area,
        Person author,
        Func<(string Question, string Supervisee, string Supervisor), string> words,
        DateTime at
    ) =>
        draft.Think(
            area,
            [
                .. AgreedWords
                    .FirstThoughts.Where(t => area.Questions.Any(q => q.Key == t.Question))
                    .Select(t => new Thought(t.Question, words(t), !dice.Once(4))),
            ],
            author,
            supervision,
            at
        );

    private void Review(DateOnly on)
    {
        var signed = Latest!;
        signed.SayItStands(Supervisor, supervision, on.AddYears(1), At(on, new(12, 10)));
        signed.ConfirmItStands(
            Supervisee,
            supervision,
            At(northmere.Calendar.Add(on, 1), new(9, 5))
        );
    }

    private Agreement Start(DateTime at)
    {
        var draft = Agreement.Start(supervision, Latest, _policy, Supervisor, at);
        _told.Add(draft);
        return draft;
    }

    private DateTime At(DateOnly on, TimeOnly time) =>
        northmere.At(northmere.ByNow(Clock.Instant(on, time)));
}
