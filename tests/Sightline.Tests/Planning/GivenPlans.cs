using Sightline.Planning;
using Sightline.Sessions;

namespace Sightline.Tests.Planning;

/// <summary>Plans of one supervisor under the council's policy, from Monday 4 January 2027.</summary>
internal static class GivenPlans
{
    public static readonly DateOnly From = new(2027, 1, 4);
    public static readonly Guid Supervisor = new("00000000-0000-7000-8000-00000000000a");

    public static SessionTerms Terms(int? everyWeeks = null) =>
        PolicyTerms.Of(
            TestPolicy.Policy,
            Guid.Empty,
            "supervision",
            "social-worker",
            everyWeeks is null ? null : new AgreedTerms(everyWeeks, null, SaidWhy: true)
        );

    public static Guid Key(int number) => new($"00000000-0000-7000-8000-{number:x12}");

    public static PlanPerson Person(int number, DateOnly? lastMet = null) =>
        new()
        {
            SupervisionId = Key(0x1000 + number),
            SuperviseeId = Key(0x2000 + number),
            Name = $"P{number}",
            Terms = Terms(),
            Diary = new(
                From.AddYears(-1),
                [lastMet ?? From.AddDays(-14)],
                [],
                [],
                Key(0x2000 + number)
            ),
            Weeks = Weeks.Unsaid,
            Wish = new(DayOfWeek.Thursday, new(10, 0), 105, "Elsewhere"),
        };

    public static PlanRequest Request(params IEnumerable<PlanPerson> people) =>
        new()
        {
            SupervisorId = Supervisor,
            FromOn = From,
            UntilOn = From.AddYears(1).AddDays(-1),
            SupervisorWeeks = Weeks.Unsaid,
            People = [.. people],
            Booked = [],
            Rooms = [],
        };

    public static PlanPerson Away(
        this PlanPerson person,
        DateOnly from,
        DateOnly until,
        string kind = "annual"
    ) =>
        person with
        {
            Diary = person.Diary with
            {
                Away =
                [
                    .. person.Diary.Away,
                    new Absence(person.SuperviseeId, person.Name, from, until, kind),
                ],
            },
        };

    public static Weeks Worked(params DayOfWeek[] days) =>
        new([
            (
                DateOnly.MinValue,
                new Week(
                    days.ToDictionary(d => d, _ => new Stretch(new(9, 0), new(17, 0))),
                    new Dictionary<DayOfWeek, Stretch>(),
                    null
                )
            ),
        ]);

    /// <summary>The same request once its plan is booked.</summary>
    public static PlanRequest Once(this PlanRequest request, YearPlan planIsBooked)
    {
        var booked = planIsBooked
            .Sessions.Select(
                (s, at) =>
                    new BookedTime(
                        Key(0x9000 + at),
                        s.SupervisionId,
                        Supervisor,
                        request.People.Single(p => p.SupervisionId == s.SupervisionId).SuperviseeId,
                        s.On,
                        s.StartsAt,
                        s.Minutes,
                        s.Place
                    )
            )
            .ToList();
        return request.Holding(booked);
    }

    public static PlanRequest Holding(this PlanRequest request, IReadOnlyList<BookedTime> booked) =>
        request with
        {
            Booked = booked,
            People =
            [
                .. request.People.Select(p =>
                    p with
                    {
                        Diary = p.Diary with
                        {
                            Meetings =
                            [
                                .. p.Diary.Meetings.Where(m => m < From),
                                .. booked
                                    .Where(b => b.SupervisionId == p.SupervisionId)
                                    .Select(b => b.On)
                                    .Order(),
                            ],
                        },
                    }
                ),
            ],
        };
}
