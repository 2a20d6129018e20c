using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.People;

/// <summary>What the forms about people offer to choose from.</summary>
public static class PeopleChoices
{
    extension(SightlineDb db)
    {
        public async Task<List<SelectListItem>> TeamChoices(Guid agencyId) =>
            [
                .. (
                    await db
                        .Teams.Where(t => t.AgencyId == agencyId)
                        .OrderBy(t => t.Service!.Name)
                        .ThenBy(t => t.Name)
                        .Select(t => new
                        {
                            t.Id,
                            t.Name,
                            Service = t.Service!.Name,
                        })
                        .ToListAsync()
                ).Select(t => new SelectListItem($"{t.Name} ({t.Service})", t.Id.ToString())),
            ];

        /// <summary>The groups of people that the agency's policy names: key and label.</summary>
        public async Task<Dictionary<string, string>> PolicyGroups(Guid agencyId) =>
            (await PolicyInForce.Newest(db, agencyId, default))?.Groups.ToDictionary(
                g => g.Key,
                g => g.Label
            ) ?? [];

        /// <summary>The kinds of leave that the agency's policy names; it says which of them stop a clock.</summary>
        public async Task<Dictionary<string, string>> LeaveKinds(Guid agencyId) =>
            (await PolicyInForce.Newest(db, agencyId, default))?.LeaveKinds.ToDictionary(
                k => k.Key,
                k => k.Label
            ) ?? new() { ["leave"] = "Leave" };

        public async Task<List<SelectListItem>> GroupChoices(Guid agencyId) =>
            [.. (await db.PolicyGroups(agencyId)).Select(g => new SelectListItem(g.Value, g.Key))];

        /// <summary>Everybody who works here today, in order of name.</summary>
        public Task<List<SelectListItem>> PeopleHere(Guid agencyId, DateOnly today) =>
            Choices(
                db.People.Where(p =>
                    p.AgencyId == agencyId
                    && p.StartedOn <= today
                    && (p.LeftOn == null || p.LeftOn >= today)
                )
            );

        /// <summary>Everybody below this person in the line of management who has not left, in order of name.</summary>
        public Task<List<SelectListItem>> PeopleBelow(Person manager, DateOnly today) =>
            Choices(
                db.People.Where(p =>
                    p.AgencyId == manager.AgencyId
                    && (p.LeftOn == null || p.LeftOn >= today)
                    && db.ReportingLines.Any(l =>
                        l.AgencyId == p.AgencyId && l.ManagerId == manager.Id && l.PersonId == p.Id
                    )
                )
            );
    }

    private static async Task<List<SelectListItem>> Choices(IQueryable<Person> people) =>
        [
            .. (
                await people
                    .OrderBy(p => p.FamilyName)
                    .ThenBy(p => p.GivenName)
                    .Select(p => new
                    {
                        p.Id,
                        p.GivenName,
                        p.FamilyName,
                        p.Post,
                    })
                    .ToListAsync()
            ).Select(p => new SelectListItem(
                p.Post.Length > 0
                    ? $"{p.GivenName} {p.FamilyName}, {p.Post}"
                    : $"{p.GivenName} {p.FamilyName}",
                p.Id.ToString()
            )),
        ];

    public static List<SelectListItem> EmploymentChoices =>
        [.. Employment.Kinds.Select(k => new SelectListItem(k.Value, k.Key))];
}
