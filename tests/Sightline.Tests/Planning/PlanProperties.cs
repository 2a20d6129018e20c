using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Sightline.Planning;

namespace Sightline.Tests.Planning;

/// <summary>What holds of any plan, whoever the people are and whenever they are away.</summary>
public sealed class PlanProperties
{
    private static readonly DayOfWeek[] Weekdays = [.. Week.Days.Take(5)];

    private static readonly Gen<PlanPerson> People =
        from number in Gen.Choose(1, 1000)
        from lastMet in Gen.Choose(1, 60)
        from day in Gen.Elements(Weekdays)
        from hour in Gen.Choose(9, 15)
        from every in Gen.Elements<int?>(null, 2, 3)
        from dayOff in Gen.Elements(Weekdays)
        from away in Gen.Choose(0, 330)
        from days in Gen.Choose(1, 60)
        select Somebody(number, lastMet, day, hour, every, dayOff, away, days);

    private static readonly Gen<PlanRequest> Requests =
        from people in People.ListOf()
        select GivenPlans.Request(people.DistinctBy(p => p.SupervisionId).Take(12));

    [Fact]
    public void Nobody_is_in_two_places_and_nobody_meets_while_away_or_off() =>
        Holds(request =>
        {
            var plan = Planner.Plan(request);
            var people = request.People.ToDictionary(p => p.SupervisionId);
            return plan.Sessions.All(s =>
                    people[s.SupervisionId].Diary.WhyNot(s.On, people[s.SupervisionId].Terms)
                        is null
                    && people[s.SupervisionId]
                        .Weeks.On(s.On)
                        .Hours[s.On.DayOfWeek]
                        .Holds(s.StartsAt, s.Minutes)
                )
                && plan.Sessions.GroupBy(s => s.On)
                    .All(day =>
                        day.OrderBy(s => s.StartsAt)
                            .Zip(day.OrderBy(s => s.StartsAt).Skip(1))
                            .All(p =>
                                p.First.StartsAt.AddMinutes(p.First.Minutes) <= p.Second.StartsAt
                            )
                    );
        });

    [Fact]
    public void Every_gap_is_within_the_policy_or_explained() =>
        Holds(request =>
        {
            var plan = Planner.Plan(request);
            return request.People.All(person =>
            {
                var last = person.Diary.Meetings[^1];
                foreach (
                    var session in plan.Sessions.Where(s => s.SupervisionId == person.SupervisionId)
                )
                {
                    var latest = person.Diary.LastDay(person.Terms.Limits[0], last, person.Terms);
                    if (
                        session.On > latest
                        && !plan.Findings.Any(f =>
                            f.SupervisionId == person.SupervisionId && f.On == latest
                        )
                    )
                    {
                        return false;
                    }

                    last = session.On;
                }

                return true;
            });
        });

    [Fact]
    public void The_same_request_gives_the_same_plan_in_whatever_order() =>
        Holds(request =>
        {
            var plan = Planner.Plan(request);
            var again = Planner.Plan(request with { People = [.. request.People.Reverse()] });
            return plan.Sessions.SequenceEqual(again.Sessions)
                && plan.Findings.Select(f => f.InWords)
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(
                        again.Findings.Select(f => f.InWords).Order(StringComparer.Ordinal)
                    );
        });

    [Fact]
    public void A_booked_plan_stays_as_it_is() =>
        Holds(request => Replanner.Of(request.Once(Planner.Plan(request))).NothingToDo);

    [Fact]
    public void Leave_on_one_day_moves_what_was_on_it_and_nothing_else() =>
        Holds(request =>
        {
            var plan = Planner.Plan(request);
            if (plan.Sessions.Count == 0)
            {
                return true;
            }

            var booked = request.Once(plan);
            var hit = booked.Booked[booked.Booked.Count / 2];
            var again = Replanner.Of(
                booked with
                {
                    People =
                    [
                        .. booked.People.Select(p =>
                            p.SupervisionId == hit.SupervisionId ? p.Away(hit.On, hit.On) : p
                        ),
                    ],
                }
            );
            // The time that became free may go to somebody for whom there was none.
            return again.Moves.All(m => m.Session == hit)
                && again.Additions.All(a => a.SupervisionId == hit.SupervisionId || a.On == hit.On);
        });

    [Fact]
    public void Thirty_people_take_well_under_a_second()
    {
        var request = GivenPlans.Request(
            Enumerable
                .Range(1, 30)
                .Select(n =>
                    Somebody(
                        n,
                        1 + n,
                        Weekdays[n % 5],
                        9 + n % 6,
                        null,
                        Weekdays[(n + 2) % 5],
                        n * 9,
                        14
                    )
                )
        );
        Planner.Plan(request);

        var watch = Stopwatch.StartNew();
        var plan = Planner.Plan(request);

        plan.Sessions.Count.ShouldBeGreaterThan(350);
        // A hundred times less than this is usual; the machine that runs the tests may be busy.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static PlanPerson Somebody(
        int number,
        int lastMet,
        DayOfWeek day,
        int hour,
        int? every,
        DayOfWeek dayOff,
        int away,
        int days
    ) =>
        (
            GivenPlans.Person(number, GivenPlans.From.AddDays(-lastMet)) with
            {
                Terms = GivenPlans.Terms(every),
                Weeks = GivenPlans.Worked([.. Weekdays.Where(d => d != dayOff)]),
                Wish = new(day, new(hour, 0), 105, "Elsewhere"),
            }
        ).Away(GivenPlans.From.AddDays(away), GivenPlans.From.AddDays(away + days - 1));

    private static void Holds(Func<PlanRequest, bool> property) =>
        Prop.ForAll(Requests.ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
