using Sightline.Sessions;

namespace Sightline.Planning;

/// <summary>When the next session of one supervision is due after another, and by when it has to be.</summary>
internal sealed class Spacing(PlanPerson person)
{
    private const int DaysInYear = 365;
    private readonly SessionTerms _terms = person.Terms;

    /// <summary>How often the two meet; none where neither policy nor agreement says.</summary>
    public SpacingLimit? Rule =>
        _terms.Usual ?? (_terms.Limits.Count > 0 ? _terms.Limits[0] : null);

    /// <summary>The policy's nearest limit.</summary>
    public SpacingLimit? Longest => _terms.Limits.Count > 0 ? _terms.Limits[0] : null;

    public bool IsKnown => Rule is not null || _terms.YearlyMinimum is not null;

    public DateOnly DueAfter(DateOnly last)
    {
        var byRule = Rule is { } rule
            ? person.Diary.LastDay(rule, last, _terms)
            : DateOnly.MaxValue;
        // An interval with which the year's minimum cannot be kept is shortened to one with which it can.
        var byYear = _terms.YearlyMinimum is { } minimum
            ? person.Diary.LastDay(Every(minimum), last, _terms)
            : DateOnly.MaxValue;
        return byRule < byYear ? byRule : byYear;
    }

    public DateOnly? LatestAfter(DateOnly last) =>
        Longest is { } longest ? person.Diary.LastDay(longest, last, _terms) : null;

    private SpacingLimit Every(int minimum) =>
        new("", _terms.YearlyClause ?? "", last => last.AddDays(DaysInYear / minimum));
}
