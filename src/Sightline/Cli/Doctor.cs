using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Cli;

/// <summary>Looks at an installation from top to toe, changing nothing, and says in words what it sees.</summary>
internal sealed class Doctor(OpenInstallation open)
{
    private readonly Installation _installation = open.Installation;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        if (!DatabaseSetup.IsPostgres(_installation.Connection))
        {
            findings.Add(Folder());
        }

        var state = await open.Db.State(cancellation);
        findings.AddRange(Database(state));
        if (state == DatabaseState.Ready)
        {
            if (open.Db is SqliteDb)
            {
                findings.Add(await Durability(cancellation));
            }

            findings.Add(await Administrator(cancellation));
        }

        findings.Add(Assets());
        return findings;
    }

    private Finding Folder()
    {
        if (!Directory.Exists(_installation.Folder))
        {
            return new(
                $"The data folder does not exist: {_installation.Folder}",
                "Start Sightline once with: sightline serve. Or say where the folder is with --data."
            );
        }

        try
        {
            OpenInstallation.MakeFolder(_installation);
            return new($"The data folder can be written to: {_installation.Folder}");
        }
        catch (CannotRunException reason)
        {
            return new("The data folder cannot be written to", reason.Message);
        }
    }

    private IEnumerable<Finding> Database(DatabaseState state)
    {
        var where = _installation.DatabaseInWords;
        if (state == DatabaseState.Unreachable)
        {
            yield return new(
                "The database does not answer",
                OpenInstallation.NoAnswer(_installation).Message
            );
            yield break;
        }

        if (state == DatabaseState.New)
        {
            yield return new(
                $"There is no database yet: {where}",
                "Start Sightline once with: sightline serve"
            );
            yield break;
        }

        yield return new($"The database answers: {where}");
        yield return state switch
        {
            DatabaseState.Behind => new(
                "The tables are those of an older version",
                "Make a copy of the database, then run: sightline migrate"
            ),
            DatabaseState.Ahead => new(
                "The tables were changed by a newer version",
                "Start that version of Sightline instead of this one."
            ),
            _ => new("The tables are those of this version"),
        };
    }

    private async Task<Finding> Durability(CancellationToken cancellation)
    {
        const int full = 2;
        await open.Db.Database.OpenConnectionAsync(cancellation);
        var journal = await Pragma("journal_mode", cancellation) as string;
        var synchronous = await Pragma("synchronous", cancellation);
        return journal == "wal" && synchronous is long and >= full
            ? new("What is saved is on the disk before anybody is told so")
            : new(
                "A save may be answered before it is on the disk",
                "Move the data folder to a local disk: network drives cannot keep a write-ahead log."
            );
    }

    private async Task<object?> Pragma(string name, CancellationToken cancellation)
    {
        await using var command = open.Db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return await command.ExecuteScalarAsync(cancellation);
    }

    private async Task<Finding> Administrator(CancellationToken cancellation)
    {
        if (!await open.Db.Agencies.AnyAsync(cancellation))
        {
            return new(
                "Nobody has set this installation up yet",
                "Start it with: sightline serve. It prints the address and a code."
            );
        }

        return await open.Db.RolesHeld.AnyAsync(
            r => r.Role == RoleHeld.Administrator && r.EndedAt == null,
            cancellation
        )
            ? new("Somebody administers it")
            : new(
                "Nobody administers it",
                "Add somebody with: sightline user add-admin EMAIL --name \"Given Family\""
            );
    }

    private static Finding Assets() =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "built", "app.css"))
            ? new("The stylesheet and scripts are there")
            : new(
                "The stylesheet and scripts are missing, so pages look bare",
                "Run npm ci && npm run build, then build Sightline again."
            );
}
