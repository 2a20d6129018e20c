namespace Sightline.Compliance;

/// <summary>What a team's list is ordered by.</summary>
public enum TeamSort
{
    Due = 1,
    Name,
    Last,
}
