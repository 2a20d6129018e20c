namespace Sightline.History.Verifying;

/// <summary>The lines that stand behind what people shared and signed, so that a row and its line can be held side by side.</summary>
internal sealed class ActsInHistory(IEnumerable<HistoryEntry> entries)
{
    private readonly Dictionary<(string Act, string? Fingerprint), HistoryEntry> _waiting = entries
        .Where(e => e.Fingerprint is not null)
        .GroupBy(e => (e.Act, e.Fingerprint))
        .ToDictionary(g => g.Key, g => g.First());

    /// <summary>Whether the history holds this act, by this person, over exactly this; each line stands behind one row.</summary>
    public bool Holds(string act, string fingerprint, Guid actorId) =>
        _waiting.Remove((act, fingerprint), out var entry) && entry.ActorId == actorId;

    /// <summary>Lines that nothing stands behind any more.</summary>
    public IEnumerable<HistoryEntry> Left => _waiting.Values;
}
