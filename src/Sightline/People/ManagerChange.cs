using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People;

/// <summary>A change of line manager: the old line ends the day before the new one begins, and the reporting line is drawn anew.</summary>
public static class ManagerChange
{
    public static Refusal? WhyNotFrom(DateOnly fromOn, Person person, DateOnly today) =>
        fromOn > today && fromOn != person.StartedOn
            ? new("Enter a day that is today or in the past")
        : fromOn < person.StartedOn
            ? new(
                $"{person.Name} started on {Words.Day(person.StartedOn)}. Enter that day or later"
            )
        : null;

    extension(SightlineDb db)
    {
        /// <summary>Saves the change and the reporting line together, or neither.</summary>
        public async Task ChangeManager(
            Person person,
            Person? manager,
            DateOnly fromOn,
            Person by,
            DateTime at
        )
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var lasting = await db
                .LineManagements.Where(l =>
                    l.AgencyId == person.AgencyId && l.PersonId == person.Id && l.UntilOn == null
                )
                .ToListAsync();
            if (lasting is [var same] && same.ManagerId == manager?.Id)
            {
                return;
            }

            foreach (var line in lasting)
            {
                line.End(fromOn.AddDays(-1));
            }

            if (manager is not null)
            {
                db.LineManagements.Add(person.ManagedBy(manager, fromOn, by, at));
            }
            else if (lasting.Count > 0)
            {
                person.ManagedByNobody(fromOn, by, at);
            }

            await db.SaveChangesAsync();
            await db.RedrawReportingLines(person.AgencyId);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }
}
