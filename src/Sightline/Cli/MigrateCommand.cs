using System.CommandLine;
using Sightline.Data;

namespace Sightline.Cli;

/// <summary>Brings the database of an older version up to this one. Nothing else changes tables.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var command = new TaskCommand(
            "migrate",
            "Bring the database up to this version. Make a copy of it first: sightline backup.",
            "sightline migrate --data DIR",
            "sightline migrate --database \"Host=db;Database=sightline;Username=sightline\""
        );
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                var output = parsed.InvocationConfiguration.Output;
                OpenInstallation.MakeFolder(open.Installation);
                switch (await open.Db.State(cancellation))
                {
                    case DatabaseState.New:
                    case DatabaseState.Behind:
                        await open.Migrate(cancellation);
                        await output.WriteLineAsync(
                            $"Up to date now: {open.Installation.DatabaseInWords}."
                        );
                        break;
                    case DatabaseState.Ready:
                        // Puts back the triggers that protect what is kept, if somebody took them away.
                        await open.Migrate(cancellation);
                        await output.WriteLineAsync(
                            $"Up to date already: {open.Installation.DatabaseInWords}."
                        );
                        break;
                    default:
                        await open.MakeReady(cancellation);
                        break;
                }

                return CommandLine.Done;
            }
        );
        return command;
    }
}
