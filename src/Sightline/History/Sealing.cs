using Sightline.Cli;
using Sightline.Data;

namespace Sightline.History;

/// <summary>Seals the history on every web node, at the start and every second, and signs a checkpoint every hour in which something happened.</summary>
internal sealed partial class Sealing(
    IServiceScopeFactory scopes,
    Installation installation,
    TimeProvider clock,
    ILogger<Sealing> log
) : BackgroundService
{
    private static readonly TimeSpan SealEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SignEvery = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var signedAt = DateTime.MinValue;
        using var timer = new PeriodicTimer(SealEvery, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<SightlineDb>();
                if (clock.Now - signedAt >= SignEvery)
                {
                    await Checkpoints.Sign(db, installation.HistoryKey, clock.Now, stoppingToken);
                    signedAt = clock.Now;
                }
                else
                {
                    await Sealer.SealAll(db, stoppingToken);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The lines wait in the database; the next second tries again.
                SealingFailed(log, failure.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "The history could not be sealed ({Kind}); it is tried again")]
    private static partial void SealingFailed(ILogger log, string kind);
}
