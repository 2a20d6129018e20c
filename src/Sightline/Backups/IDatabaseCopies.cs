using Sightline.Data;

namespace Sightline.Backups;

/// <summary>Copies one engine's database while others read and write it, and puts a copy back.</summary>
internal interface IDatabaseCopies
{
    /// <summary>sqlite or postgresql.</summary>
    string Engine { get; }
    string FileName { get; }

    /// <summary>Copies everything as it is at one moment, and counts the rows of that moment.</summary>
    Task<SortedDictionary<string, long>> Take(
        string connection,
        string file,
        CancellationToken cancellation
    );

    /// <summary>Puts a copy where there is nothing yet.</summary>
    Task PutBack(string file, string connection, CancellationToken cancellation);

    /// <summary>An empty place of the same kind that is gone afterwards, to try a copy in.</summary>
    Task<ScratchDatabase> Scratch(string connection, CancellationToken cancellation);

    /// <summary>What the engine itself finds wrong with a database.</summary>
    Task<IReadOnlyList<string>> Faults(string connection, CancellationToken cancellation);

    Task<SortedDictionary<string, long>> Count(string connection, CancellationToken cancellation);

    static IDatabaseCopies For(string connection) =>
        DatabaseSetup.IsPostgres(connection) ? new PostgresCopies() : new SqliteCopies();
}

/// <summary>An empty database for a trial.</summary>
internal sealed class ScratchDatabase(string connection, Func<Task> drop) : IAsyncDisposable
{
    public string Connection { get; } = connection;

    public async ValueTask DisposeAsync() => await drop();
}
