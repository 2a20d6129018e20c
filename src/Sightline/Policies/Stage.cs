namespace Sightline.Policies;

/// <summary>A stretch of somebody's time under the policy, counted from their start: the first 12 weeks, or from 12 weeks on.</summary>
/// <param name="After">How long after the start it begins; null from the start.</param>
/// <param name="Until">How long after the start it ends; null where it lasts.</param>
public sealed record Stage(Interval? After, Interval? Until)
{
    public string Words =>
        (After, Until) switch
        {
            ({ } after, { } until) => $"from {after.Words} to {until.Words} after the start",
            ({ } after, null) => $"from {after.Words} after the start",
            (null, { } until) => $"for the first {until.Words}",
            _ => "throughout",
        };

    public DateOnly FirstOn(DateOnly startedOn) => After?.About(startedOn) ?? startedOn;

    public DateOnly? LastOn(DateOnly startedOn) => Until?.About(startedOn).AddDays(-1);
}
