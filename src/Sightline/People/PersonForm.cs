using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People;

/// <summary>The fields about one person with what they offer to choose from; the same for adding and for changing.</summary>
public sealed record PersonForm(
    PersonDetails Details,
    List<SelectListItem> Teams,
    List<SelectListItem> Groups
)
{
    public static async Task<PersonForm> For(
        SightlineDb db,
        Guid agencyId,
        PersonDetails details
    ) => new(details, await db.TeamChoices(agencyId), await db.GroupChoices(agencyId));

    /// <summary>What only the database and the lists know to be wrong.</summary>
    public async Task<bool> IsSound(
        SightlineDb db,
        Guid agencyId,
        Guid personId,
        ModelStateDictionary state
    )
    {
        void Wrong(string field, string words) =>
            state.AddModelError($"{nameof(Details)}.{field}", words);

        if (Details.TeamId is { } team && Teams.TrueForAll(t => t.Value != team.ToString()))
        {
            Wrong(nameof(PersonDetails.TeamId), "Select a team from the list");
        }

        if (Details.Group is { } group && Groups.TrueForAll(g => g.Value != group))
        {
            Wrong(nameof(PersonDetails.Group), "Select a group from the list");
        }

        foreach (
            var other in await db
                .People.Where(p =>
                    p.AgencyId == agencyId
                    && p.Id != personId
                    && (p.Reference == Details.Reference || p.Email == Details.Email)
                )
                .Select(p => new
                {
                    p.GivenName,
                    p.FamilyName,
                    p.Reference,
                    p.Email,
                })
                .ToListAsync()
        )
        {
            if (other.Reference == Details.Reference)
            {
                Wrong(
                    nameof(PersonDetails.Reference),
                    $"{other.GivenName} {other.FamilyName} has this employee number already"
                );
            }

            if (other.Email == Details.Email)
            {
                Wrong(
                    nameof(PersonDetails.Email),
                    $"{other.GivenName} {other.FamilyName} has this email address already"
                );
            }
        }

        return state.IsValid;
    }
}
