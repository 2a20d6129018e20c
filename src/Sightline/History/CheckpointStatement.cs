using System.Globalization;

namespace Sightline.History;

/// <summary>What a checkpoint says, in the exact text that is signed.</summary>
public sealed record CheckpointStatement(Guid Agency, long Size, string Root, DateTime At)
{
    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"sightline-checkpoint 1\nagency {Agency:D}\nsize {Size}\nroot {Root}\nat {HistoryLine.Moment(At)}\n"
        );
}
