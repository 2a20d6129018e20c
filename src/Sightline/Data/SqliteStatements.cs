using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sightline.Data;

/// <summary>Gives every statement on SQLite its prepared form where its connection has met the same words before.</summary>
internal sealed class SqliteStatements : DbCommandInterceptor
{
    public override InterceptionResult<DbCommand> CommandCreating(
        CommandCorrelatedEventData eventData,
        InterceptionResult<DbCommand> result
    ) =>
        eventData.Connection is KeptSqliteConnection connection
            ? InterceptionResult<DbCommand>.SuppressWithResult(
                new KeptSqliteCommand(connection, connection.Kept)
            )
            : result;

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is KeptSqliteCommand command ? command.OrKept() : result;
}
