using Sightline.Planning;

namespace Sightline.Tests.Planning;

public sealed class PlannerTests
{
    private static readonly DateOnly From = GivenPlans.From;

    [Fact]
    public void A_year_keeps_the_usual_interval_and_the_weekday()
    {
        var plan = Planner.Plan(GivenPlans.Request(GivenPlans.Person(1)));

        plan.Findings.ShouldBeEmpty();
        plan.Sessions.Count.ShouldBe(13);
        plan.Sessions.ShouldAllBe(s => s.On.DayOfWeek == DayOfWeek.Thursday);
        plan.Sessions.ShouldAllBe(s => s.StartsAt == new TimeOnly(10, 0));
        plan.Sessions.Zip(plan.Sessions.Skip(1))
            .ShouldAllBe(p => p.Second.On.DayNumber - p.First.On.DayNumber <= 28);
    }

    [Fact]
    public void Two_people_who_wish_for_one_time_meet_at_two()
    {
        var plan = Planner.Plan(GivenPlans.Request(GivenPlans.Person(1), GivenPlans.Person(2)));

        plan.Sessions.Select(s => (s.On, s.StartsAt)).ShouldBeUnique();
        plan.Sessions.Count.ShouldBe(26);
    }

    [Fact]
    public void A_holiday_moves_a_date_and_says_so()
    {
        // Every fourth Friday from New Year's Day comes to Good Friday.
        var person = GivenPlans.Person(1, new(2027, 1, 1)) with
        {
            Wish = new(DayOfWeek.Friday, new(10, 0), 105, "Elsewhere"),
        };

        var plan = Planner.Plan(GivenPlans.Request(person));

        plan.Sessions.ShouldNotContain(s => s.On == new DateOnly(2027, 3, 26));
        plan.Sessions[2].WhyMoved.ShouldBe("Not Friday 26 March 2027: it is Good Friday");
    }

    [Fact]
    public void What_cannot_be_satisfied_names_who_the_clause_what_is_in_the_way_and_the_nearest()
    {
        var person = GivenPlans.Person(1).Away(From, new(2027, 3, 12));

        var plan = Planner.Plan(GivenPlans.Request(person));

        var finding = plan.Findings.ShouldHaveSingleItem();
        finding.InWords.ShouldBe(
            "P1: no session fits after 21 December 2026 by 1 February 2027, which is 6 weeks (section 5). In the way: P1 is away until 12 March 2027. The nearest day is Monday 15 March 2027."
        );
        plan.Sessions[0].On.ShouldBe(new DateOnly(2027, 3, 15));
    }

    [Fact]
    public void Days_off_protected_times_and_the_most_a_day_are_kept()
    {
        var people = Enumerable.Range(1, 6).Select(n => GivenPlans.Person(n)).ToList();
        people[0] = people[0] with { Weeks = GivenPlans.Worked(DayOfWeek.Tuesday) };
        var protects = new Week(
            Week.Unsaid.Hours,
            new Dictionary<DayOfWeek, Stretch>
            {
                [DayOfWeek.Thursday] = new(new(9, 0), new(13, 0)),
            },
            MostADay: 1
        );

        var plan = Planner.Plan(
            GivenPlans.Request(people) with
            {
                SupervisorWeeks = new([(DateOnly.MinValue, protects)]),
            }
        );

        plan.Sessions.Where(s => s.Name == "P1")
            .ShouldAllBe(s => s.On.DayOfWeek == DayOfWeek.Tuesday);
        plan.Sessions.GroupBy(s => s.On).ShouldAllBe(day => day.Count() == 1);
        plan.Sessions.Where(s => s.On.DayOfWeek == DayOfWeek.Thursday)
            .ShouldAllBe(s => s.StartsAt >= new TimeOnly(13, 0));
    }

    [Fact]
    public void A_room_that_is_taken_gives_way_to_one_that_is_as_accessible()
    {
        var person = GivenPlans.Person(1) with
        {
            Wish = new(DayOfWeek.Thursday, new(10, 0), 105, "Larch room"),
        };
        var first = Planner.Plan(GivenPlans.Request(person)).Sessions[0].On;
        var others = new BookedTime(
            GivenPlans.Key(1),
            GivenPlans.Key(2),
            GivenPlans.Key(3),
            GivenPlans.Key(4),
            first,
            new(9, 30),
            120,
            "larch room"
        );

        var plan = Planner.Plan(
            GivenPlans.Request(person) with
            {
                Booked = [others],
                Rooms =
                [
                    new("Larch room", 3, Accessible: true),
                    new("Attic", 2, Accessible: false),
                    new("Oak room", 6, Accessible: true),
                ],
            }
        );

        plan.Sessions[0].On.ShouldBe(first);
        plan.Sessions[0].Place.ShouldBe("Oak room");
        plan.Sessions.Skip(1).ShouldAllBe(s => s.Place == "Larch room");
    }

    [Fact]
    public void What_is_booked_already_is_kept_and_planned_around()
    {
        var request = GivenPlans.Request(GivenPlans.Person(1));
        var whole = Planner.Plan(request);
        var half = whole with { Sessions = [.. whole.Sessions.Take(6)] };

        var rest = Planner.Plan(request.Once(half));

        rest.Sessions.Select(s => s.On).ShouldBe(whole.Sessions.Skip(6).Select(s => s.On));
    }

    [Fact]
    public void Where_nobody_says_how_often_the_plan_says_so()
    {
        var person = GivenPlans.Person(1);
        var plan = Planner.Plan(
            GivenPlans.Request(
                person with
                {
                    Terms = person.Terms with { Usual = null, Limits = [], YearlyMinimum = null },
                }
            )
        );

        plan.Sessions.ShouldBeEmpty();
        plan.Findings.ShouldHaveSingleItem().InWords.ShouldContain("Say it in your agreement");
    }
}
