using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sightline.Tests.Support;

/// <summary>A statement with the values it was sent with.</summary>
public sealed record SentStatement(
    string Text,
    IReadOnlyList<(string Name, object? Value)> Parameters
);

/// <summary>
/// Every statement the application sent, so that tests can count them and read their plans. The one that writes down a reading is left out: it belongs
/// to every page that shows content and to none of them (decision 12).
/// </summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private const string Reading =
        "INSERT INTO \"History\" (\"AgencyId\", \"Id\", \"Act\", \"ActorId\", \"At\", \"Super";

    private readonly ConcurrentQueue<SentStatement> _statements = new();

    public IReadOnlyList<string> All => [.. _statements.Select(s => s.Text)];

    public IReadOnlyList<SentStatement> Sent => [.. _statements];

    public void Clear() => _statements.Clear();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Keep(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Keep(command);
        return ValueTask.FromResult(result);
    }

    private void Keep(DbCommand command)
    {
        if (!command.CommandText.StartsWith(Reading, StringComparison.Ordinal))
        {
            _statements.Enqueue(
                new(
                    command.CommandText,
                    [
                        .. command
                            .Parameters.Cast<DbParameter>()
                            .Select(p => (p.ParameterName, p.Value)),
                    ]
                )
            );
        }
    }
}
