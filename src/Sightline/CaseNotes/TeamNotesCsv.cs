using System.Globalization;
using Sightline.Calendars;

namespace Sightline.CaseNotes;

/// <summary>What a team still has to put on children's records, as a file for a spreadsheet.</summary>
internal static class TeamNotesCsv
{
    public static byte[] Of(IEnumerable<TeamNoteLine> lines, DateOnly today, WorkingDays calendar)
    {
        var csv = new Csv("Person", "Supervisor", "Decided", "Due", "Working days late", "To know");
        foreach (var line in lines)
        {
            csv.Row(
                line.Worker,
                line.Supervisor,
                Csv.Day(line.DecidedOn),
                Csv.Day(line.Timing.DueOn),
                line.Timing.LateOn(today)
                    ? line
                        .Timing.WorkingDaysLate(today, calendar)
                        .ToString(CultureInfo.InvariantCulture)
                    : "",
                line.Timing.Says(today, calendar)
            );
        }

        return csv.Bytes();
    }
}
