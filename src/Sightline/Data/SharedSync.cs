namespace Sightline.Data;

/// <summary>Brings a file to the disk for everybody who waits for it: whoever asks while a sync runs shares the next one.</summary>
internal sealed class SharedSync(string file)
{
    private readonly Lock _asking = new();
    private TaskCompletionSource? _next;
    private bool _runs;

    /// <summary>Comes back when everything that was written before the call is on the disk.</summary>
    public Task Sync()
    {
        lock (_asking)
        {
            // The one that runs may have begun before what we wrote. Whoever waited goes on beside the next one, not within it.
            _next ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            var mine = _next.Task;
            if (!_runs)
            {
                _runs = true;
                ThreadPool.UnsafeQueueUserWorkItem(
                    static sync => sync.Run(),
                    this,
                    preferLocal: false
                );
            }

            return mine;
        }
    }

    private void Run()
    {
        while (Next() is { } waiting)
        {
            try
            {
                ToDisk();
                waiting.SetResult();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                waiting.SetException(failure);
            }
        }
    }

    private TaskCompletionSource? Next()
    {
        lock (_asking)
        {
            var waiting = _next;
            _next = null;
            _runs = waiting is not null;
            return waiting;
        }
    }

    private void ToDisk()
    {
        if (!File.Exists(file))
        {
            // The log went back into the database, which was synced for it.
            return;
        }

        // Opened each time: a file of this name may be a new one since.
        using var log = File.OpenHandle(
            file,
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete
        );
        RandomAccess.FlushToDisk(log);
    }
}
