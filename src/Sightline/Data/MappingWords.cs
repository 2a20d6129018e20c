using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sightline.Data;

/// <summary>Words for mappings: every reference carries the agency, so that the database itself refuses to point into another agency.</summary>
internal static class MappingWords
{
    extension<T>(EntityTypeBuilder<T> entity)
        where T : AgencyOwned
    {
        /// <summary>A reference to the one thing this belongs to. Nothing is deleted by following it.</summary>
        public void BelongsTo<TOther>(
            Expression<Func<T, TOther?>> navigation,
            Expression<Func<T, object?>> key
        )
            where TOther : AgencyOwned =>
            entity
                .HasOne(navigation)
                .WithMany()
                .HasForeignKey(key)
                .HasPrincipalKey(o => new { o.AgencyId, o.Id })
                .OnDelete(DeleteBehavior.Restrict);

        public void RefersTo<TOther>(Expression<Func<T, object?>> key)
            where TOther : AgencyOwned =>
            entity
                .HasOne<TOther>()
                .WithMany()
                .HasForeignKey(key)
                .HasPrincipalKey(o => new { o.AgencyId, o.Id })
                .OnDelete(DeleteBehavior.Restrict);

        /// <summary>Rows that are part of this and have no life without it.</summary>
        public void ConsistsOf<TPart>(
            Expression<Func<T, IEnumerable<TPart>?>> parts,
            Expression<Func<TPart, object?>> key
        )
            where TPart : AgencyOwned =>
            entity
                .HasMany(parts)
                .WithOne()
                .HasForeignKey(key)
                .HasPrincipalKey(o => new { o.AgencyId, o.Id })
                .OnDelete(DeleteBehavior.Cascade);
    }
}
