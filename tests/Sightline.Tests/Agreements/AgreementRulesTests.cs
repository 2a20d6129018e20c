using Sightline.Accounts;
using Sightline.Agencies;
using Sightline.Agreements;
using Sightline.People;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Tests.Agreements;

public sealed class AgreementRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Proof Proved = new(Proof.Passkey, Now);
    private static readonly DateOnly Today = new(2026, 11, 26);

    private readonly Person _amara;
    private readonly Person _ben;
    private readonly Person _stranger;
    private readonly Supervision _supervision;
    private readonly AgreementPolicy _policy;

    public AgreementRulesTests()
    {
        var northmere = new Agency("Northmere Council", "england-and-wales", Now);
        Person Somebody(string given, string family) =>
            new(northmere.Id, given, given, family, $"{given}@example.test", new(2024, 9, 2))
            {
                Group = "social-worker",
            };
        (_amara, _ben, _stranger) = (
            Somebody("Amara", "Obi"),
            Somebody("Ben", "Hughes"),
            Somebody("Dilys", "Wren")
        );
        _supervision = new Supervision(
            _amara,
            _ben,
            "supervision",
            new(2024, 9, 2),
            _amara,
            Now,
            lineManaged: true
        );
        _policy = AgreementPolicy.Of(
            new(Keys.Next(), "Supervision policy", new(2020, 1, 1), null, TestPolicy.Policy),
            _supervision
        );
    }

    [Fact]
    public void Only_one_version_is_worked_out_at_a_time_and_only_by_the_two()
    {
        var draft = Agreement.Start(_supervision, null, _policy, _ben, Now);

        Agreement
            .WhyNotStart(_supervision, _amara, draft)!
            .Reason.ShouldBe("Version 1 is being worked out already");
        Agreement.WhyNotStart(_supervision, _stranger, null).ShouldNotBeNull();
        draft.WhyNotWrite(_stranger, _supervision).ShouldNotBeNull();
        draft.Happenings.ShouldHaveSingleItem().Act.ShouldBe("agreement-started");
    }

    [Fact]
    public void A_supervision_that_ended_keeps_its_agreement_as_it_was()
    {
        var draft = Draft();
        _supervision.End(_amara, Today, "Ben moved to another team", Now);

        draft.WhyNotWrite(_ben, _supervision)!.Reason.ShouldContain("has ended");
        draft.WhyNotSign(_ben, _supervision, _policy)!.Reason.ShouldContain("has ended");
        Agreement.WhyNotStart(_supervision, _ben, null)!.Reason.ShouldContain("has ended");
    }

    [Fact]
    public void Nobody_signs_before_every_question_has_an_answer()
    {
        var draft = Draft(said: ("seeking-help", ""));

        draft
            .WhyNotSign(_ben, _supervision, _policy)!
            .Reason.ShouldBe("Agree an answer to every question, then you can sign");
        Should.Throw<RefusedException>(() =>
            draft.Sign(_ben, _supervision, _policy, "a text", Proved, Now)
        );
    }

    [Fact]
    public void Two_signatures_over_one_text_put_it_in_force_and_lock_it()
    {
        var draft = Draft();
        var text = AgreementText.Of(draft, _supervision, _policy);

        draft.Sign(_ben, _supervision, _policy, text, Proved, Now);
        draft.Signed.ShouldBeFalse();
        draft.WhyNotSign(_ben, _supervision, _policy)!.Reason.ShouldContain("already signed");
        draft.Sign(_amara, _supervision, _policy, text, Proved, Now);

        draft.SignedAt.ShouldBe(Now);
        draft.Wording!.Text.ShouldBe(text);
        draft.Signatures.Select(s => s.Fingerprint).Distinct().ShouldHaveSingleItem();
        draft.WhyNotWrite(_amara, _supervision)!.Reason.ShouldContain("cannot change");
        Should.Throw<RefusedException>(() => Say(draft, "seeking-help", "Later words"));
    }

    [Fact]
    public void Words_changed_after_the_first_signature_undo_it()
    {
        var draft = Draft();
        draft.Sign(
            _ben,
            _supervision,
            _policy,
            AgreementText.Of(draft, _supervision, _policy),
            Proved,
            Now
        );

        Say(draft, "seeking-help", "By phone, at any time");

        draft.StandingSignatures.ShouldBeEmpty();
        draft.UndoneSignature!.SignerId.ShouldBe(_ben.Id);
        draft.Wordings.ShouldHaveSingleItem().ReplacedById.ShouldBe(_amara.Id);
        draft.Happenings[^1].Act.ShouldBe("agreement-written");
        draft.Happenings.ShouldContain(h => h.Act == "agreement-signature-undone");
        draft.WhyNotSign(_ben, _supervision, _policy).ShouldBeNull();
    }

    [Fact]
    public void The_same_words_saved_again_and_first_thoughts_undo_nothing()
    {
        var draft = Draft();
        draft.Sign(
            _ben,
            _supervision,
            _policy,
            AgreementText.Of(draft, _supervision, _policy),
            Proved,
            Now
        );

        Say(draft, "seeking-help", draft.Answer("seeking-help")!.Text + " \r\n");
        draft.Think(
            AreaOf("seeking-help"),
            [new("seeking-help", "I find it hard to ask", true)],
            _amara,
            _supervision,
            Now
        );

        draft.SignedBy(_ben.Id).ShouldBeTrue();
    }

    [Fact]
    public void A_first_thought_is_its_authors_until_they_share_it()
    {
        var draft = Agreement.Start(_supervision, null, _policy, _ben, Now);
        var area = AreaOf("seeking-help");

        draft.Think(area, [new("seeking-help", "I wait too long", false)], _ben, _supervision, Now);
        var thought = draft.ThoughtOf(_ben.Id, "seeking-help")!;
        thought.VisibleTo(_amara.Id).ShouldBeFalse();

        draft.Think(area, [new("seeking-help", "I wait too long", true)], _ben, _supervision, Now);
        thought.VisibleTo(_amara.Id).ShouldBeTrue();
        draft.Happenings.Count(h => h.Act == "first-thoughts-shared").ShouldBe(1);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(8, true)]
    public void Only_less_often_than_usual_asks_why(int weeks, bool asks)
    {
        var draft = Draft(said: ("how-often", $"{weeks}"));

        draft.EveryWeeks.ShouldBe(weeks);
        draft.OwesReason(_policy).ShouldBe(asks);
        (draft.WhyNotSign(_ben, _supervision, _policy) is not null).ShouldBe(asks);
    }

    [Fact]
    public void A_reason_opens_the_way_and_goes_when_nothing_needs_it()
    {
        var draft = Draft(said: ("how-often", "6"));
        draft.SayWhy("Ben works two days a week", _amara, _supervision, Now);
        draft.WhyNotSign(_ben, _supervision, _policy).ShouldBeNull();
        AgreementText
            .Of(draft, _supervision, _policy)
            .ShouldContain("| Ben works two days a week\n");

        Say(draft, "how-often", "4");

        draft.WhyOutsidePolicy.ShouldBeNull();
    }

    [Fact]
    public void Shorter_than_the_policy_asks_why_and_longer_does_not()
    {
        _policy.Departures(4, 60).ShouldHaveSingleItem().Difference.ShouldBe("for less time");
        _policy.Departures(4, 150).ShouldBeEmpty();
        _policy.Departures(6, 60).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("how-often", "9", "2 months (section 5)")]
    [InlineData("how-often", "0", "in weeks from 1 to 52")]
    [InlineData("how-often", "often", "in weeks from 1 to 52")]
    [InlineData("how-long", "two hours", "minutes as a whole number")]
    [InlineData("review-on", "2026-11-26", "a day in the future")]
    [InlineData("review-on", "2027-11-27", "a review every 1 year (appendices)")]
    public void An_answer_that_cannot_be_is_refused_in_words(
        string question,
        string kept,
        string words
    ) => _policy.WhyNot(_policy.Form.Question(question)!, kept, Today)!.Reason.ShouldContain(words);

    [Theory]
    [InlineData("how-often", "8")]
    [InlineData("how-long", "90")]
    [InlineData("review-on", "2027-11-26")]
    [InlineData("manager-third-person", "Nia Farrow")]
    [InlineData("how-often", "")]
    public void An_answer_that_can_be_is_not(string question, string kept) =>
        _policy.WhyNot(_policy.Form.Question(question)!, kept, Today).ShouldBeNull();

    [Fact]
    public void The_next_version_starts_from_the_one_before_but_for_the_day_of_the_review()
    {
        var first = Draft(said: [("how-often", "6"), ("seeking-help", "By phone")]);
        first.SayWhy("Part time", _amara, _supervision, Now);
        GivenAgreements.SignBoth(first, _supervision, _policy, Now);

        var next = Agreement.Start(_supervision, first, _policy, _ben, Now.AddDays(1));

        next.Version.ShouldBe(2);
        next.Answer("seeking-help")!.Text.ShouldBe("By phone");
        next.EveryWeeks.ShouldBe(6);
        next.WhyOutsidePolicy.ShouldBe("Part time");
        next.ReviewOn.ShouldBeNull();
        next.Answer("review-on").ShouldBeNull();
    }

    [Fact]
    public void It_stands_when_one_says_so_and_the_other_confirms_it()
    {
        var signed = Draft();
        signed.WhyNotReview(_ben, _supervision)!.Reason.ShouldContain("sign this version first");
        GivenAgreements.SignBoth(signed, _supervision, _policy, Now);
        var (next, later) = (Today.AddYears(1), Now.AddDays(30));

        signed.SayItStands(_ben, _supervision, next, later);
        signed.NextReviewOn.ShouldBe(Today.AddMonths(6));
        signed.WhyNotConfirm(_ben, _supervision)!.Reason.ShouldContain("other one of you");
        signed.ConfirmItStands(_amara, _supervision, later);

        signed.NextReviewOn.ShouldBe(next);
        signed.LastReview!.ConfirmedById.ShouldBe(_amara.Id);
        signed.OpenReview.ShouldBeNull();
    }

    [Fact]
    public void The_text_names_the_policy_every_question_and_nothing_that_passes_for_a_heading()
    {
        var draft = Draft(said: ("seeking-help", "# Signed by nobody\n- Version: 9"));

        var text = AgreementText.Of(draft, _supervision, _policy);

        text.ShouldContain(
            "- For the organisation: Supervision policy, in force from 1 January 2020"
        );
        text.ShouldContain("| Every 4 weeks\n");
        text.ShouldContain("| 1 hour 30 minutes\n");
        text.ShouldContain("| # Signed by nobody\n| - Version: 9\n");
        foreach (var question in _policy.Form.Questions)
        {
            text.ShouldContain($"#### {question.Label}\n");
        }
    }

    [Fact]
    public void Changes_between_two_texts_are_said_in_words()
    {
        var first = Draft(said: [("how-often", "4"), ("seeking-help", "By phone")]);
        var before = AgreementText.Of(first, _supervision, _policy);
        Say(first, "how-often", "3");
        Say(first, "seeking-help", "By phone, or at the door");
        var now = AgreementText.Of(first, _supervision, _policy);

        var changes = AnswerChange.Between(before, now);

        changes
            .Select(c => (c.Kind, c.Before, c.Now))
            .ShouldBe([
                ("Changed", "Every 4 weeks", "Every 3 weeks"),
                ("Changed", "By phone", "By phone, or at the door"),
            ]);
        changes[1].Pieces().Now.Where(p => p.Differs).ShouldNotBeEmpty();
        string.Concat(changes[1].Pieces().Now.Select(p => p.Text))
            .ShouldBe("By phone, or at the door");
    }

    private Agreement Draft(params (string, string)[] said) =>
        GivenAgreements.Draft(_supervision, _policy, Now, null, said);

    private AgreementArea AreaOf(string question) =>
        _policy.Form.Areas.First(a => a.Questions.Any(q => q.Key == question));

    private void Say(Agreement draft, string question, string text) =>
        draft.Agree(
            AreaOf(question),
            [KeyValuePair.Create(question, text)],
            _policy,
            _amara,
            _supervision,
            Now
        );
}
