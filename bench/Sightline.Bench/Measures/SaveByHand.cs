using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Sightline.Bench.Generating;
using Sightline.Shared;

namespace Sightline.Bench.Measures;

/// <summary>
/// The same save without a framework: prepared statements on a kept connection, and the dates of a monthly rule reckoned in place. On SQLite the
/// writers wait in one queue, which is the quickest that connections alone can do.
/// </summary>
internal sealed class SaveByHand(BenchDatabase database, DateOnly today) : IAsyncDisposable
{
    private const string DayFormat = "yyyyMMdd";

    private readonly SemaphoreSlim _queue = new(database.IsPostgres ? int.MaxValue : 1);
    private readonly ConcurrentBag<Hand> _idle = [];
    private readonly List<DbConnection> _opened = [];

    public Func<Task> Saver(IReadOnlyList<Council> councils, Random random) =>
        async () =>
        {
            var council = councils[random.Next(councils.Count)];
            var id = council.SupervisionIds[random.Next(council.SupervisionIds.Count)];
            // A round's writers go on with the connections of the round before.
            var hand = _idle.TryTake(out var kept) ? kept : await Open();
            await _queue.WaitAsync();
            try
            {
                await Save(hand, council.AgencyId, id);
            }
            finally
            {
                _queue.Release();
                _idle.Add(hand);
            }
        };

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _opened)
        {
            await connection.DisposeAsync();
        }

        _queue.Dispose();
    }

    private async Task Save(Hand hand, Guid agency, Guid supervision)
    {
        var now = TimeProvider.System.Now;
        await using var transaction = await hand.Connection.BeginTransactionAsync(
            IsolationLevel.ReadCommitted
        );
        hand.In(transaction);
        Guid supervisor;
        Guid supervisee;
        string held;
        await using (var row = await hand.Read.With(agency, supervision).ExecuteReaderAsync())
        {
            await row.ReadAsync();
            (supervisor, supervisee, held) = (row.GetGuid(0), row.GetGuid(1), row.GetString(2));
        }

        var session = Guid.CreateVersion7();
        await hand.Session.Do(agency, session, supervision, supervisee, supervisor, today, now);
        foreach (var act in (string[])["session-booked", "session-held"])
        {
            await hand.History.Do(
                agency,
                Guid.CreateVersion7(),
                act,
                supervisor,
                now,
                supervision,
                supervisee,
                session
            );
        }

        var days = held + " " + today.ToString(DayFormat, CultureInfo.InvariantCulture);
        await hand.Standing.Do(agency, supervision, today, days);
        await hand.Rules.Do(
            agency,
            supervision,
            today,
            today.AddDays(28),
            today.AddDays(29),
            today.AddDays(43)
        );
        await transaction.CommitAsync();
    }

    private async Task<Hand> Open()
    {
        var connection = await database.OpenBare();
        await database.MakeDurable(connection);
        lock (_opened)
        {
            _opened.Add(connection);
        }

        return new Hand(connection, database.IsPostgres);
    }

    private sealed class Hand(DbConnection connection, bool isPostgres)
    {
        public DbConnection Connection { get; } = connection;

        public Prepared Read { get; } =
            new(
                connection,
                """
                SELECT "SupervisorId", "SuperviseeId", "HeldOn" FROM "Standings"
                WHERE "AgencyId" = @0 AND "Id" = @1
                """ + (isPostgres ? " FOR UPDATE" : "")
            );

        public Prepared Session { get; } =
            new(
                connection,
                """
                INSERT INTO "Sessions" ("AgencyId", "Id", "SupervisionId", "SuperviseeId", "On", "StartsAt", "Minutes", "Place", "Form",
                    "BookedById", "BookedAt", "HeldAt", "HeldById", "HeldMinutes", "WasPrivate", "Interruptions", "DidNotHappen", "Version")
                VALUES (@0, @1, @2, @3, @5, '08:00:00', 90, 'Room 4.2, Mulberry Place', 'one-to-one',
                    @4, @6, @6, @4, 95, TRUE, '', FALSE, 2)
                """
            );

        public Prepared History { get; } =
            new(
                connection,
                """
                INSERT INTO "History" ("AgencyId", "Id", "Act", "ActorId", "At", "SupervisionId", "PersonId", "About", "SessionId")
                VALUES (@0, @1, @2, @3, @4, @5, @6, '5 November 2026', @7)
                """
            );

        public Prepared Standing { get; } =
            new(
                connection,
                """
                UPDATE "Standings" SET "LastHeldOn" = @2, "HeldOn" = @3, "LastRecordId" = NULL, "LastRecordSharedOn" = NULL,
                    "LastRecordSignatures" = 0, "Revision" = "Revision" + 1
                WHERE "AgencyId" = @0 AND "Id" = @1
                """
            );

        public Prepared Rules { get; } =
            new(
                connection,
                """
                UPDATE "RuleStanding" SET "SatisfiedOn" = @2, "DueOn" = @3, "DueFromOn" = @4, "LateFromOn" = @5
                WHERE "AgencyId" = @0 AND "SupervisionId" = @1
                """
            );

        public void In(DbTransaction transaction)
        {
            foreach (var each in (Prepared[])[Read, Session, History, Standing, Rules])
            {
                each.In(transaction);
            }
        }
    }

    /// <summary>One statement, prepared once, with its values by number.</summary>
    private sealed class Prepared
    {
        private readonly DbCommand _command;
        private bool _ready;

        public Prepared(DbConnection connection, string sql)
        {
            _command = connection.CreateCommand();
            _command.CommandText = sql;
        }

        public void In(DbTransaction transaction) => _command.Transaction = transaction;

        public DbCommand With(params object[] values)
        {
            for (var at = 0; at < values.Length; at++)
            {
                if (at == _command.Parameters.Count)
                {
                    var parameter = _command.CreateParameter();
                    parameter.ParameterName = $"@{at}";
                    _command.Parameters.Add(parameter);
                }

                _command.Parameters[at].Value = values[at];
            }

            if (!_ready)
            {
                _command.Prepare();
                _ready = true;
            }

            return _command;
        }

        public Task Do(params object[] values) => With(values).ExecuteNonQueryAsync();
    }
}
