namespace Sightline.Bench.Generating;

/// <summary>One generated agency, as far as a measure has to know it.</summary>
internal sealed record Council(
    Guid AgencyId,
    Guid DirectorId,
    IReadOnlyList<GeneratedTeam> Teams,
    IReadOnlyList<Guid> SupervisionIds
);

/// <summary>A team, its manager, who supervises everybody in it, and the manager above.</summary>
internal sealed record GeneratedTeam(Guid Id, Guid ManagerId, Guid ServiceManagerId);
