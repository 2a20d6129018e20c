using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Data;
using Sightline.History;
using Sightline.Jobs;
using Sightline.Web;

namespace Sightline.Cli;

/// <summary>Serves an installation until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var command = new TaskCommand(
            "serve",
            "Serve the installation in the data folder. A new one leads its first administrator through set-up.",
            "sightline serve --data DIR",
            "sightline serve --data DIR --port 8080 --bind 0.0.0.0",
            "SIGHTLINE_DATABASE=\"Host=db;Database=sightline;Username=sightline\" sightline serve"
        );
        options.AddTo(command, listens: true);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var installation = options.Read(parsed);
                await using (var open = new OpenInstallation(installation))
                {
                    await open.MakeReady(cancellation);
                }

                return await Serve(
                    installation,
                    parsed.InvocationConfiguration.Output,
                    SaySetUpCode,
                    cancellation
                );
            }
        );
        return command;
    }

    /// <summary>Listens, says where and what else there is to say, and waits.</summary>
    public static async Task<int> Serve(
        Installation installation,
        TextWriter output,
        Func<WebApplication, string, TextWriter, Task> say,
        CancellationToken cancellation
    )
    {
        await using var app = WebHost.Build(
            installation,
            builder => builder.Services.AddHostedService<Rounds>().AddHostedService<Sealing>()
        );
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception failure)
            when (failure is IOException or System.Net.Sockets.SocketException or FormatException)
        {
            throw new CannotRunException(
                $"Cannot listen on {installation.Bind}, port {installation.Port}: {failure.Message} "
                    + "Choose another port with --port, or another address with --bind."
            );
        }

        var address = $"http://localhost:{new Uri(app.Urls.First()).Port}";
        await output.WriteLineAsync($"Sightline answers on {address}");
        await say(app, address, output);
        await output.WriteLineAsync("Press Ctrl+C to stop.");
        await output.FlushAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private static async Task SaySetUpCode(WebApplication app, string address, TextWriter output)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (!await scope.ServiceProvider.GetRequiredService<SightlineDb>().Agencies.AnyAsync())
        {
            var code = app.Services.GetRequiredService<SetUpCode>();
            await output.WriteLineAsync("This installation is new. To set it up:");
            await output.WriteLineAsync($"  1. Open {address}/setup");
            await output.WriteLineAsync($"  2. Enter this code when asked: {code}");
        }
    }
}
