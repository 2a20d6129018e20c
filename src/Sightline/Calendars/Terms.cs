namespace Sightline.Calendars;

/// <summary>One school term, with the half-term holiday inside it.</summary>
/// <param name="HalfTermFromOn">The first day of the half-term holiday; null where the term has none.</param>
public sealed record Term(
    string Name,
    DateOnly FromOn,
    DateOnly ToOn,
    DateOnly? HalfTermFromOn = null,
    DateOnly? HalfTermToOn = null
);

/// <summary>The terms that are known, in order: what "every half-term" is reckoned by.</summary>
public sealed record Terms(IReadOnlyList<Term> All)
{
    public static Terms None { get; } = new([]);

    /// <summary>The last day of the <paramref name="count"/>th term that begins after a day; null where the terms known do not reach so far.</summary>
    public DateOnly? EndOfTerm(DateOnly day, int count) =>
        EndOf(All.Select(t => (t.FromOn, t.ToOn)), day, count);

    /// <inheritdoc cref="EndOfTerm"/>
    public DateOnly? EndOfHalfTerm(DateOnly day, int count) =>
        EndOf(All.SelectMany(Halves), day, count);

    private static IEnumerable<(DateOnly FromOn, DateOnly ToOn)> Halves(Term term) =>
        term is { HalfTermFromOn: { } from, HalfTermToOn: { } to }
            ? [(term.FromOn, from.AddDays(-1)), (to.AddDays(1), term.ToOn)]
            : [(term.FromOn, term.ToOn)];

    private static DateOnly? EndOf(
        IEnumerable<(DateOnly FromOn, DateOnly ToOn)> stretches,
        DateOnly day,
        int count
    ) =>
        stretches
            .Where(s => s.FromOn > day)
            .OrderBy(s => s.FromOn)
            .Skip(count - 1)
            .Select(s => (DateOnly?)s.ToOn)
            .FirstOrDefault();
}
