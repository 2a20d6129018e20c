using System.CommandLine;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Cli;

/// <summary>Says how people stand by a policy on a day, from facts in a file.</summary>
internal static class StandingCommand
{
    public static Command Make()
    {
        var policy = new Option<string>("--policy")
        {
            Description = PolicyPath.Help,
            HelpName = "PATH",
            Required = true,
        };
        var (facts, json) = (PolicyPath.Facts(), PolicyPath.Json());
        var on = PolicyPath.Day("--on", "The day to judge, at its end", required: true);
        var command = new TaskCommand(
            "standing",
            "Say how people stand by a policy on a day, from facts in a file.",
            "sightline standing --policy council-social-work --facts people.yaml --on 2026-11-05",
            "sightline standing --policy our-policy --facts people.json --on 2026-11-05 --json"
        )
        {
            policy,
            facts,
            on,
            json,
        };
        command.SetAction(
            async (parsed, _) =>
            {
                var (output, errors) = (
                    parsed.InvocationConfiguration.Output,
                    parsed.InvocationConfiguration.Error
                );
                var reading = PolicyReader.ReadAt(
                    PolicyPath.Existing(parsed.GetRequiredValue(policy))
                );
                if (
                    await PolicyPath.Sound(reading, errors) is not { } rules
                    || await PolicyPath.ReadFacts(parsed.GetRequiredValue(facts), rules, errors)
                        is not { } people
                )
                {
                    return CommandLine.ProblemsFound;
                }

                var report = StandingReport.Of(
                    rules,
                    reading.Pack.Version,
                    people,
                    parsed.GetValue(on)!.Value
                );
                await (
                    parsed.GetValue(json)
                        ? JsonAnswer.Write(output, report)
                        : Say(output, rules, report)
                );
                return CommandLine.Done;
            }
        );
        return command;
    }

    private static async Task Say(
        TextWriter output,
        SupervisionPolicy policy,
        StandingReport report
    )
    {
        await output.WriteLineAsync(
            $"How {Words.Count(report.People.Count, "person", "people")} stood by \"{policy.Title}\" at the end of {Words.Day(report.On)}"
        );
        foreach (var person in report.People)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(person.Id);
            if (person.Streams.Count == 0 && person.Deadlines.Count == 0)
            {
                await output.WriteLineAsync("  No rule of this policy covers them.");
            }

            foreach (var stream in person.Streams)
            {
                var label = policy.Streams.First(s => s.Key == stream.Stream).Label;
                await output.WriteLineAsync($"  {label}");
                foreach (var judgement in stream.Judgements)
                {
                    await output.WriteLineAsync($"    {judgement.Verdict, -14} {judgement.Words}");
                }
            }

            foreach (var deadline in person.Deadlines)
            {
                await output.WriteLineAsync($"    {deadline.Verdict, -14} {deadline.Words}");
            }
        }
    }
}
