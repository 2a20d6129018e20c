using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Sightline.Data;

namespace Sightline.Bench.Generating;

/// <summary>
/// Writes things that the domain made straight into their table, column by column as the model maps them: a prepared statement on SQLite, a
/// binary copy on PostgreSQL. Whatever the model learns, this writes too.
/// </summary>
internal sealed class BulkInsert(SightlineDb db, DbConnection connection)
{
    private sealed record Column(string Name, Func<object, object?> Read);

    public async Task Into<T>(IEnumerable<T> things)
        where T : class
    {
        var type =
            db.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no table");
        Column[] columns = [.. type.GetProperties().Select(p => Of(p, type))];
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        if (connection is NpgsqlConnection postgres)
        {
            await Copy(postgres, $"COPY \"{type.GetTableName()}\" ({names}) FROM STDIN BINARY");
        }
        else
        {
            var values = string.Join(", ", columns.Select((_, i) => $"@{i}"));
            await Insert($"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({values})");
        }

        async Task Copy(NpgsqlConnection to, string sql)
        {
            await using var writer = await to.BeginBinaryImportAsync(sql);
            foreach (var thing in things)
            {
                await writer.StartRowAsync();
                foreach (var column in columns)
                {
                    if (column.Read(thing) is { } value)
                    {
                        await writer.WriteAsync(value);
                    }
                    else
                    {
                        await writer.WriteNullAsync();
                    }
                }
            }

            await writer.CompleteAsync();
        }

        async Task Insert(string sql)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = sql;
            SqliteParameter[] parameters =
            [
                .. columns.Select((_, i) => new SqliteParameter { ParameterName = $"@{i}" }),
            ];
            command.Parameters.AddRange(parameters);
            foreach (var thing in things)
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    parameters[i].Value = columns[i].Read(thing) ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }
    }

    private static Column Of(IProperty property, IEntityType type)
    {
        var read = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return new(
            property.GetColumnName(
                StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema())
            )!,
            convert is null
                ? read.GetClrValue
                : thing => read.GetClrValue(thing) is { } value ? convert(value) : null
        );
    }
}
