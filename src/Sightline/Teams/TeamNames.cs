namespace Sightline.Teams;

/// <summary>What a service or a team may be called.</summary>
public static class TeamNames
{
    public const int Longest = 200;

    /// <param name="name">What was typed.</param>
    /// <param name="taken">The names beside it.</param>
    /// <param name="what">service or team.</param>
    public static Refusal? WhyNot(string? name, IEnumerable<string> taken, string what) =>
        string.IsNullOrWhiteSpace(name) ? new($"Enter the name of the {what}")
        : name.Trim().Length > Longest
            ? new($"The name of the {what} must be {Longest} characters or fewer")
        : taken.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
            ? new($"There is a {what} of this name already")
        : null;
}
