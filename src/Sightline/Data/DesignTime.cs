using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Sightline.Data;

/// <summary>How <c>dotnet ef</c> makes a context to write a migration from; it never connects.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(
            (DbContextOptions<SqliteDb>)
                new DbContextOptionsBuilder<SqliteDb>()
                    .UseSightlineSqlite("Data Source=:memory:")
                    .Options
        );
}

/// <inheritdoc cref="SqliteDesignTime"/>
public sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(
            (DbContextOptions<PostgresDb>)
                new DbContextOptionsBuilder<PostgresDb>()
                    .UseSightlinePostgres("Host=nowhere")
                    .Options
        );
}
