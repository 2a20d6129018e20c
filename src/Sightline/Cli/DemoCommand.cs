using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.Demo;

namespace Sightline.Cli;

/// <summary>Serves Northmere, a made-up council: the same every time, and always up to today.</summary>
internal static class DemoCommand
{
    public static Command Make()
    {
        var options = new InstallationOptions();
        var command = new TaskCommand(
            "demo",
            "Make the made-up council Northmere, up to today, and serve it. Anyone may sign in as anybody.",
            "sightline demo",
            "sightline demo --data DIR --port 8080"
        );
        options.AddTo(command, listens: true);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                // Apart from the folder of `serve`, so that trying the demo never stands in the way of the real thing.
                var installation = options.Read(
                    parsed,
                    Path.Combine(Installation.UsualFolder, "demo")
                );
                await using (var open = new OpenInstallation(installation))
                {
                    await MakeNorthmere(open, output, cancellation);
                }

                return await ServeCommand.Serve(installation, output, SayWhoIsThere, cancellation);
            }
        );
        return command;
    }

    /// <summary>Keeps today's demo as it is, and makes it anew on another day.</summary>
    private static async Task MakeNorthmere(
        OpenInstallation open,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        OpenInstallation.MakeFolder(open.Installation);
        var db = open.Db;
        var state = await db.State(cancellation);
        if (state is DatabaseState.Ready)
        {
            var agencies = await db.Agencies.AsNoTracking().ToListAsync(cancellation);
            if (agencies.Exists(a => !a.IsDemo))
            {
                throw new CannotRunException(
                    $"There is a real installation in {open.Installation.DatabaseInWords}. "
                        + "Give the demo a folder of its own with --data."
                );
            }

            if (agencies.Exists(a => Clock.LocalDay(a.SetUpAt) == open.Clock.Today))
            {
                return;
            }

            if (agencies.Count > 0)
            {
                await db.Database.EnsureDeletedAsync(cancellation);
                state = DatabaseState.New;
            }
        }

        if (state is not (DatabaseState.New or DatabaseState.Ready))
        {
            await open.MakeReady(cancellation);
        }

        await open.Migrate(cancellation);
        await output.WriteLineAsync("Making the council of Northmere, up to today.");
        await NorthmereDemo.Create(db, open.Clock);
    }

    private static async Task SayWhoIsThere(WebApplication app, string address, TextWriter output)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var cast = DemoCast.ToTry(
            await scope
                .ServiceProvider.GetRequiredService<DemoCast>()
                .Everybody(app.Services.GetRequiredService<TimeProvider>().Today)
        );
        await output.WriteLineAsync(
            $"Everybody in it is made up. Open {address}/sign-in and choose who you are:"
        );
        foreach (var member in cast)
        {
            await output.WriteLineAsync($"  {member.Role}: {member.Name}");
        }
    }
}
