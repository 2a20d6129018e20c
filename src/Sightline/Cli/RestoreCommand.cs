using System.CommandLine;
using Sightline.Backups;
using Sightline.Data;
using Sightline.History.Verifying;

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
        return await Report(
            backup,
            installation with
            {
                Connection = scratch.Connection,
            },
            output,
            "It can be put back",
            cancellation
        );
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
            installation,
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
        Installation back,
        TextWriter output,
        string done,
        CancellationToken cancellation
    )
    {
        List<string> problems =
        [
            .. await backup.Differences(back.Connection, cancellation),
            .. await Unproven(back, cancellation),
        ];
        foreach (var problem in problems)
        {
            await output.WriteLineAsync($"{problem}.");
        }

        await output.WriteLineAsync(
            problems.Count == 0
                ? $"{done}. {backup.Manifest.RowsInAll:N0} rows in {backup.Manifest.Rows.Count} tables, as they were on {Words.Moment(backup.Manifest.TakenAt)}."
                : $"{Words.Count(problems.Count, "problem")} found. Do not rely on this backup."
        );
        return problems.Count == 0 ? CommandLine.Done : CommandLine.ProblemsFound;
    }

    /// <summary>What <c>sightline verify</c> finds. A database of another version is verified once it has been migrated.</summary>
    private static async Task<IReadOnlyList<string>> Unproven(
        Installation back,
        CancellationToken cancellation
    )
    {
        await using var open = new OpenInstallation(back);
        if (await open.Db.State(cancellation) != DatabaseState.Ready)
        {
            return [];
        }

        var verification = await Verifier.Verify(
            open.Db,
            VerifyCommand.OwnKey(back),
            [],
            cancellation
        );
        return [.. verification.Problems.Select(p => $"{p.Where}: {p.What}")];
    }
}
