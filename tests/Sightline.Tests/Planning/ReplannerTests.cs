using Sightline.Planning;

namespace Sightline.Tests.Planning;

public sealed class ReplannerTests
{
    [Fact]
    public void A_plan_that_is_booked_needs_no_change()
    {
        var request = Six();

        Replanner.Of(request.Once(Planner.Plan(request))).NothingToDo.ShouldBeTrue();
    }

    [Fact]
    public void New_leave_moves_the_sessions_in_it_and_no_other()
    {
        var request = Six();
        var booked = request.Once(Planner.Plan(request));
        var hers = booked.Booked.Where(b => b.SupervisionId == request.People[0].SupervisionId);
        var one = hers.OrderBy(b => b.On).ElementAt(4);

        var again = Replanner.Of(
            booked with
            {
                People =
                [
                    booked.People[0].Away(one.On, one.On.AddDays(1)),
                    .. booked.People.Skip(1),
                ],
            }
        );

        var move = again.Moves.ShouldHaveSingleItem();
        move.Session.ShouldBe(one);
        move.Why.ShouldStartWith("P1 is away until");
        Math.Abs(move.ToOn.DayNumber - one.On.DayNumber).ShouldBeLessThan(4);
        again.Additions.ShouldBeEmpty();
        again.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_session_called_off_leaves_a_gap_that_is_filled()
    {
        var request = Six();
        var booked = request.Once(Planner.Plan(request));
        var hers = booked.Booked.Where(b => b.SupervisionId == request.People[0].SupervisionId);
        var one = hers.OrderBy(b => b.On).ElementAt(4);

        var again = Replanner.Of(booked.Holding([.. booked.Booked.Where(b => b != one)]));

        again.Moves.ShouldBeEmpty();
        again.Additions.ShouldHaveSingleItem().SupervisionId.ShouldBe(one.SupervisionId);
    }

    [Fact]
    public void Of_two_at_one_time_the_one_booked_first_stays()
    {
        var request = GivenPlans.Request(GivenPlans.Person(1), GivenPlans.Person(2));
        var booked = request.Once(Planner.Plan(request));
        var first = booked.Booked[0];
        var clash = booked.Booked.First(b => b.SupervisionId != first.SupervisionId);

        var again = Replanner.Of(
            booked.Holding([
                .. booked.Booked.Select(b =>
                    b == clash ? b with { On = first.On, StartsAt = first.StartsAt } : b
                ),
            ])
        );

        again.Moves.ShouldHaveSingleItem().Session.SessionId.ShouldBe(clash.SessionId);
    }

    private static PlanRequest Six() =>
        GivenPlans.Request(Enumerable.Range(1, 6).Select(n => GivenPlans.Person(n)));
}
