using Sightline.Data;

namespace Sightline.Compliance;

/// <summary>Writes standing rows from facts.</summary>
internal static class StandingKeeper
{
    public static Task Rewrite(
        SightlineDb db,
        StandingTouch touched,
        CancellationToken cancellation
    ) => Task.CompletedTask;
}
