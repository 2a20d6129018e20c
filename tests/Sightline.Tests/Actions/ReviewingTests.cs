using Sightline.Actions;
using Sightline.Records;
using Sightline.Tests.Records;

namespace Sightline.Tests.Actions;

public class ReviewingTests
{
    private readonly Cast _cast = new();
    private readonly SessionRecord _next;
    private readonly AgreedAction _action;

    public ReviewingTests()
    {
        _action = _cast.Action("Ring the school");
        _next = new SessionRecord(
            _cast.HeldOn(new DateOnly(2026, 11, 26)),
            _cast.Record.PolicyVersionId,
            _cast.Amara,
            Cast.At
        );
    }

    [Fact]
    public void What_was_agreed_in_a_session_is_reviewed_at_a_later_one() =>
        _action
            .WhyNotReview(_cast.Record, _cast.Amara)!
            .Reason.ShouldBe("This was agreed in this session. It is reviewed at the next one");

    [Fact]
    public void Done_closes_it_and_partly_carries_over()
    {
        Review("partly", closes: false, "The head was away");
        _action.Open.ShouldBeTrue();

        Review("done", closes: true, null);
        _action.Open.ShouldBeFalse();
        _action.Reviews.ShouldHaveSingleItem().Outcome.ShouldBe("done");
    }

    [Fact]
    public void Saying_so_twice_is_one_change()
    {
        Review("partly", closes: false, "The head was away");
        var revision = _next.Revision;

        Review("partly", closes: false, "The head was away");

        _next.Revision.ShouldBe(revision);
    }

    [Fact]
    public void What_was_closed_at_one_session_is_not_reviewed_at_another()
    {
        Review("done", closes: true, null);
        var third = new SessionRecord(
            _cast.HeldOn(new DateOnly(2026, 11, 26)),
            _cast.Record.PolicyVersionId,
            _cast.Amara,
            Cast.At
        );

        _action
            .WhyNotReview(third, _cast.Amara)!
            .Reason.ShouldBe("This action was closed at another session");
        _action.WhyNotReview(_next, _cast.Amara).ShouldBeNull();
    }

    [Fact]
    public void Taking_it_back_opens_it_again()
    {
        Review("done", closes: true, null);

        _action.TakeBack(_next, _cast.Amara, Cast.At);

        _action.Open.ShouldBeTrue();
        _action.Reviews.ShouldBeEmpty();
    }

    [Fact]
    public void Either_of_the_two_reports_between_sessions_and_nobody_else()
    {
        _action.WhyNotReport(_cast.Ben, _cast.Supervision).ShouldBeNull();
        _action.WhyNotReport(_cast.Amara, _cast.Supervision).ShouldBeNull();
        _action
            .WhyNotReport(_cast.Carys, _cast.Supervision)!
            .Reason.ShouldBe("Only the two people of this supervision can report on it");

        Review("done", closes: true, null);
        _action
            .WhyNotReport(_cast.Ben, _cast.Supervision)!
            .Reason.ShouldBe("This action is closed, so there is nothing more to report");
    }

    [Fact]
    public void An_action_of_another_session_is_reviewed_not_reworded() =>
        _action
            .WhyNotChange(_next, _cast.Amara)!
            .Reason.ShouldBe(
                "This was agreed in another session. Review it, or agree a new action"
            );

    private void Review(string outcome, bool closes, string? note) =>
        _action.Review(_next, outcome, closes, note, _cast.Amara, Cast.At);
}
