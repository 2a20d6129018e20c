using Sightline.Access;
using Sightline.People;

namespace Sightline.Tests.Access.Matrix;

/// <summary>Somebody who asks for pages, and what they are to the supervisions of the council by hand, so that nothing of the application says it.</summary>
internal sealed record Reader(string Who, Person? Person)
{
    private readonly Dictionary<Guid, Relation> _relations = [];

    public bool SignedIn => Person is not null;
    public bool Administrator { get; init; }
    public bool PolicyOfficer { get; init; }

    /// <summary>Has said today why they read everything that asks for it.</summary>
    public bool SaidWhy { get; init; }

    public Reader Is(Relation relation, params Guid[] supervisions)
    {
        foreach (var supervision in supervisions)
        {
            _relations[supervision] = relation;
        }

        return this;
    }

    public Relation To(Guid supervision) => _relations.GetValueOrDefault(supervision);

    public Reach Reaches(Thing thing, Guid supervision) =>
        AccessTable.ReachOf(To(supervision), thing) is var reach
        && reach == Reach.ReadForPurpose
        && SaidWhy
            ? Reach.Read
            : reach;

    /// <summary>The furthest they reach in any of these.</summary>
    public Reach Furthest(Thing thing, IEnumerable<Guid> supervisions) =>
        supervisions.Select(s => Reaches(thing, s)).Max();

    public override string ToString() => Who;
}
