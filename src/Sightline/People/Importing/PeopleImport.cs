using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Teams;

namespace Sightline.People.Importing;

/// <summary>Brings a personnel file into the agency: the same for the pages and for the command line. Everything goes in, or nothing does.</summary>
public sealed class PeopleImport(SightlineDb db, TimeProvider clock)
{
    /// <summary>What the agency chose the last time it brought a file in.</summary>
    public async Task<ImportChoices> Remembered(
        Guid agencyId,
        CancellationToken cancellation = default
    ) =>
        await db
            .PeopleImportRuns.AsNoTracking()
            .Where(r => r.AgencyId == agencyId && r.DoneAt != null)
            .OrderByDescending(r => r.DoneAt)
            .FirstOrDefaultAsync(cancellation)
            is { Choices: { } choices }
            ? choices
            : ImportChoices.None;

    /// <summary>The dry run: nothing is written.</summary>
    public async Task<ImportPlan> Check(
        Guid agencyId,
        PeopleFile file,
        ColumnMap map,
        IReadOnlyDictionary<string, string> groups,
        IReadOnlyDictionary<string, string>? groupOfPost = null,
        CancellationToken cancellation = default
    ) =>
        new ImportPlanner(
            file,
            map,
            await KnownAgency.Load(db, agencyId, groups, cancellation),
            groupOfPost
        ).Plan();

    /// <summary>Brings the sound rows in. Rows with problems wait for the next file.</summary>
    public async Task BringIn(
        PeopleImportRun run,
        ImportPlan plan,
        Person by,
        CancellationToken cancellation = default
    )
    {
        var at = clock.Now;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var changing = plan.People.Where(p => !p.ChangesNothing).ToList();
        var teams = new TeamsWanted(db, run.AgencyId);
        await teams.Make(changing, cancellation);

        var ids = changing.Where(p => !p.IsNew).Select(p => p.Wanted.Id).ToHashSet();
        // One seek per agency: a list of a thousand keys is too long for a statement
        var people = (
            await db.People.Where(p => p.AgencyId == run.AgencyId).ToListAsync(cancellation)
        ).ToDictionary(p => p.Id);
        var lines = (
            await db
                .LineManagements.Where(l => l.AgencyId == run.AgencyId && l.UntilOn == null)
                .ToListAsync(cancellation)
        )
            .GroupBy(l => l.PersonId)
            .ToDictionary(g => g.Key, g => g.Last());
        var before = ids.ToDictionary(
            id => id,
            id => PersonState.Of(people[id], lines.GetValueOrDefault(id)?.Id)
        );

        foreach (var planned in changing)
        {
            people[planned.Wanted.Id] = Apply(planned, people, teams, by, at);
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var planned in changing.Where(p => p.ChangesManager))
        {
            var person = people[planned.Wanted.Id];
            var fromOn = planned.IsNew ? person.StartedOn : clock.Today;
            if (lines.GetValueOrDefault(person.Id) is { } old)
            {
                old.End(fromOn.AddDays(-1));
            }

            var line = person.ManagedBy(people[planned.Wanted.ManagerId!.Value], fromOn, by, at);
            db.LineManagements.Add(line);
            lines[person.Id] = line;
        }

        await db.SaveChangesAsync(cancellation);
        await db.RedrawReportingLines(run.AgencyId, cancellation);
        run.BroughtIn(
            by,
            plan.Words,
            new(
                [
                    .. changing.Select(p => new PersonImported(
                        p.Wanted.Id,
                        before.GetValueOrDefault(p.Wanted.Id),
                        PersonState.Of(
                            people[p.Wanted.Id],
                            lines.GetValueOrDefault(p.Wanted.Id)?.Id
                        )
                    )),
                ],
                teams.NewTeams,
                teams.NewServices
            ),
            at
        );
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private Person Apply(
        PlannedPerson planned,
        Dictionary<Guid, Person> people,
        TeamsWanted teams,
        Person by,
        DateTime at
    )
    {
        var wanted = planned.Wanted;
        Person person;
        if (planned.IsNew)
        {
            person = new Person(
                by.AgencyId,
                wanted.Reference,
                wanted.GivenName,
                wanted.FamilyName,
                wanted.Email,
                wanted.StartedOn,
                wanted.Id
            )
            {
                Post = wanted.Post,
                Group = wanted.Group,
                Employment = wanted.Employment,
                TeamId = teams.IdOf(wanted),
            };
            person.Joined(by, at);
            db.People.Add(person);
        }
        else
        {
            person = people[wanted.Id];
            if (planned.ChangesDetails)
            {
                person.Correct(
                    new PersonDetails
                    {
                        Reference = person.Reference,
                        GivenName = wanted.GivenName,
                        FamilyName = wanted.FamilyName,
                        Email = wanted.Email,
                        Post = wanted.Post,
                        Group = wanted.Group,
                        Employment = wanted.Employment,
                        TeamId = teams.IdOf(wanted),
                        StartedOn = wanted.StartedOn,
                    },
                    by,
                    at
                );
            }
        }

        if (person.LeftOn != wanted.LeftOn)
        {
            if (wanted.LeftOn is { } left)
            {
                person.Leave(left, by, at);
            }
            else
            {
                person.Return(by, at);
            }
        }

        return person;
    }
}
