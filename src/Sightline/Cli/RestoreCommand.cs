using System.CommandLine;
using Sightline.Backups;
using Sightline.Data;

namespace Sightline.Cli;

/// <summary>Puts a backup back where there is nothing yet, or only looks whether it could be.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var folder = new Argument<string>("BACKUP")
        {
            Description = "The folder of one backup, with its manifest.json",
        };
        var check = new Option<bool>("--check")
        {
            Description =
                "Put it back into a place of its own that is gone afterwards, and say what is wrong with it",
        };
        var command = new TaskCommand(
            "restore",
            "Put a backup back into an empty data folder or database. Nothing that is there is overwritten.",
            "sightline restore /backup/sightline-20261125T091200Z --check",
            "sightline restore /backup/sightline-20261125T091200Z --data /var/lib/sightline"
        );
        command.Add(folder);
        command.Add(check);
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                var installation = options.Read(parsed);
                var (backup, problem) = await Backup.Open(parsed.GetValue(folder)!, cancellation);
                if (backup is null)
                {
                    await output.WriteLineAsync($"{problem}.");
                    return CommandLine.ProblemsFound;
                }

                if (backup.WhyNotInto(installation.Connection) is { } notThere)
                {
                    throw new CannotRunException(
                        $"{notThere}. Say where with {(backup.Manifest.Engine == "sqlite" ? "--data" : "--database")}."
                    );
                }

                return parsed.GetValue(check)
                    ? await Try(backup, installation, output, cancellation)
                    : await PutBack(backup, installation, output, cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Try(
        Backup backup,
        Installation installation,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        await using var scratch = await IDatabaseCopies
            .For(installation.Connection)
            .Scratch(installation.Connection, cancellation);
        await backup.PutBack(scratch.Connection, cancellation);
        return await Report(backup, scratch.Connection, output, "It can be put back", cancellation);
    }

    private static async Task<int> PutBack(
        Backup backup,
        Installation installation,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        OpenInstallation.MakeFolder(installation);
        await using (var open = new OpenInstallation(installation))
        {
            switch (await open.Db.State(cancellation))
            {
                case DatabaseState.New:
                    break;
                case DatabaseState.Unreachable:
                    throw OpenInstallation.NoAnswer(installation);
                default:
                    throw new CannotRunException(
                        $"There is a database already ({installation.DatabaseInWords}), and nothing is overwritten. Choose an empty place."
                    );
            }
        }

        await backup.PutBack(installation.Connection, cancellation);
        var answer = await Report(
            backup,
            installation.Connection,
            output,
            $"Put back: {installation.DatabaseInWords}",
            cancellation
        );
        await using var back = new OpenInstallation(installation);
        if (await back.Db.State(cancellation) == DatabaseState.Behind)
        {
            await output.WriteLineAsync(
                "It is of an older version of Sightline. Run: sightline migrate"
            );
        }

        return answer;
    }

    private static async Task<int> Report(
        Backup backup,
        string connection,
        TextWriter output,
        string done,
        CancellationToken cancellation
    )
    {
        var differences = await backup.Differences(connection, cancellation);
        foreach (var difference in differences)
        {
            await output.WriteLineAsync($"{difference}.");
        }

        await output.WriteLineAsync(
            differences.Count == 0
                ? $"{done}. {backup.Manifest.RowsInAll:N0} rows in {backup.Manifest.Rows.Count} tables, as they were on {Words.Moment(backup.Manifest.TakenAt)}."
                : $"{Words.Count(differences.Count, "problem")} found. Do not rely on this backup."
        );
        return differences.Count == 0 ? CommandLine.Done : CommandLine.ProblemsFound;
    }
}
