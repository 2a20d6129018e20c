using System.CommandLine;

namespace Sightline.Cli;

/// <summary>Says what is well and what is not, and what to do about it.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var command = new TaskCommand(
            "doctor",
            "Look for problems with an installation and say what to do. Changes nothing.",
            "sightline doctor --data DIR"
        );
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                var findings = await new Doctor(open).Examine(cancellation);
                var output = parsed.InvocationConfiguration.Output;
                foreach (var finding in findings)
                {
                    await output.WriteLineAsync(
                        $"{(finding.IsProblem ? "PROBLEM" : "ok     ")}  {finding.Words}"
                    );
                    if (finding.Advice is { } advice)
                    {
                        await output.WriteLineAsync($"         {advice}");
                    }
                }

                var problems = findings.Count(f => f.IsProblem);
                await output.WriteLineAsync(
                    problems == 0 ? "All is well." : $"{Words.Count(problems, "problem")} found."
                );
                return problems == 0 ? CommandLine.Done : CommandLine.ProblemsFound;
            }
        );
        return command;
    }
}
