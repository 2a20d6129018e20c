namespace Sightline.Calendars;

/// <summary>Monday to Friday without a nation's bank holidays.</summary>
public sealed record WorkingDays(BankHolidays Holidays)
{
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Includes(day);

    /// <summary>
    /// The <paramref name="count"/>th working day after <paramref name="day"/>, which itself does not count: something to be done within two
    /// working days of a Thursday is in time until the end of Monday. With 0 it is the day itself.
    /// </summary>
    public DateOnly Add(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                count--;
            }
        }

        return day;
    }

    /// <summary>
    /// Working days after <paramref name="from"/>, up to and with <paramref name="to"/>: 0 on the same day, negative where
    /// <paramref name="to"/> lies before.
    /// </summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Why nobody works on this day, in a word or two; null on a working day.</summary>
    public string? WhyFree(DateOnly day) =>
        Holidays.NameOf(day)
        ?? (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $"a {day.DayOfWeek}" : null);
}
