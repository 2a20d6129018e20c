namespace Sightline.People;

/// <summary>Someone who works for the agency: permanent, temporary, from an employment agency, or a volunteer.</summary>
public sealed partial class Person : AgencyOwned
{
    private Person() { }

    public Person(
        Guid agencyId,
        string reference,
        string givenName,
        string familyName,
        string email,
        DateOnly startedOn,
        Guid? id = null
    )
        : base(agencyId, id)
    {
        Reference = reference;
        GivenName = givenName;
        FamilyName = familyName;
        Email = email;
        StartedOn = startedOn;
    }

    /// <summary>The number the personnel system knows this person by; unique in the agency.</summary>
    public string Reference { get; private set; } = "";
    public string GivenName { get; private set; } = "";
    public string FamilyName { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>The post they hold, such as "Social worker".</summary>
    public string Post { get; set; } = "";

    /// <summary>The group of the agency's policy that covers them, such as social-worker; none means that no policy does.</summary>
    public string? Group { get; set; }

    /// <summary>permanent, temporary, agency or volunteer.</summary>
    public string Employment { get; set; } = "permanent";
    public Guid? TeamId { get; set; }
    public DateOnly StartedOn { get; private set; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>The account they sign in with, once they have one.</summary>
    public Guid? AccountId { get; private set; }

    public string Name => $"{GivenName} {FamilyName}";

    public bool WorksHereOn(DateOnly day) => StartedOn <= day && (LeftOn is null || day <= LeftOn);

    public void Rename(string givenName, string familyName)
    {
        GivenName = givenName;
        FamilyName = familyName;
    }

    public void ChangeEmail(string email) => Email = email;

    public void Leave(DateOnly on) => LeftOn = on;

    public void Return() => LeftOn = null;

    public void SignInWith(Guid accountId) => AccountId = accountId;
}
