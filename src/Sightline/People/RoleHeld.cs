namespace Sightline.People;

/// <summary>A task somebody holds for the agency beside their post, from an instant until an instant.</summary>
public sealed class RoleHeld : AgencyOwned
{
    /// <summary>Looks after people, teams and settings; reads no content of supervision by it.</summary>
    public const string Administrator = "administrator";

    /// <summary>Writes the policy and sees what it would mean; reads no content of supervision by it.</summary>
    public const string PolicyOfficer = "policy-officer";

    private RoleHeld() { }

    public RoleHeld(Person person, string role, DateTime givenAt, Person? givenBy = null)
        : base(person.AgencyId)
    {
        PersonId = person.Id;
        Role = role;
        GivenAt = givenAt;
        GivenById = givenBy?.Id;
    }

    public Guid PersonId { get; private set; }
    public Person? Person { get; private set; }
    public string Role { get; private set; } = "";
    public DateTime GivenAt { get; private set; }
    public Guid? GivenById { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void End(DateTime at) => EndedAt = at;
}
