using static Sightline.Access.Reach;

namespace Sightline.Access;

/// <summary>
/// Who may see what, for one supervision: the same table as <c>docs/access.md</c>, which a test reads beside this one.
/// A cell that is not here is nothing.
/// </summary>
public static class AccessTable
{
    /// <summary>The relations, in the order of the table's columns.</summary>
    public static IReadOnlyList<Relation> Columns { get; } =
    [
        Relation.Supervisee,
        Relation.Supervisor,
        Relation.FormerSupervisor,
        Relation.LineManager,
        Relation.SeniorManager,
    ];

    private static readonly Dictionary<Thing, Reach[]> Rows = new()
    {
        //                  supervisee supervisor former  line manager senior manager
        [Thing.Dates] = [Read, Write, Nothing, Read, Read],
        [Thing.Agreement] = [Write, Write, Know, Know, ReadForPurpose],
        [Thing.Agenda] = [Write, Write, Nothing, Nothing, Nothing],
        [Thing.Record] = [Write, Write, Know, Know, ReadForPurpose],
        [Thing.Discussion] = [Write, Write, Nothing, Nothing, ReadForPurpose],
        [Thing.Wellbeing] = [Write, Write, Nothing, Nothing, Nothing],
        [Thing.Actions] = [Write, Write, Nothing, Know, Read],
        [Thing.File] = [Write, Write, Nothing, Know, ReadForPurpose],
        [Thing.Disclosure] = [Write, Write, Nothing, Nothing, ReadForPurpose],
    };

    /// <summary>What there is to see, in the order of the table's rows.</summary>
    public static IReadOnlyList<Thing> Things => [.. Rows.Keys];

    /// <summary>The furthest reach that any of somebody's relations gives them.</summary>
    public static Reach ReachOf(Relation relations, Thing thing) =>
        Columns.Select((column, at) => relations.HasFlag(column) ? Rows[thing][at] : Nothing).Max();

    /// <summary>The relations that reach a thing at least so far: what a query's scope is made of.</summary>
    public static Relation RelationsThat(Reach reach, Thing thing) =>
        Columns
            .Where((_, at) => Rows[thing][at] >= reach)
            .Aggregate(Relation.None, (all, one) => all | one);
}
