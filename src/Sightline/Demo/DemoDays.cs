using Sightline.Calendars;

namespace Sightline.Demo;

/// <summary>Days on which Northmere's people meet.</summary>
internal static class DemoDays
{
    extension(WorkingDays calendar)
    {
        public DateOnly OnOrBefore(DateOnly on)
        {
            while (!calendar.IsWorkingDay(on))
            {
                on = on.AddDays(-1);
            }

            return on;
        }

        public DateOnly OnOrAfter(DateOnly on)
        {
            while (!calendar.IsWorkingDay(on))
            {
                on = on.AddDays(1);
            }

            return on;
        }
    }
}
