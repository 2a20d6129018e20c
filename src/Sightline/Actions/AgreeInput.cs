namespace Sightline.Actions;

/// <summary>What the page of a session's actions brings: how those from last time stand, and one new one.</summary>
public sealed class AgreeInput
{
    public Dictionary<Guid, ReviewInput> Reviews { get; set; } = [];
    public ActionInput New { get; set; } = new();
}
