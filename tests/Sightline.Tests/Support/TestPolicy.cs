using Sightline.Agencies;
using Sightline.Policies;

namespace Sightline.Tests.Support;

/// <summary>The council's shipped policy, in force since long ago.</summary>
public static class TestPolicy
{
    private static readonly PolicyReading Shipped = PolicyReader.ReadShipped("council-social-work");

    public static SupervisionPolicy Policy => Shipped.Require();

    public static PolicyVersion Adopted(Agency agency, DateTime at) =>
        PolicyVersion.Adopt(agency.Id, Shipped, new DateOnly(2020, 1, 1), null, at, null);
}
