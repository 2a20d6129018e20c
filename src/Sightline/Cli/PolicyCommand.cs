using System.CommandLine;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Cli;

/// <summary>Looks at a policy: does it hold together, what does it say, what changed, what would it have meant.</summary>
internal static class PolicyCommand
{
    public static Command Make() =>
        new TaskCommand(
            "policy",
            "Check a supervision policy, say it in plain English, compare two, or run one over what happened.",
            "sightline policy check our-policy",
            "sightline policy explain council-social-work"
        )
        {
            Check(),
            Explain(),
            Diff(),
            Simulate(),
            Schema(),
        };

    private static TaskCommand Check()
    {
        var (path, json) = (PolicyPath.Argument(), PolicyPath.Json());
        var command = new TaskCommand(
            "check",
            "Find what cannot be read and what does not fit together. Exit code 0: sound; 1: problems; 2: could not run.",
            "sightline policy check our-policy",
            "sightline policy check policy.yaml --json"
        )
        {
            path,
            json,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                var reading = PolicyReader.ReadAt(
                    PolicyPath.Existing(parsed.GetRequiredValue(path))
                );
                var findings = PolicyCheck.Of(reading);
                var problems = findings.Count(f => f.Severity == FindingSeverity.Problem);
                if (parsed.GetValue(json))
                {
                    await JsonAnswer.Write(
                        output,
                        new
                        {
                            sound = problems == 0,
                            problems = findings.Select(f => new
                            {
                                file = f.File,
                                line = f.Line,
                                severity = Spelling.Hyphenated(f.Severity),
                                words = f.Words,
                            }),
                        }
                    );
                }
                else
                {
                    foreach (var finding in findings)
                    {
                        await output.WriteLineAsync(finding.ToString());
                    }

                    await output.WriteLineAsync(Conclusion(problems, findings.Count - problems));
                }

                return problems == 0 ? CommandLine.Done : CommandLine.ProblemsFound;
            }
        );
        return command;
    }

    private static string Conclusion(int problems, int notes) =>
        (problems, notes) switch
        {
            (0, 0) => "Sound.",
            (0, _) => $"Sound, with {Words.Count(notes, "note")}.",
            (_, 0) => $"{Words.Count(problems, "problem")}.",
            _ => $"{Words.Count(problems, "problem")} and {Words.Count(notes, "note")}.",
        };

    private static TaskCommand Explain()
    {
        var path = PolicyPath.Argument();
        var command = new TaskCommand(
            "explain",
            "Say the policy in plain English, on about a page, with the clause beside each line.",
            "sightline policy explain council-social-work",
            "sightline policy explain our-policy"
        )
        {
            path,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                var policy = await PolicyPath.Read(
                    parsed.GetRequiredValue(path),
                    parsed.InvocationConfiguration.Error
                );
                if (policy is null)
                {
                    return CommandLine.ProblemsFound;
                }

                await parsed.InvocationConfiguration.Output.WriteAsync(PolicyPage.Of(policy));
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static TaskCommand Diff()
    {
        var (older, newer) = (
            PolicyPath.Argument("OLD", "The policy before: a folder, a file or a key"),
            PolicyPath.Argument("NEW", "The policy after")
        );
        var command = new TaskCommand(
            "diff",
            "Say in words what changed between two policies.",
            "sightline policy diff council-social-work our-policy"
        )
        {
            older,
            newer,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                var errors = parsed.InvocationConfiguration.Error;
                var before = await PolicyPath.Read(parsed.GetRequiredValue(older), errors);
                var now = await PolicyPath.Read(parsed.GetRequiredValue(newer), errors);
                if (before is null || now is null)
                {
                    return CommandLine.ProblemsFound;
                }

                await parsed.InvocationConfiguration.Output.WriteAsync(
                    PolicyPage.OfChanges(before, now)
                );
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static TaskCommand Simulate()
    {
        var (path, facts, json) = (PolicyPath.Argument(), PolicyPath.Facts(), PolicyPath.Json());
        var (from, to) = (
            PolicyPath.Day("--from", "The first day (the first start in the facts, otherwise)"),
            PolicyPath.Day("--to", "The last day (the last fact, otherwise)")
        );
        var command = new TaskCommand(
            "simulate",
            "Run a policy over past facts: who would have been late, when, and how many hours it asks of supervisors.",
            "sightline policy simulate our-policy --facts people.yaml",
            "sightline policy simulate our-policy --facts people.yaml --from 2026-01-01 --to 2026-06-30 --json"
        )
        {
            path,
            facts,
            from,
            to,
            json,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                var (output, errors) = (
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error
                );
                if (
                    await PolicyPath.Read(parsed.GetRequiredValue(path), errors) is not { } policy
                    || await PolicyPath.ReadFacts(parsed.GetRequiredValue(facts), policy, errors)
                        is not { } people
                )
                {
                    return CommandLine.ProblemsFound;
                }

                var span = Simulation.SpanOf(people);
                var (first, last) = (
                    parsed.GetValue(from) ?? span.From,
                    parsed.GetValue(to) ?? span.To
                );
                if (last < first)
                {
                    throw new CannotRunException(
                        $"{Words.Day(last)} lies before {Words.Day(first)}. Give --to a day that is not before --from."
                    );
                }

                var simulation = Simulation.Of(policy, people, first, last);
                await (
                    parsed.GetValue(json)
                        ? JsonAnswer.Write(output, simulation)
                        : output.WriteAsync(SimulationPage.Of(policy, simulation))
                );
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static TaskCommand Schema()
    {
        var command = new TaskCommand(
            "schema",
            "Write the JSON Schema of a policy, for completion and checking in an editor.",
            "sightline policy schema > policy.schema.json"
        );
        command.SetAction(
            async (parsed, _) =>
            {
                await parsed.InvocationConfiguration.Output.WriteAsync(PolicySchema.Text);
                return CommandLine.Done;
            }
        );
        return command;
    }
}
