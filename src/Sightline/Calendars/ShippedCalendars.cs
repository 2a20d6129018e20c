using System.Collections.Concurrent;

namespace Sightline.Calendars;

/// <summary>The working days of each nation, read once: the calendars are files beside the program, which do not change while it runs.</summary>
public static class ShippedCalendars
{
    private static readonly ConcurrentDictionary<string, WorkingDays> Read = new(
        StringComparer.Ordinal
    );

    public static WorkingDays Of(string nation) =>
        Read.GetOrAdd(nation, n => new WorkingDays(BankHolidays.ReadShipped(n)));
}
