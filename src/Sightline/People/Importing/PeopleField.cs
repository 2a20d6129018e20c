namespace Sightline.People.Importing;

/// <summary>What a column of a personnel file can hold.</summary>
public enum PeopleField
{
    Number,
    GivenName,
    FamilyName,
    Email,
    Post,
    Employment,
    Service,
    Team,
    ManagerNumber,
    StartedOn,
    LeftOn,
    Group,
}
