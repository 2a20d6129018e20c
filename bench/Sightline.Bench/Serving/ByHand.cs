using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sightline.Compliance;
using Sightline.Shared;

namespace Sightline.Bench.Serving;

/// <summary>
/// What somebody would write who wants nothing but the figures: a bare handler, one statement, no framework, nobody signed in. <c>rows</c> reads
/// the standing rows, <c>history</c> works everything out from the sessions, as one would without them.
/// </summary>
internal sealed class ByHand : IAsyncDisposable
{
    private const int PageOf = 25;

    private readonly WebApplication _app;
    private readonly BenchDatabase _database;

    private ByHand(BenchDatabase database)
    {
        _database = database;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/rows/{agency}/{manager}/{team}", c => Answer(c, Statements.Rows));
        _app.MapGet("/overdue/{agency}/{manager}/{team}", c => Answer(c, Statements.Overdue));
        _app.MapGet("/history/{agency}/{manager}/{team}", c => Answer(c, Statements.History));
        _app.MapGet("/not-met/{agency}/{manager}/{team}", c => Answer(c, Statements.NotMet));
        _app.MapGet("/record/{record}", Record);
        _app.MapGet("/csv/{agency}/{manager}/{team}", Download);
        _app.MapGet("/council/{agency}/{manager}/{team}", c => Answer(c, Statements.Council));
        _app.MapGet(
            "/council-history/{agency}/{manager}/{team}",
            c => Answer(c, Statements.CouncilHistory)
        );
    }

    public Uri Address => new(_app.Urls.First());

    public static async Task<ByHand> Start(BenchDatabase database)
    {
        var server = new ByHand(database);
        await server._app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Every text of one record, one after another: what a page of it cannot do without.</summary>
    private async Task Record(HttpContext context)
    {
        await using var connection = await _database.OpenBare();
        await using var command = connection.CreateCommand();
        command.CommandText = Statements.Record;
        Add(command, "record", Guid.Parse((string)context.Request.RouteValues["record"]!));
        var page = new StringBuilder("<!DOCTYPE html><title>Record</title>");
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                page.Append("<h2>")
                    .Append(rows.GetString(0))
                    .Append("</h2><p>")
                    .Append(HtmlEncoder.Default.Encode(rows.GetString(1)));
            }
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page.ToString());
    }

    /// <summary>The rows of the overdue list written out as they come, as many as the service's own download holds.</summary>
    private async Task Download(HttpContext context)
    {
        await using var connection = await _database.OpenBare();
        await using var command = Ask(connection, context, Statements.NotMet, TeamReader.Most);
        context.Response.ContentType = "text/csv; charset=utf-8";
        await using var text = new StreamWriter(context.Response.Body);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            await text.WriteLineAsync(
                $"{rows.GetString(1)} {rows.GetString(2)},{rows.GetString(3)},{(rows.IsDBNull(4) ? "" : rows.GetFieldValue<DateOnly>(4)):yyyy-MM-dd},{rows.GetFieldValue<DateOnly>(6):yyyy-MM-dd}"
            );
        }
    }

    private async Task Answer(HttpContext context, string sql)
    {
        var today = TimeProvider.System.Today;
        await using var connection = await _database.OpenBare();
        await using var command = Ask(connection, context, sql, PageOf);
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = new StringBuilder("<!DOCTYPE html><title>Team</title><table>");
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                if (rows.FieldCount == 3)
                {
                    WriteTeam(page, rows);
                }
                else
                {
                    Write(page, rows, today);
                }
            }
        }

        page.Append("</table>");
        var bytes = Encoding.UTF8.GetBytes(page.ToString());
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static DbCommand Ask(DbConnection connection, HttpContext context, string sql, int most)
    {
        var today = TimeProvider.System.Today;
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in (string[])["agency", "manager", "team"])
        {
            Add(command, name, Guid.Parse((string)context.Request.RouteValues[name]!));
        }

        Add(command, "today", today);
        Add(command, "yearAgo", today.AddYears(-1));
        Add(command, "sixWeeksAgo", today.AddDays(-42));
        Add(command, "most", most);
        return command;
    }

    private static void WriteTeam(StringBuilder page, DbDataReader row) =>
        page.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th>{row.GetString(0)}<td>{row.GetValue(1)}<td>{row.GetValue(2)}</tr>"
        );

    private static void Write(StringBuilder page, DbDataReader row, DateOnly today)
    {
        page.Append("<tr><th><a href=\"/supervision/")
            .Append(row.GetGuid(0))
            .Append("/monitoring\">")
            .Append(row.GetString(1))
            .Append(' ')
            .Append(row.GetString(2))
            .Append("</a>")
            .Append(row.GetString(3));
        for (var at = 4; at <= 6; at++)
        {
            page.Append("<td>");
            if (!row.IsDBNull(at))
            {
                var on = row.GetFieldValue<DateOnly>(at);
                page.Append(Words.Day(on)).Append(' ').Append(Distance.Of(on, today));
            }
        }

        var held = row.GetValue(7);
        page.Append("<td>")
            .Append(
                held is string days
                    ? days.Split(' ')
                        .Count(d =>
                            DateOnly.ParseExact(d, "yyyyMMdd", CultureInfo.InvariantCulture)
                            > today.AddYears(-1)
                        )
                    : Convert.ToInt32(held, CultureInfo.InvariantCulture)
            )
            .Append("</tr>");
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
