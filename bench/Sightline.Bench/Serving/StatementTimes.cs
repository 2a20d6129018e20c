using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sightline.Bench.Serving;

/// <summary>Where the time of a page or a save goes: every statement with its part, for finding out why a goal is missed.</summary>
internal sealed class StatementTimes : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<string, (int Times, TimeSpan Took)> _statements = new(
        StringComparer.Ordinal
    );

    public void Clear() => _statements.Clear();

    public void Print(int visits)
    {
        foreach (var (text, (times, took)) in _statements.OrderByDescending(s => s.Value.Took))
        {
            Console.WriteLine(
                $"--- {took.TotalMilliseconds / visits:0.000} ms, {(double)times / visits:0.##} times\n{text}"
            );
        }
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        Add(command, eventData.Duration, times: 1);
        return ValueTask.FromResult(result);
    }

    // Much of a reader's work is done while it is read.
    public override ValueTask<InterceptionResult> DataReaderClosingAsync(
        DbCommand command,
        DataReaderClosingEventData eventData,
        InterceptionResult result
    )
    {
        Add(command, TimeProvider.System.GetUtcNow() - eventData.StartTime, times: 0);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        Add(command, eventData.Duration, times: 1);
        return ValueTask.FromResult(result);
    }

    private void Add(DbCommand command, TimeSpan took, int times) =>
        _statements.AddOrUpdate(
            command.CommandText,
            (times, took),
            (_, so) => (so.Times + times, so.Took + took)
        );
}
