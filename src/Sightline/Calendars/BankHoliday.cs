namespace Sightline.Calendars;

/// <summary>One day on which a nation's offices are closed, with the name people know it by.</summary>
public sealed record BankHoliday(DateOnly On, string Name);
