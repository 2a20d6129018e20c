using Sightline.Agencies;
using Sightline.Policies;

namespace Sightline.Demo;

/// <summary>The council's policy as Northmere adopted it.</summary>
internal static class DemoPolicy
{
    public static PolicyVersion Adopted(Agency agency, DateTime now)
    {
        var today = Clock.LocalDay(now);
        return PolicyVersion.Adopt(
            agency.Id,
            PolicyReader.ReadShipped("council-social-work"),
            today.AddMonths(-30),
            today.AddDays(40),
            now.AddMonths(-30),
            null
        );
    }
}
