using Sightline.Children;

namespace Sightline.Decisions;

/// <summary>What somebody says was decided, as it goes into the decision.</summary>
/// <param name="SomebodyElse">Who, where it was neither of the two.</param>
/// <param name="Way">A way that the policy names.</param>
/// <param name="At">When it was decided; never later than now.</param>
/// <param name="Urgent">Somebody acts on it today.</param>
public sealed record Decided(
    Child? Child,
    string What,
    string Why,
    DecidedBy By,
    string? SomebodyElse,
    string Way,
    DateTime At,
    bool Urgent
);
