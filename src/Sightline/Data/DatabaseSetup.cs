using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Sightline.Data;

/// <summary>Which database an installation uses: a file in its data folder unless a PostgreSQL connection string is given.</summary>
public static class DatabaseSetup
{
    public const string FileName = "sightline.db";

    /// <summary>Contexts that wait for the next request, each with its connection; a busier moment makes more and lets them go.</summary>
    private const int MostKept = 32;

    /// <summary>More than the pages and saves of the service have between them.</summary>
    private const int MostStatements = 200;

    public static bool IsPostgres(string? connection) =>
        connection is not null && connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public static string SqliteConnection(string folder) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, FileName),
            ForeignKeys = true,
            Pooling = true,
        }.ToString();

    extension(IServiceCollection services)
    {
        /// <summary>Registers the one model on the engine that the connection string asks for.</summary>
        public IServiceCollection AddSightlineDatabase(string connection)
        {
            if (IsPostgres(connection))
            {
                services.AddDbContextPool<SightlineDb, PostgresDb>(
                    options => options.UseSightlinePostgres(connection),
                    MostKept
                );
            }
            else
            {
                services.AddDbContextPool<SightlineDb, SqliteDb>(
                    options => options.UseSightlineSqlite(connection),
                    MostKept
                );
            }

            return services;
        }
    }

    extension(DbContextOptionsBuilder options)
    {
        // A list is one parameter, so that the words of a statement are the same whatever it holds and need not be made anew each time
        public DbContextOptionsBuilder UseSightlinePostgres(string connection) =>
            options
                .UseNpgsql(
                    KeepingStatements(connection),
                    npgsql =>
                        npgsql
                            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .CountWithinBounds()
                .ProtectWhatIsKept();

        public DbContextOptionsBuilder UseSightlineSqlite(string connection) =>
            options
                .UseSqlite(
                    connection,
                    sqlite =>
                        sqlite
                            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .AddInterceptors(new SqliteConnections(connection), new SqliteStatements())
                .CountWithinBounds()
                .ProtectWhatIsKept();

        /// <summary>Runs at the end of every migration, whichever one it was.</summary>
        private DbContextOptionsBuilder ProtectWhatIsKept() =>
            options.UseAsyncSeeding(
                (db, _, cancellation) => Unchangeable.Protect((SightlineDb)db, cancellation)
            );

        /// <summary>
        /// The long statements of pages take longer to plan than to run. Whoever says how many a connection keeps in its connection string, such
        /// as none behind a pooler of transactions, is heard.
        /// </summary>
        private static string KeepingStatements(string connection)
        {
            var settings = new NpgsqlConnectionStringBuilder(connection);
            if (!settings.ShouldSerialize("Max Auto Prepare"))
            {
                settings.MaxAutoPrepare = MostStatements;
            }

            return settings.ToString();
        }

        /// <summary>"1,000+" counts the first thousand in any order, which the framework would warn of each time.</summary>
        private DbContextOptionsBuilder CountWithinBounds() =>
            options.ConfigureWarnings(warnings =>
                warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning)
            );
    }
}
