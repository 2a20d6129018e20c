namespace Sightline.People;

/// <summary>Who manages whom, from a day until a day. A change of manager ends one and begins another.</summary>
public sealed class LineManagement : AgencyOwned
{
    private LineManagement() { }

    public LineManagement(Person person, Person manager, DateOnly fromOn)
        : base(person.AgencyId)
    {
        PersonId = person.Id;
        ManagerId = manager.Id;
        FromOn = fromOn;
    }

    public Guid PersonId { get; private set; }
    public Person? Person { get; private set; }
    public Guid ManagerId { get; private set; }
    public Person? Manager { get; private set; }
    public DateOnly FromOn { get; private set; }

    /// <summary>The last day of it; none while it lasts.</summary>
    public DateOnly? UntilOn { get; private set; }

    public void End(DateOnly on) => UntilOn = on;

    public void Reopen() => UntilOn = null;
}
