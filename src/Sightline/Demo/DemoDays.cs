namespace Sightline.Demo;

/// <summary>Days on which Northmere's people meet.</summary>
internal static class DemoDays
{
    public static bool IsWorking(DateOnly on) =>
        on.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && (on.Month, on.Day) is not ((12, 25) or (12, 26) or (1, 1));

    public static DateOnly OnOrBefore(DateOnly on)
    {
        while (!IsWorking(on))
        {
            on = on.AddDays(-1);
        }

        return on;
    }

    public static DateOnly OnOrAfter(DateOnly on)
    {
        while (!IsWorking(on))
        {
            on = on.AddDays(1);
        }

        return on;
    }

    public static DateOnly After(DateOnly on, int workingDays)
    {
        for (var left = workingDays; left > 0; left--)
        {
            on = OnOrAfter(on.AddDays(1));
        }

        return on;
    }
}
