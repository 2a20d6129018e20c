namespace Sightline.Accounts;

/// <summary>Hashing a password keeps a whole core busy on purpose. At most one less than there are cores do it at once; the rest wait their turn without holding a thread.</summary>
public sealed class HashingGate : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));

    public async Task<T> Turn<T>(Func<T> hash)
    {
        await _places.WaitAsync();
        try
        {
            return await Task.Run(hash);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
