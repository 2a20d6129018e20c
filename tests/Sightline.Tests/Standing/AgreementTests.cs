using Sightline.Standing;
using static Sightline.Tests.Standing.GivenFacts;

namespace Sightline.Tests.Standing;

public class AgreementTests
{
    [Fact]
    public void An_agreement_is_due_from_the_first_day_and_late_after_the_time_for_signing()
    {
        var agreement = Ben("2026-11-02").Agreement();

        agreement.On("2026-11-02").ShouldBe(VerdictKind.Due);
        agreement.On("2026-12-02").ShouldBe(VerdictKind.Due);
        agreement.On("2026-12-03").ShouldBe(VerdictKind.Late);
        agreement
            .VerdictOn(Day("2026-11-02"))
            .Words.ShouldBe("No signed agreement yet. One is due on 2 November 2026 (appendices).");
    }

    [Fact]
    public void A_signed_one_is_reviewed_within_a_year()
    {
        var agreement = (
            Ben("2026-11-02") with
            {
                AgreementSignedOn = [Day("2026-11-09")],
            }
        ).Agreement();

        agreement.On("2027-11-09").ShouldBe(VerdictKind.Met);
        agreement.On("2027-11-10").ShouldBe(VerdictKind.Late);
        agreement
            .VerdictOn(Day("2027-11-10"))
            .Words.ShouldContain("A review was due by 9 November 2027");
    }

    [Fact]
    public void A_review_starts_the_year_afresh()
    {
        var facts = Ben("2026-11-02") with
        {
            AgreementSignedOn = [Day("2026-11-09")],
            AgreementReviewedOn = [Day("2027-05-04")],
        };

        facts.Agreement().DueOn.ShouldBe(Day("2028-05-04"));
    }

    [Fact]
    public void A_change_of_supervisor_asks_for_a_new_one()
    {
        var facts = Ben("2026-11-02") with
        {
            AgreementSignedOn = [Day("2026-11-09")],
            SupervisorChangedOn = [Day("2027-03-01")],
        };

        facts.Agreement().SatisfiedOn.ShouldBeNull();
        facts.Agreement().DueFromOn.ShouldBe(Day("2027-03-01"));
        (facts with { AgreementSignedOn = [.. facts.AgreementSignedOn, Day("2027-03-04")] })
            .Agreement()
            .DueOn.ShouldBe(Day("2028-03-04"));
    }

    [Fact]
    public void The_past_is_judged_by_what_was_known_then()
    {
        var facts = Ben("2026-11-02", "2026-11-30", "2026-12-29") with
        {
            AgreementSignedOn = [Day("2026-12-29")],
        };

        var then = SupervisionStanding.Of(Rules, facts.UpTo(Day("2026-12-05")));

        then.LastHeldOn.ShouldBe(Day("2026-11-30"));
        then.Agreement!.On("2026-12-05").ShouldBe(VerdictKind.Late);
    }
}
