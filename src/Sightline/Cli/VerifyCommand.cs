using System.CommandLine;
using Sightline.Data;
using Sightline.History;
using Sightline.History.Verifying;

namespace Sightline.Cli;

/// <summary>Says whether the history and what was signed are what they were.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var checkpoints = Files("--checkpoint", "Checkpoints that were kept outside");
        var export = new Option<string?>("--export")
        {
            Description = "Check lines that left the history with their proof, without a database",
            HelpName = "FILE",
        };
        var key = new Option<string?>("--key")
        {
            Description = "The public key to check by (the one of the installation, otherwise)",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Answer in JSON" };
        var command = new TaskCommand(
            "verify",
            "Look whether anything in the history, or anything signed, was changed, taken out or cut off. Changes nothing.",
            "sightline verify --data DIR",
            "sightline verify --data DIR --checkpoint checkpoints-2026-11-05.json",
            "sightline verify --export history.json --key public.pem"
        )
        {
            checkpoints,
            export,
            key,
            json,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var publicKey = parsed.GetValue(key) is { } path ? ReadText(path) : null;
                var verification = parsed.GetValue(export) is { } file
                    ? Verifier.Verify(
                        Read<HistoryProof>(file, "a history with its proof"),
                        publicKey
                    )
                    : await OfInstallation(
                        options.Read(parsed),
                        [
                            .. (parsed.GetValue(checkpoints) ?? []).Select(f =>
                                Read<CheckpointFile>(f, "checkpoints")
                            ),
                        ],
                        publicKey,
                        cancellation
                    );
                var output = parsed.InvocationConfiguration.Output;
                await (
                    parsed.GetValue(json)
                        ? JsonAnswer.Write(output, verification)
                        : Say(verification, output)
                );
                return verification.Sound ? CommandLine.Done : CommandLine.ProblemsFound;
            }
        );
        return command;
    }

    private static async Task<Verification> OfInstallation(
        Installation installation,
        IReadOnlyList<CheckpointFile> outside,
        string? publicKey,
        CancellationToken cancellation
    )
    {
        await using var open = new OpenInstallation(installation);
        switch (await open.Db.State(cancellation))
        {
            case DatabaseState.New:
                throw new CannotRunException(
                    $"There is no database yet ({installation.DatabaseInWords}), so there is nothing to look at."
                );
            case not DatabaseState.Ready:
                await open.MakeReady(cancellation);
                break;
        }

        return await Verifier.Verify(
            open.Db,
            publicKey ?? OwnKey(installation),
            outside,
            cancellation
        );
    }

    /// <summary>The public key of this installation; none where it has none.</summary>
    internal static string? OwnKey(Installation installation)
    {
        try
        {
            if (!File.Exists(installation.HistoryKey))
            {
                return null;
            }

            using var key = CheckpointKey.Open(installation.HistoryKey);
            return key.Public;
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CannotRunException($"The key cannot be read: {failure.Message}");
        }
    }

    private static async Task Say(Verification verification, TextWriter output)
    {
        foreach (var problem in verification.Problems)
        {
            await output.WriteLineAsync($"PROBLEM  {problem.Where}: {problem.What}");
        }

        await output.WriteLineAsync(
            $"Looked at {verification.Lines:N0} lines of the history, {Words.Count(verification.Signatures, "signature")} and {Words.Count(verification.Checkpoints, "checkpoint")}."
        );
        if (verification.Removed > 0)
        {
            await output.WriteLineAsync(
                $"{Words.Count(verification.Removed, "line")} taken out by retention, in the declared way."
            );
        }

        await output.WriteLineAsync(
            verification.Sound
                ? "Nothing was changed, taken out or cut off."
                : $"{Words.Count(verification.Problems.Count, "problem")} found."
        );
    }

    private static T Read<T>(string path, string what)
        where T : class =>
        JsonAnswer.Read<T>(ReadText(path))
        ?? throw new CannotRunException($"{path} does not hold {what}.");

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} cannot be read: {failure.Message}");
        }
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
}
