namespace Sightline.Children;

/// <summary>A worker holds a child's case from a day until a day. What the worker may see of the child follows from it.</summary>
public sealed class Allocation : AgencyOwned
{
    private Allocation() { }

    public Allocation(Child child, Person worker, DateOnly fromOn)
        : base(child.AgencyId)
    {
        ChildId = child.Id;
        Child = child;
        WorkerId = worker.Id;
        FromOn = fromOn;
    }

    public Guid ChildId { get; private set; }
    public Child? Child { get; private set; }
    public Guid WorkerId { get; private set; }
    public DateOnly FromOn { get; private set; }

    /// <summary>The last day on which the worker holds the case; none while it goes on.</summary>
    public DateOnly? UntilOn { get; private set; }
    public AllocationEnd? WhyEnded { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public Guid? EndedById { get; private set; }

    /// <summary>Who works with the child next, as whoever ended this said: what is on the child's record from supervision goes to them.</summary>
    public Guid? HandedToId { get; private set; }

    public bool HeldOn(DateOnly day) => FromOn <= day && (UntilOn is null || UntilOn >= day);

    /// <summary>Somebody puts the child on the worker's list. The history names the list and never the child.</summary>
    public void List(Person by, DateTime at) =>
        Happened(new("child-listed", by.Id, at, PersonId: WorkerId));

    public Refusal? WhyNotEnd(DateOnly on, DateOnly today) =>
        UntilOn is { } until ? new($"This ended already, on {Words.Day(until)}")
        : on > today ? new("The last day must be today or in the past")
        : on < FromOn ? new($"The last day must not be before {Words.Day(FromOn)}, when this began")
        : null;

    public Refusal? WhyNotHandTo(Person? next) =>
        next is null ? new("Nobody here has this work email. Check it, or leave it empty")
        : next.Id == WorkerId ? new("This is whose list it is. Enter who takes over")
        : null;

    /// <param name="next">Who takes over, where it is another worker who is known here.</param>
    public void End(DateOnly on, AllocationEnd why, Person by, DateTime at, Person? next = null)
    {
        RefusedException.ThrowIf(WhyNotEnd(on, Clock.LocalDay(at)));
        UntilOn = on;
        WhyEnded = why;
        EndedAt = at;
        EndedById = by.Id;
        HandedToId = why == AllocationEnd.AnotherWorker ? next?.Id : null;
        Happened(
            new("child-off-list", by.Id, at, PersonId: WorkerId, Why: AllocationWords.Of(why))
        );
    }

    /// <summary>It goes on as if nobody had ended it: whoever ended it by mistake adds the child again.</summary>
    public void GoOn(Person by, DateTime at)
    {
        UntilOn = null;
        WhyEnded = null;
        EndedAt = null;
        EndedById = null;
        HandedToId = null;
        List(by, at);
    }
}
