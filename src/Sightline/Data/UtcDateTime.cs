using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Sightline.Data;

/// <summary>SQLite gives instants back without saying that they are UTC; PostgreSQL refuses any that do not say so.</summary>
internal sealed class UtcDateTime()
    : ValueConverter<DateTime, DateTime>(
        at => at.Kind == DateTimeKind.Utc ? at : at.ToUniversalTime(),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc)
    );
