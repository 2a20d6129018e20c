using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Planning;

/// <summary>What is known of one supervisor's people, their days and the rooms: enough to plan from and to check dates by.</summary>
public sealed record PlanFacts(
    Person Supervisor,
    Weeks SupervisorWeeks,
    IReadOnlyList<PlanSubject> People,
    IReadOnlyList<BookedTime> Booked,
    IReadOnlyList<PlanRoom> Rooms
)
{
    public bool SupervisorHasSaid => SupervisorWeeks.Patterns.Count > 0;

    public PlanSubject? Find(Guid supervisionId) =>
        People.FirstOrDefault(p => p.Supervision.Id == supervisionId);

    /// <summary>The request of a plan for the people of whom something is wished.</summary>
    public PlanRequest Request(
        DateOnly fromOn,
        DateOnly untilOn,
        IReadOnlyDictionary<Guid, PlanWish> wishes
    ) =>
        new()
        {
            SupervisorId = Supervisor.Id,
            FromOn = fromOn,
            UntilOn = untilOn,
            SupervisorWeeks = SupervisorWeeks,
            People =
            [
                .. People
                    .Where(p => wishes.ContainsKey(p.Supervision.Id))
                    .Select(p => p.Planned(wishes[p.Supervision.Id])),
            ],
            Booked = Booked,
            Rooms = Rooms,
        };
}

/// <summary>One supervision as a plan finds it.</summary>
/// <param name="LastTime">Their latest session, for what they are used to; none where they have had none.</param>
public sealed record PlanSubject(
    Supervision Supervision,
    SessionTerms Terms,
    Diary Diary,
    Weeks Weeks,
    BookedTime? LastTime
)
{
    public Person Person => Supervision.Supervisee!;

    /// <summary>What the two are used to, or the policy's length at a time that suits most.</summary>
    public PlanWish Usual =>
        new(
            LastTime?.On.DayOfWeek,
            LastTime?.StartsAt ?? new TimeOnly(10, 0),
            Terms.Minutes ?? LastTime?.Minutes ?? 60,
            LastTime?.Place ?? ""
        );

    /// <summary>The form of a planned session: the policy's first that counts.</summary>
    public string Form =>
        (Terms.Forms.FirstOrDefault(f => Terms.FormalForms.Contains(f.Id)) ?? Terms.Forms[0]).Id;

    public PlanPerson Planned(PlanWish wish) =>
        new()
        {
            SupervisionId = Supervision.Id,
            SuperviseeId = Person.Id,
            Name = Person.GivenName,
            Terms = Terms,
            Diary = Diary,
            Weeks = Weeks,
            Wish = wish,
            LastOn = new[] { Person.LeftOn, Supervision.Supervisor?.LeftOn }.Min(),
        };
}
