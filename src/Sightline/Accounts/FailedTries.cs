using System.Collections.Concurrent;
using System.Net;

namespace Sightline.Accounts;

/// <summary>
/// Slows down somebody who tries many accounts from one address. Only failures count, so that a whole council behind one address can sign in on a
/// Monday. It is kept for each node by itself: the tries against one account, which matter more, are counted in the database.
/// </summary>
public sealed class FailedTries(TimeProvider clock)
{
    public const int Most = 50;
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(10);
    private const int ManyAddresses = 10_000;
    private readonly ConcurrentDictionary<IPAddress, (int Count, DateTime Since)> _tries = new();

    public bool TooMany(IPAddress? from) =>
        from is not null
        && _tries.TryGetValue(from, out var tries)
        && tries.Count >= Most
        && !IsOver(tries.Since);

    public void Count(IPAddress? from)
    {
        if (from is null)
        {
            return;
        }

        if (_tries.Count > ManyAddresses)
        {
            foreach (var (address, tries) in _tries)
            {
                if (IsOver(tries.Since))
                {
                    _tries.TryRemove(address, out _);
                }
            }
        }

        _tries.AddOrUpdate(
            from,
            (1, clock.Now),
            (_, tries) => IsOver(tries.Since) ? (1, clock.Now) : (tries.Count + 1, tries.Since)
        );
    }

    private bool IsOver(DateTime since) => clock.Now >= since + Within;
}
