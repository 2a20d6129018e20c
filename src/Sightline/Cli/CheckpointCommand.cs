using System.CommandLine;
using Sightline.History;

namespace Sightline.Cli;

/// <summary>Signs how the history stands now, to be kept outside.</summary>
internal static class CheckpointCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var file = new Option<string?>("--out")
        {
            Description = "Where to write the checkpoints; keep the file on another machine",
            HelpName = "FILE",
        };
        var publicKey = new Option<bool>("--public-key")
        {
            Description = "Print the public key that checks them, and sign nothing",
        };
        var command = new TaskCommand(
            "checkpoint",
            "Sign how the history stands now. Kept outside, it shows later whether anything was changed or cut off since.",
            "sightline checkpoint --data DIR --out FILE",
            "sightline checkpoint --data DIR --public-key"
        )
        {
            file,
            publicKey,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await using var open = new OpenInstallation(options.Read(parsed));
                await open.MustExist(cancellation);
                var output = parsed.InvocationConfiguration.Output;
                try
                {
                    using var key = CheckpointKey.OpenOrMake(open.Installation.HistoryKey);
                    if (parsed.GetValue(publicKey))
                    {
                        await output.WriteLineAsync(key.Public);
                        return CommandLine.Done;
                    }

                    var signed = CheckpointFile.Of(
                        key.Public,
                        await Checkpoints.Sign(
                            open.Db,
                            open.Installation.HistoryKey,
                            open.Clock.Now,
                            cancellation
                        )
                    );
                    await Keep(signed, parsed.GetValue(file), output, cancellation);
                }
                catch (Exception failure)
                    when (failure
                            is IOException
                                or UnauthorizedAccessException
                                or InvalidDataException
                    )
                {
                    throw new CannotRunException($"{failure.Message} Nothing was signed.");
                }

                return CommandLine.Done;
            }
        );
        return command;
    }

    private static async Task Keep(
        CheckpointFile signed,
        string? file,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        if (file is null)
        {
            await JsonAnswer.Write(output, signed);
            return;
        }

        await File.WriteAllTextAsync(file, JsonAnswer.Text(signed) + "\n", cancellation);
        await output.WriteLineAsync(
            $"Signed {Words.Count(signed.Checkpoints.Count, "history", "histories")}, "
                + $"{Words.Count((int)signed.Checkpoints.Sum(c => c.Size), "line")}. Keep {file} on another machine."
        );
    }
}
