using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.People.Importing;

/// <summary>Takes the last import back, as long as nothing that it touched has changed since.</summary>
public sealed class ImportUndo(SightlineDb db, TimeProvider clock)
{
    public async Task<Refusal?> WhyNot(
        PeopleImportRun run,
        CancellationToken cancellation = default
    )
    {
        if (run.DoneAt is null || run.Changes is not { } changes)
        {
            return new("This file has not been brought in");
        }

        if (run.UndoneAt is { } undone)
        {
            return new($"This was undone on {Words.Moment(undone)}");
        }

        if (
            await db.PeopleImportRuns.AnyAsync(
                r =>
                    r.AgencyId == run.AgencyId
                    && r.UndoneAt == null
                    && r.DoneAt != null
                    && (
                        r.DoneAt > run.DoneAt
                        || r.DoneAt == run.DoneAt && r.Id.CompareTo(run.Id) > 0
                    ),
                cancellation
            )
        )
        {
            return new("Another file was brought in since. Only the last one can be undone");
        }

        var (people, lines) = await Now(run.AgencyId, cancellation);
        var changed = changes
            .People.Where(c =>
                !people.TryGetValue(c.Id, out var person)
                || PersonState.Of(person, lines.GetValueOrDefault(c.Id)?.Id) != c.After
            )
            .Select(c => people.TryGetValue(c.Id, out var p) ? p.Name : "somebody")
            .ToList();
        if (changed.Count > 0)
        {
            return Since("changed", changed);
        }

        var inUse = await InUse(run.AgencyId, changes, people, cancellation);
        return inUse.Count > 0 ? Since("began to use or rely on", inUse) : null;
    }

    public async Task Undo(PeopleImportRun run, Person by, CancellationToken cancellation = default)
    {
        RefusedException.ThrowIf(await WhyNot(run, cancellation));
        var at = clock.Now;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var changes = run.Changes!;
        var (people, lines) = await Now(run.AgencyId, cancellation);
        var ended = await db
            .LineManagements.Where(l => l.AgencyId == run.AgencyId && l.UntilOn != null)
            .ToDictionaryAsync(l => l.Id, cancellation);
        foreach (var change in changes.People)
        {
            if (change.Before?.LineId == change.After.LineId)
            {
                continue;
            }

            if (change.After.LineId is not null)
            {
                db.LineManagements.Remove(lines[change.Id]);
            }

            if (change.Before?.LineId is { } line)
            {
                ended[line].Reopen();
            }
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var change in changes.People)
        {
            if (change.Before is { } before)
            {
                Restore(people[change.Id], before, by, at);
            }
            else
            {
                db.People.Remove(people[change.Id]);
            }
        }

        await db.SaveChangesAsync(cancellation);
        await RemoveEmptyTeams(run.AgencyId, changes, cancellation);
        await db.RedrawReportingLines(run.AgencyId, cancellation);
        run.Undone(by, at);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static void Restore(Person person, PersonState before, Person by, DateTime at)
    {
        person.Correct(
            new PersonDetails
            {
                Reference = person.Reference,
                GivenName = before.GivenName,
                FamilyName = before.FamilyName,
                Email = before.Email,
                Post = before.Post,
                Group = before.Group,
                Employment = before.Employment,
                TeamId = before.TeamId,
                StartedOn = before.StartedOn,
            },
            by,
            at
        );
        if (person.LeftOn != before.LeftOn)
        {
            if (before.LeftOn is { } left)
            {
                person.Leave(left, by, at);
            }
            else
            {
                person.Return(by, at);
            }
        }
    }

    private async Task RemoveEmptyTeams(
        Guid agencyId,
        ImportChanges changes,
        CancellationToken cancellation
    )
    {
        foreach (var id in changes.Teams)
        {
            if (
                await db.Teams.FindAsync([agencyId, id], cancellation) is { } team
                && !await db.People.AnyAsync(
                    p => p.AgencyId == agencyId && p.TeamId == id,
                    cancellation
                )
            )
            {
                db.Teams.Remove(team);
            }
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var id in changes.Services)
        {
            if (
                await db.Services.FindAsync([agencyId, id], cancellation) is { } service
                && !await db.Teams.AnyAsync(
                    t => t.AgencyId == agencyId && t.ServiceId == id,
                    cancellation
                )
            )
            {
                db.Services.Remove(service);
            }
        }
    }

    private async Task<(Dictionary<Guid, Person>, Dictionary<Guid, LineManagement>)> Now(
        Guid agencyId,
        CancellationToken cancellation
    ) =>
        (
            await db
                .People.Where(p => p.AgencyId == agencyId)
                .ToDictionaryAsync(p => p.Id, cancellation),
            (
                await db
                    .LineManagements.Where(l => l.AgencyId == agencyId && l.UntilOn == null)
                    .ToListAsync(cancellation)
            )
                .GroupBy(l => l.PersonId)
                .ToDictionary(g => g.Key, g => g.Last())
        );

    /// <summary>People the import added who can no longer be taken away: they sign in, supervise, manage somebody it did not bring.</summary>
    private async Task<List<string>> InUse(
        Guid agencyId,
        ImportChanges changes,
        Dictionary<Guid, Person> people,
        CancellationToken cancellation
    )
    {
        var added = changes.People.Where(c => c.Before is null).Select(c => c.Id).ToHashSet();
        var drawn = changes.People.Select(c => c.After.LineId).ToHashSet();
        var used = new HashSet<Guid>(added.Where(id => people[id].AccountId is not null));
        used.UnionWith(
            (
                await db
                    .LineManagements.Where(l => l.AgencyId == agencyId)
                    .Select(l => new { l.Id, l.ManagerId })
                    .ToListAsync(cancellation)
            )
                .Where(l => added.Contains(l.ManagerId) && !drawn.Contains(l.Id))
                .Select(l => l.ManagerId)
        );
        used.UnionWith(
            await db
                .Supervisions.Where(s => s.AgencyId == agencyId)
                .Select(s => s.SuperviseeId)
                .Union(
                    db.Supervisions.Where(s => s.AgencyId == agencyId).Select(s => s.SupervisorId)
                )
                .Union(db.Leaves.Where(l => l.AgencyId == agencyId).Select(l => l.PersonId))
                .Union(db.RolesHeld.Where(r => r.AgencyId == agencyId).Select(r => r.PersonId))
                .ToListAsync(cancellation)
        );
        return [.. added.Where(used.Contains).Select(id => people[id].Name)];
    }

    private static Refusal Since(string what, List<string> names) =>
        new(
            $"Since this file was brought in somebody {what} "
                + string.Join(", ", names.Order(StringComparer.Ordinal).Take(3))
                + (names.Count > 3 ? $" and {Words.Count(names.Count - 3, "other")}" : "")
                + ", so it cannot be undone. Change what is wrong by hand, or bring in a corrected file"
        );
}
