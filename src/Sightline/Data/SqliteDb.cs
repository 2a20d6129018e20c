using Microsoft.EntityFrameworkCore;

namespace Sightline.Data;

/// <summary>The model on SQLite: one file, the default.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : SightlineDb(options);
