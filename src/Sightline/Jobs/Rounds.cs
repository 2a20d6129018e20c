using Sightline.Compliance;
using Sightline.Data;
using Sightline.Notifications;
using Sightline.Policies.Drafting;

namespace Sightline.Jobs;

/// <summary>
/// What is done without anybody asking, on every web node: it looks every few seconds for work that somebody started, and every few minutes whom
/// to tell. Each piece is done once whoever is quicker, and what a stop interrupted goes on where it was.
/// </summary>
internal sealed partial class Rounds(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<Rounds> log
) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TellEvery = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var toldAt = DateTime.MinValue;
        using var timer = new PeriodicTimer(LookEvery, clock);
        do
        {
            try
            {
                await Work(scopes, clock.Now, stoppingToken);
                if (clock.Now - toldAt >= TellEvery)
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await Telling.Everybody(Db(scope), clock.Now, stoppingToken);
                    await Forgetting.Everywhere(Db(scope), clock.Now, stoppingToken);
                    toldAt = clock.Now;
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next round tries again. What failed is said without what it was about.
                RoundFailed(log, failure.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Everything that somebody started and that is not finished.</summary>
    public static async Task Work(
        IServiceScopeFactory scopes,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        bool more;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            more = await Renewing.Next(Db(scope), now, cancellation);
            await using var other = scopes.CreateAsyncScope();
            more |= await Simulating.Next(Db(other), now, cancellation);
        } while (more);
    }

    private static SightlineDb Db(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<SightlineDb>();

    [LoggerMessage(LogLevel.Warning, "Work in the background stopped ({Kind}) and is tried again")]
    private static partial void RoundFailed(ILogger log, string kind);
}
