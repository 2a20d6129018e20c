namespace Sightline.People.Importing;

/// <summary>Somebody the agency knows already, as far as a personnel file can say anything about them.</summary>
public sealed record KnownPerson(
    Guid Id,
    string Reference,
    string GivenName,
    string FamilyName,
    string Email,
    string Post,
    string? Group,
    string Employment,
    string? Team,
    string? Service,
    DateOnly StartedOn,
    DateOnly? LeftOn,
    Guid? ManagerId
)
{
    public string Name => $"{GivenName} {FamilyName}";
}
