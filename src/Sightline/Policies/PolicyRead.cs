namespace Sightline.Policies;

/// <summary>Somebody said that they have read the policy that applies to them.</summary>
public sealed class PolicyRead : AgencyOwned
{
    private PolicyRead() { }

    public PolicyRead(Person person, PolicyVersion version, DateTime at)
        : base(person.AgencyId)
    {
        PersonId = person.Id;
        PolicyVersionId = version.Id;
        At = at;
        Happened(new("policy-read", person.Id, at, PersonId: person.Id, About: version.Title));
    }

    public Guid PersonId { get; private set; }
    public Guid PolicyVersionId { get; private set; }
    public DateTime At { get; private set; }
}
