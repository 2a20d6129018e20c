namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private static void RefuseLonger(YamlMap m, Interval? shorter, string key, Interval? longer)
    {
        if (shorter is null || longer is null)
        {
            return;
        }

        // Shifts and terms have no length of their own, so they are only compared with their like.
        var comparable =
            shorter.Unit == longer.Unit || (shorter.IsOfTheCalendar && longer.IsOfTheCalendar);
        if (comparable && shorter.AboutDays > longer.AboutDays)
        {
            m.Problem(
                key,
                $"{key} is {longer.Words}, which is shorter than {shorter.Words} before it"
            );
        }
    }

    /// <summary>The clock between sessions runs by days; clock hours are for a deadline.</summary>
    private static void RefuseHours(YamlMap m, string key, Interval? interval)
    {
        if (interval is { Unit: IntervalUnit.Hours })
        {
            m.Problem(
                key,
                $"{key} is said in days, weeks, months, years, terms or shifts; hours are for a deadline"
            );
        }
    }
}
