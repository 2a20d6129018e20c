namespace Sightline.Data;

/// <summary>Brings a file to the disk for everybody who waits for it: whoever asks while a sync runs shares the next one.</summary>
internal sealed class SharedSync(string file)
{
    private readonly Lock _asking = new();
    private Task _running = Task.CompletedTask;
    private Task? _next;

    /// <summary>Comes back when everything that was written before the call is on the disk.</summary>
    public Task Sync()
    {
        lock (_asking)
        {
            // The one that runs may have begun before what we wrote.
            return _next ??= After(_running);
        }
    }

    private async Task After(Task running)
    {
        await running.ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding
        );
        lock (_asking)
        {
            _running = _next!;
            _next = null;
        }

        if (File.Exists(file))
        {
            // Opened each time: a file of this name may be a new one since. Where it is gone, the database itself has been synced.
            using var handle = File.OpenHandle(
                file,
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.ReadWrite | FileShare.Delete
            );
            RandomAccess.FlushToDisk(handle);
        }
    }
}
