using Sightline.Agencies;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Demo;

/// <summary>The council's shipped policy, as Northmere adopted it.</summary>
internal sealed record DemoPolicy(
    PolicyVersion Version,
    SupervisionPolicy Policy,
    WorkingDays Calendar
)
{
    public static DemoPolicy Adopted(Agency agency, DateTime now)
    {
        var shipped = PolicyReader.ReadShipped("council-social-work");
        var today = Clock.LocalDay(now);
        return new(
            PolicyVersion.Adopt(
                agency.Id,
                shipped,
                today.AddMonths(-30),
                today.AddDays(40),
                now.AddMonths(-30),
                null
            ),
            shipped.Require(),
            new WorkingDays(BankHolidays.ReadShipped(agency.Nation))
        );
    }
}
