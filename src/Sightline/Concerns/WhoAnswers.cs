using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Concerns;

/// <summary>Who may answer a concern: managers above either of the two, or somebody else who works here; never one of the two.</summary>
public sealed class WhoAnswers(SightlineDb db, CurrentPerson me, TimeProvider clock)
{
    /// <summary>What is chosen where it is nobody on the list.</summary>
    public const string SomebodyElse = "somebody-else";

    /// <summary>More steps than any reporting line has.</summary>
    private const int Most = 20;

    /// <summary>The managers above the two, the nearest first. One statement.</summary>
    public async Task<IReadOnlyList<Choice>> Above(Supervision supervision)
    {
        var (supervisee, supervisor) = (supervision.SuperviseeId, supervision.SupervisorId);
        var today = clock.Today;
        var above = await (
            from line in db.ReportingLines
            where
                line.AgencyId == me.AgencyId
                && (line.PersonId == supervisee || line.PersonId == supervisor)
                && line.ManagerId != supervisee
                && line.ManagerId != supervisor
            join manager in db.People
                on new { line.AgencyId, Id = line.ManagerId } equals new
                {
                    manager.AgencyId,
                    manager.Id,
                }
            where manager.LeftOn == null || manager.LeftOn >= today
            orderby line.Steps, manager.FamilyName, manager.Id
            select new
            {
                manager.Id,
                Name = manager.GivenName + " " + manager.FamilyName,
                manager.Post,
            }
        )
            .Take(Most)
            .ToListAsync();
        return
        [
            .. above
                .DistinctBy(m => m.Id)
                .Where(m => m.Id != me.Person.Id)
                .Select(m => new Choice(m.Id.ToString(), m.Name, m.Post)),
        ];
    }

    /// <summary>The one who was chosen from that list, or whose work email was given; none where there is nobody.</summary>
    public async Task<Person?> Chosen(IReadOnlyList<Choice> above, string? choice, string? email)
    {
        if (choice == SomebodyElse)
        {
            var address = (email ?? "").Trim();
            var found = await db.People.FirstOrDefaultAsync(p =>
                p.AgencyId == me.AgencyId && p.Email == address
            );
            return found?.WorksHereOn(clock.Today) == true ? found : null;
        }

        return above.Any(c => c.Id == choice) && Guid.TryParse(choice, out var id)
            ? await db.People.FirstAsync(p => p.AgencyId == me.AgencyId && p.Id == id)
            : null;
    }
}
