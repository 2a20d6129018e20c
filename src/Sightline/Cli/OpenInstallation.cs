using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Cli;

/// <summary>One installation opened by a command that serves no pages.</summary>
internal sealed class OpenInstallation : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public OpenInstallation(Installation installation)
    {
        Installation = installation;
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSightlineDatabase(installation.Connection)
            .AddSightlineAccounts()
            .BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
    }

    public Installation Installation { get; }
    public SightlineDb Db => Get<SightlineDb>();
    public TimeProvider Clock => Get<TimeProvider>();

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>Makes a new database where there is none, and refuses in words what this version cannot work with.</summary>
    public async Task MakeReady(CancellationToken cancellation)
    {
        MakeFolder(Installation);
        switch (await Db.State(cancellation))
        {
            case DatabaseState.New:
                await Migrate(cancellation);
                break;
            case DatabaseState.Behind:
                throw new CannotRunException(
                    $"The database was made by an older version of Sightline ({Installation.DatabaseInWords}). "
                        + "Make a copy of it with sightline backup, then run: sightline migrate"
                );
            case DatabaseState.Ahead:
                throw new CannotRunException(
                    $"The database was changed by a newer version of Sightline ({Installation.DatabaseInWords}). "
                        + "Start that version instead."
                );
            case DatabaseState.Unreachable:
                throw NoAnswer(Installation);
            default:
                break;
        }
    }

    /// <summary>Refuses in words unless there is a database to work on.</summary>
    public async Task MustExist(CancellationToken cancellation)
    {
        if (await Db.State(cancellation) == DatabaseState.New)
        {
            throw NoDatabase(Installation);
        }

        await MakeReady(cancellation);
    }

    public async Task Migrate(CancellationToken cancellation)
    {
        try
        {
            await Db.Database.MigrateAsync(cancellation);
        }
        catch (System.Data.Common.DbException failure)
        {
            throw new CannotRunException(
                $"The database could not be made ready ({Installation.DatabaseInWords}): {failure.Message}"
            );
        }
    }

    public static CannotRunException NoDatabase(Installation installation) =>
        new(
            $"There is no database yet ({installation.DatabaseInWords}). Start Sightline once with: sightline serve"
        );

    public static CannotRunException NoAnswer(Installation installation) =>
        new(
            $"The database does not answer ({installation.DatabaseInWords}). "
                + "Check that it is running, that the name and password are right, and that you may read and write it."
        );

    public static void MakeFolder(Installation installation)
    {
        if (DatabaseSetup.IsPostgres(installation.Connection))
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(installation.Folder);
            var trial = Path.Combine(installation.Folder, $".trial-{Environment.ProcessId}");
            File.WriteAllBytes(trial, []);
            File.Delete(trial);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(
                $"The data folder cannot be written to: {installation.Folder}. "
                    + "Choose another with --data, or give yourself the right to write there."
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
