using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sightline.Data;

/// <summary>
/// A question that every page or every save asks, of an agency about somebody or something in it: its statement is worked out once for each model,
/// not at each asking.
/// </summary>
internal sealed class KeptQuery<TFound>(
    Expression<Func<SightlineDb, Guid, Guid, IQueryable<TFound>>> question
)
{
    private readonly ConditionalWeakTable<
        IModel,
        Func<SightlineDb, Guid, Guid, IAsyncEnumerable<TFound>>
    > _workedOut = [];

    public async Task<List<TFound>> In(
        SightlineDb db,
        Guid agency,
        Guid about,
        CancellationToken cancellation
    )
    {
        var ask = _workedOut.GetValue(db.Model, _ => EF.CompileAsyncQuery(question));
        var found = new List<TFound>();
        await foreach (var one in ask(db, agency, about).WithCancellation(cancellation))
        {
            found.Add(one);
        }

        return found;
    }
}
