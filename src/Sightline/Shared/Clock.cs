namespace Sightline.Shared;

/// <summary>What "now" and "today" mean: instants in UTC, days as people in the agency live them.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/London"
    );

    extension(TimeProvider clock)
    {
        public DateTime Now => clock.GetUtcNow().UtcDateTime;

        public DateOnly Today => LocalDay(clock.GetUtcNow().UtcDateTime);
    }

    public static DateOnly LocalDay(DateTime at) => DateOnly.FromDateTime(Local(at));

    public static DateTime Local(DateTime at) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), London);

    /// <summary>The instant at which a local day and time came or will come; a time that the clocks skip in spring moves on by the hour skipped.</summary>
    public static DateTime Instant(DateOnly on, TimeOnly time)
    {
        var local = on.ToDateTime(time, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return TimeZoneInfo.ConvertTimeToUtc(local, London);
    }
}
