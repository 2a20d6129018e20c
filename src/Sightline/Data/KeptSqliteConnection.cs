using Microsoft.Data.Sqlite;

namespace Sightline.Data;

/// <summary>
/// A connection that stays open, with the statements it has prepared, from one request to the next: closing it is left to whoever disposes of it.
/// </summary>
internal sealed class KeptSqliteConnection(string connection) : SqliteConnection(connection)
{
    private bool _disposed;

    /// <summary>The statements that wait for the next time their words are asked.</summary>
    internal Dictionary<string, KeptSqliteCommand> Kept { get; } = new(StringComparer.Ordinal);

    public override void Close()
    {
        if (_disposed)
        {
            base.Close();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }
}
