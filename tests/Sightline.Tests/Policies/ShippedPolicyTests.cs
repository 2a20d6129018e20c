using Sightline.Policies;

namespace Sightline.Tests.Policies;

public class ShippedPolicyTests
{
    [Fact]
    public void Every_policy_that_ships_is_sound()
    {
        PolicyReader.ShippedKeys.ShouldContain("council-social-work");
        foreach (var key in PolicyReader.ShippedKeys)
        {
            var reading = PolicyReader.ReadShipped(key);

            reading.Problems.ShouldBeEmpty();
            reading.Require().Key.ShouldBe(key);
        }
    }
}
