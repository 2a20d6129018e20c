using System.Net;
using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class FailedTriesTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Elsewhere = IPAddress.Parse("192.0.2.2");
    private readonly FakeClock _clock = new();

    [Fact]
    public void Many_failures_from_one_address_make_it_wait_and_no_other()
    {
        var tries = new FailedTries(_clock);
        for (var i = 0; i < FailedTries.Most; i++)
        {
            tries.TooMany(Here).ShouldBeFalse();
            tries.Count(Here);
        }

        tries.TooMany(Here).ShouldBeTrue();
        tries.TooMany(Elsewhere).ShouldBeFalse();
        _clock.Advance(FailedTries.Within);
        tries.TooMany(Here).ShouldBeFalse();
    }
}
