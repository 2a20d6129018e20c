namespace Sightline.People.Importing;

/// <summary>One person as they stood before or after an import, kept so that the import can be undone and so that it is not when somebody changed them since.</summary>
public sealed record PersonState(
    string GivenName,
    string FamilyName,
    string Email,
    string Post,
    string? Group,
    string Employment,
    Guid? TeamId,
    DateOnly StartedOn,
    DateOnly? LeftOn,
    Guid? LineId
)
{
    public static PersonState Of(Person person, Guid? lineId) =>
        new(
            person.GivenName,
            person.FamilyName,
            person.Email,
            person.Post,
            person.Group,
            person.Employment,
            person.TeamId,
            person.StartedOn,
            person.LeftOn,
            lineId
        );
}
