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
    public DateOnly? UntilOn { get; private set; }

    public void End(DateOnly on) => UntilOn = on;
}
