using System.CommandLine;
using Sightline.Backups;
using Sightline.Data;

namespace Sightline.Cli;

/// <summary>Copies everything into a folder of its own while people go on working.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var into = new Option<string>("--to")
        {
            Description = "The folder in which the backup gets a folder of its own",
            HelpName = "DIR",
            Required = true,
        };
        var command = new TaskCommand(
            "backup",
            "Copy everything while people go on working. The copy is as secret as the database.",
            "sightline backup --to /backup",
            "sightline backup --database \"Host=db;Database=sightline;Username=sightline\" --to /backup"
        );
        options.AddTo(command);
        command.Add(into);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                // Before an upgrade is when a backup matters most, so one of another version is as welcome.
                switch (await open.Db.State(cancellation))
                {
                    case DatabaseState.New:
                        throw OpenInstallation.NoDatabase(open.Installation);
                    case DatabaseState.Unreachable:
                        throw OpenInstallation.NoAnswer(open.Installation);
                    default:
                        break;
                }

                var backup = await Backup.Take(
                    open.Db,
                    open.Installation.Connection,
                    parsed.GetValue(into)!,
                    open.Clock.Now,
                    cancellation
                );
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"{backup.Folder}\n{backup.Manifest.RowsInAll:N0} rows in {backup.Manifest.Rows.Count} tables, {backup.Manifest.Bytes:N0} bytes. "
                        + $"Look whether it can be put back: sightline restore {backup.Folder} --check"
                );
                return CommandLine.Done;
            }
        );
        return command;
    }
}
