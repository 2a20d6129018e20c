namespace Sightline.Supervisions;

/// <summary>Whose supervision a page belongs to, and the pages beside it: the identity bar and the sub navigation.</summary>
/// <param name="SupervisionId">The supervision.</param>
/// <param name="SuperviseeId">Whose file "File" leads to.</param>
/// <param name="Supervisee">The worker's name.</param>
/// <param name="Post">The worker's post.</param>
/// <param name="Supervisor">The supervisor's name.</param>
/// <param name="EndedOn">The last day, of a supervision that is over.</param>
public sealed record SupervisionNavigation(
    Guid SupervisionId,
    Guid SuperviseeId,
    string Supervisee,
    string Post,
    string Supervisor,
    DateOnly? EndedOn
)
{
    /// <summary>False for a manager in line, who sees dates only.</summary>
    public bool ForTheTwo { get; init; } = true;

    /// <summary>Needs the supervision with both people.</summary>
    public static SupervisionNavigation Of(Supervision supervision, bool forTheTwo = true) =>
        new(
            supervision.Id,
            supervision.SuperviseeId,
            supervision.Supervisee!.Name,
            supervision.Supervisee.Post,
            supervision.Supervisor!.Name,
            supervision.EndedOn
        )
        {
            ForTheTwo = forTheTwo,
        };

    /// <summary>A page below one of the links keeps that link marked.</summary>
    public static bool Holds(string href, PathString path) =>
        path.StartsWithSegments(href, StringComparison.OrdinalIgnoreCase);
}
