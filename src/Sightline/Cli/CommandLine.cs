using System.CommandLine;
using System.CommandLine.Help;

namespace Sightline.Cli;

/// <summary>The one binary's commands. Exit codes: 0 done, 1 the answer is no, 2 could not run.</summary>
public static class CommandLine
{
    public const int Done = 0;
    public const int ProblemsFound = 1;
    public const int CouldNotRun = 2;

    public static Task<int> Run(string[] args) => Run(args, Console.Out, Console.Error);

    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (args.Length == 0)
        {
            await root.Parse(["--help"]).InvokeAsync(new() { Output = errors, Error = errors });
            return CouldNotRun;
        }

        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var error in parsed.Errors)
            {
                await errors.WriteLineAsync(error.Message);
            }

            await errors.WriteLineAsync($"See: {PathTo(parsed)} --help");
            return CouldNotRun;
        }

        try
        {
            return await parsed.InvokeAsync(
                new()
                {
                    Output = output,
                    Error = errors,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (CannotRunException reason)
        {
            await errors.WriteLineAsync(reason.Message);
            return CouldNotRun;
        }
    }

    /// <summary>Every command there is. A word that is not here is refused with exit code 2.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand(
            "Sightline: professional supervision for people who work with children."
        )
        {
            ServeCommand.Make(),
            DemoCommand.Make(),
            MigrateCommand.Make(),
            BackupCommand.Make(),
            RestoreCommand.Make(),
            DoctorCommand.Make(),
            VerifyCommand.Make(),
            CheckpointCommand.Make(),
            UserCommand.Make(),
            ImportCommand.Make(),
            PolicyCommand.Make(),
            StandingCommand.Make(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    private static string PathTo(ParseResult parsed)
    {
        var names = new List<string>();
        for (
            var at = parsed.CommandResult;
            at is not null;
            at = at.Parent as System.CommandLine.Parsing.CommandResult
        )
        {
            names.Insert(0, at.Command is RootCommand ? "sightline" : at.Command.Name);
        }

        return string.Join(' ', names);
    }
}
