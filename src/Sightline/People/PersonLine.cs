namespace Sightline.People;

/// <summary>One line of the list of people.</summary>
public sealed record PersonLine(
    Guid Id,
    string GivenName,
    string FamilyName,
    string Post,
    string? Team,
    string? ManagerGivenName,
    string? ManagerFamilyName,
    DateOnly StartedOn,
    DateOnly? LeftOn
)
{
    public string Name => $"{GivenName} {FamilyName}";
    public string? Manager =>
        ManagerGivenName is null ? null : $"{ManagerGivenName} {ManagerFamilyName}";

    public string StateOn(DateOnly today) =>
        LeftOn is { } left
            ? left < today
                ? $"Left on {Words.Day(left)}"
                : $"Leaves on {Words.Day(left)}"
            : StartedOn > today
                ? $"Starts on {Words.Day(StartedOn)}"
                : "Works here";
}
