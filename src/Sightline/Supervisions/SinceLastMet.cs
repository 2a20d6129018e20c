using System.Security.Cryptography;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>The one-page memory of two people: what they said they would do, and what has happened since.</summary>
public sealed record SinceLastMet
{
    public required Supervision Supervision { get; init; }

    /// <summary>The last session held; none before the first.</summary>
    public required Session? Last { get; init; }
    public required Session? Next { get; init; }
    public int? TemperatureStep { get; init; }
    public bool TemperatureTaken { get; init; }
    public IReadOnlyList<SinceLine> Actions { get; init; } = [];
    public IReadOnlyList<SinceLine> CaseNotes { get; init; } = [];
    public IReadOnlyList<SinceLine> Allocations { get; init; } = [];
    public IReadOnlyList<SinceLine> NotReached { get; init; } = [];
    public IReadOnlyList<SinceLine> Decisions { get; init; } = [];
    public IReadOnlyList<SinceLine> Leave { get; init; } = [];
    public int ActionsClosed { get; init; }

    /// <summary>Everything that can be put on the agenda; what was not reached is there by itself.</summary>
    public IEnumerable<SinceLine> All =>
        Actions.Concat(CaseNotes).Concat(Allocations).Concat(Leave);

    /// <summary>The key of the agenda item that something becomes for one session.</summary>
    public static Guid ItemIdOf(Guid source, Guid session)
    {
        Span<byte> both = stackalloc byte[32];
        source.TryWriteBytes(both);
        session.TryWriteBytes(both[16..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(both, hash);
        return new Guid(hash[..16]);
    }
}
