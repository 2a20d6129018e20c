using Microsoft.EntityFrameworkCore;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>Which of somebody's own supervisions a page is about: the only one, or the one they chose; none yet where they have several.</summary>
/// <param name="With">Whom they can choose.</param>
public sealed record ChosenSupervision(IReadOnlyList<Choice> With, Supervision? Supervision)
{
    /// <summary>More people than anybody supervises.</summary>
    private const int MostPeople = 100;

    /// <summary>None where they are in no such supervision. One statement.</summary>
    /// <param name="mine">Those of the reader's own that the page can be about.</param>
    public static async Task<ChosenSupervision?> Of(
        IQueryable<Supervision> mine,
        Guid reader,
        Guid? chosen
    )
    {
        var found = await mine.Where(s => s.EndedOn == null)
            .Include(s => s.Supervisor)
            .Include(s => s.Supervisee)
            .OrderBy(s => s.Supervisee!.FamilyName)
            .ThenBy(s => s.Supervisee!.GivenName)
            .Take(MostPeople)
            .ToListAsync();
        return found.Count == 0
            ? null
            : new(
                [.. found.Select(s => new Choice(s.Id.ToString(), s.With(reader)!.Name))],
                found.Count == 1 ? found[0] : found.Find(s => s.Id == chosen)
            );
    }

    /// <summary>They named one that is not theirs.</summary>
    public bool IsNotTheirs(Guid? chosen) => chosen is not null && Supervision?.Id != chosen;
}
