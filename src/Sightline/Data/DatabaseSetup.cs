using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Sightline.Data;

/// <summary>Which database an installation uses: a file in its data folder unless a PostgreSQL connection string is given.</summary>
public static class DatabaseSetup
{
    public const string FileName = "sightline.db";

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
                services.AddDbContext<SightlineDb, PostgresDb>(options =>
                    options.UseSightlinePostgres(connection)
                );
            }
            else
            {
                services.AddDbContext<SightlineDb, SqliteDb>(options =>
                    options.UseSightlineSqlite(connection)
                );
            }

            return services;
        }
    }

    extension(DbContextOptionsBuilder options)
    {
        public DbContextOptionsBuilder UseSightlinePostgres(string connection) =>
            options
                .UseNpgsql(
                    connection,
                    npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                )
                .CountWithinBounds()
                .ProtectWhatIsKept();

        public DbContextOptionsBuilder UseSightlineSqlite(string connection) =>
            options
                .UseSqlite(
                    connection,
                    sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                )
                .AddInterceptors(new SqliteDurability())
                .CountWithinBounds()
                .ProtectWhatIsKept();

        /// <summary>Runs at the end of every migration, whichever one it was.</summary>
        private DbContextOptionsBuilder ProtectWhatIsKept() =>
            options.UseAsyncSeeding(
                (db, _, cancellation) => Unchangeable.Protect((SightlineDb)db, cancellation)
            );

        /// <summary>"1,000+" counts the first thousand in any order, which the framework would warn of each time.</summary>
        private DbContextOptionsBuilder CountWithinBounds() =>
            options.ConfigureWarnings(warnings =>
                warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning)
            );
    }
}
