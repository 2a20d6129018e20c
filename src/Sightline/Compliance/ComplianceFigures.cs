namespace Sightline.Compliance;

/// <summary>How the supervision of some teams stands together. People who are away are out of every count but their own.</summary>
public sealed record ComplianceFigures(string Name, IReadOnlyList<TeamSummary> Teams)
{
    public int People => Teams.Sum(t => t.People);
    public int Away => Teams.Sum(t => t.Away);
    public int Here => People - Away;
    public int InTime => Teams.Sum(t => t.WithinLimit);
    public int Due => Teams.Sum(t => t.Due);
    public int Late => Teams.Sum(t => t.Late);
    public int Breached => Teams.Sum(t => t.Breached);
    public int NoneBooked => Teams.Sum(t => t.NoneBooked);

    /// <summary>The share that has met in time, rounded down: 99.6% is not everybody.</summary>
    public int? Share => Here == 0 ? null : InTime * 100 / Here;

    public string ShareInWords => Share is { } share ? $"{InTime} of {Here} ({share}%)" : "Nobody";

    /// <summary>Each service with its teams, in the order in which they came.</summary>
    public IReadOnlyList<ComplianceFigures> Services =>
        [
            .. Teams
                .GroupBy(t => t.Service, StringComparer.Ordinal)
                .Select(s => new ComplianceFigures(s.Key ?? "Outside a service", [.. s])),
        ];
}
