using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sightline.Data;

/// <summary>Gives every statement on SQLite its prepared form where its connection has met the same words before.</summary>
internal sealed class SqliteStatements : DbCommandInterceptor
{
    private static readonly ConditionalWeakTable<
        DbConnection,
        Dictionary<string, KeptSqliteCommand>
    > Kept = [];

    public override InterceptionResult<DbCommand> CommandCreating(
        CommandCorrelatedEventData eventData,
        InterceptionResult<DbCommand> result
    ) =>
        eventData.Connection is SqliteConnection connection
            ? InterceptionResult<DbCommand>.SuppressWithResult(
                new KeptSqliteCommand(
                    connection,
                    Kept.GetValue(connection, _ => new(StringComparer.Ordinal))
                )
            )
            : result;

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is KeptSqliteCommand command ? command.OrKept() : result;
}
