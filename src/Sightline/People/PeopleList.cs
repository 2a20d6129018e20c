using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People;

/// <summary>A page of the people of one agency, in order of name, by what the administrator looks for.</summary>
/// <param name="Name">Part of a name.</param>
/// <param name="TeamId">Their team.</param>
/// <param name="State">here (also those who start soon), left, or all.</param>
public sealed record PeopleList(string? Name, Guid? TeamId, string State)
{
    public const int PageSize = 25;
    public const int MostCounted = 1000;

    public IQueryable<Person> Matching(SightlineDb db, Guid agencyId, DateOnly today)
    {
        var people = db.People.AsNoTracking().Where(p => p.AgencyId == agencyId);
        people = State switch
        {
            "left" => people.Where(p => p.LeftOn < today),
            "all" => people,
            _ => people.Where(p => p.LeftOn == null || p.LeftOn >= today),
        };
        if (TeamId is { } team)
        {
            people = people.Where(p => p.TeamId == team);
        }

        foreach (
            var word in (Name ?? "")
                .ToLowerInvariant()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Take(4)
        )
        {
            people = people.Where(p =>
                p.GivenName.ToLower().Contains(word) || p.FamilyName.ToLower().Contains(word)
            );
        }

        return people;
    }

    /// <summary>At most a page and one more, which says that there is a next page. The address carries only the last person's id, never a name.</summary>
    public async Task<List<PersonLine>> Page(
        SightlineDb db,
        Guid agencyId,
        Guid? after,
        DateOnly today
    )
    {
        var people = Matching(db, agencyId, today);
        if (
            after is { } id
            && await db
                .People.Where(p => p.AgencyId == agencyId && p.Id == id)
                .Select(p => new { p.FamilyName, p.GivenName })
                .FirstOrDefaultAsync()
                is { } last
        )
        {
            people = people.Where(p =>
                string.Compare(p.FamilyName, last.FamilyName) > 0
                || (
                    p.FamilyName == last.FamilyName
                    && string.Compare(p.GivenName, last.GivenName) > 0
                )
                || (
                    p.FamilyName == last.FamilyName
                    && p.GivenName == last.GivenName
                    && p.Id.CompareTo(id) > 0
                )
            );
        }

        return await people
            .OrderBy(p => p.FamilyName)
            .ThenBy(p => p.GivenName)
            .ThenBy(p => p.Id)
            .Select(p => new
            {
                Person = p,
                Team = db
                    .Teams.Where(t => t.AgencyId == p.AgencyId && t.Id == p.TeamId)
                    .Select(t => t.Name)
                    .FirstOrDefault(),
                Manager = db
                    .LineManagements.Where(l =>
                        l.AgencyId == p.AgencyId && l.PersonId == p.Id && l.UntilOn == null
                    )
                    .Select(l => l.Manager)
                    .FirstOrDefault(),
            })
            .Take(PageSize + 1)
            .Select(p => new PersonLine(
                p.Person.Id,
                p.Person.GivenName,
                p.Person.FamilyName,
                p.Person.Post,
                p.Team,
                p.Manager!.GivenName,
                p.Manager.FamilyName,
                p.Person.StartedOn,
                p.Person.LeftOn
            ))
            .ToListAsync();
    }

    public async Task<string> CountInWords(SightlineDb db, Guid agencyId, DateOnly today)
    {
        var count = await Matching(db, agencyId, today)
            .OrderBy(p => p.FamilyName)
            .Take(MostCounted + 1)
            .CountAsync();
        return count > MostCounted ? "1,000+ people" : Words.Count(count, "person", "people");
    }
}
