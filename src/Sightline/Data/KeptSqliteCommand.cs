using Microsoft.Data.Sqlite;

namespace Sightline.Data;

/// <summary>
/// A statement that its connection keeps, prepared, for the next time the same words are asked: the long ones take longer to prepare than to run.
/// </summary>
internal sealed class KeptSqliteCommand : SqliteCommand
{
    /// <summary>More than the pages and saves of the service have between them; the words of an import differ each time.</summary>
    private const int Most = 400;

    private readonly Dictionary<string, KeptSqliteCommand> _kept;
    private bool _waits;

    internal KeptSqliteCommand(
        SqliteConnection connection,
        Dictionary<string, KeptSqliteCommand> kept
    )
    {
        Connection = connection;
        _kept = kept;
    }

    /// <summary>The one that is prepared already, with the values of this one; or this one.</summary>
    internal SqliteCommand OrKept()
    {
        if (!_kept.Remove(CommandText, out var prepared))
        {
            return this;
        }

        prepared._waits = false;
        prepared.Transaction = Transaction;
        prepared.CommandTimeout = CommandTimeout;
        foreach (SqliteParameter value in Parameters)
        {
            prepared.Parameters.Add(value);
        }

        base.Dispose(disposing: true);
        return prepared;
    }

    /// <summary>After its work it waits for the next; its connection disposes of it a second time, for good, when it closes.</summary>
    protected override void Dispose(bool disposing)
    {
        if (_waits)
        {
            _kept.Remove(CommandText);
        }
        else if (
            disposing
            && Connection?.State == System.Data.ConnectionState.Open
            && _kept.Count < Most
            && _kept.TryAdd(CommandText, this)
        )
        {
            Parameters.Clear();
            Transaction = null;
            _waits = true;
            return;
        }

        base.Dispose(disposing);
    }
}
