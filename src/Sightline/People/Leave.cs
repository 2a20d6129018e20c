namespace Sightline.People;

/// <summary>Days on which somebody is known to be away.</summary>
public sealed class Leave : AgencyOwned
{
    private Leave() { }

    public Leave(Person person, DateOnly fromOn, DateOnly untilOn, string kind)
        : base(person.AgencyId)
    {
        PersonId = person.Id;
        FromOn = fromOn;
        UntilOn = untilOn;
        Kind = kind;
    }

    public Guid PersonId { get; private set; }
    public Person? Person { get; private set; }
    public DateOnly FromOn { get; private set; }

    /// <summary>The last day away.</summary>
    public DateOnly UntilOn { get; private set; }

    /// <summary>A kind of leave the policy names, such as annual or sickness; the policy says which stop the clock.</summary>
    public string Kind { get; private set; } = "";

    public bool Covers(DateOnly day) => FromOn <= day && day <= UntilOn;
}
