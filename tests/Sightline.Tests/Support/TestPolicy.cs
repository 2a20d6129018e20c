using Sightline.Agencies;
using Sightline.Policies;

namespace Sightline.Tests.Support;

/// <summary>The council's shipped policy, in force since long ago.</summary>
public static class TestPolicy
{
    public static PolicyVersion Adopted(Agency agency, DateTime at) =>
        new(agency.Id, "Supervision policy", "", "", new DateOnly(2020, 1, 1), null, at, null);
}
