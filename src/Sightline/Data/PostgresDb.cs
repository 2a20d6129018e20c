using Microsoft.EntityFrameworkCore;

namespace Sightline.Data;

/// <summary>The model on PostgreSQL 15 or newer, for several web nodes.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : SightlineDb(options);
