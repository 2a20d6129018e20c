namespace Sightline.History;

/// <summary>How an agency's log stood at one moment, signed with the installation's key, so that nobody can later say that it stood otherwise.</summary>
public sealed class HistoryCheckpoint : AgencyOwned
{
    private HistoryCheckpoint() { }

    internal HistoryCheckpoint(LogHead head, CheckpointKey key, DateTime at)
        : base(head.AgencyId)
    {
        Size = head.Size;
        Root = Convert.ToHexStringLower(head.Range().Root());
        At = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));
        KeyId = key.Id;
        Signature = key.Sign(ToStatement());
    }

    public long Size { get; private set; }

    /// <summary>The hash of the whole log at this size, in hexadecimal.</summary>
    public string Root { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>Which key signed it.</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>In base64.</summary>
    public string Signature { get; private set; } = "";

    public CheckpointStatement ToStatement() => new(AgencyId, Size, Root, At);
}
