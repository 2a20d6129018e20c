namespace Sightline.Actions;

/// <summary>A word between sessions about an action: how it goes, or what stands in the way.</summary>
public sealed class ActionUpdate : AgencyOwned
{
    public const int LongestText = 2000;

    private ActionUpdate() { }

    internal ActionUpdate(
        AgreedAction action,
        Person by,
        Progress progress,
        string text,
        DateTime at,
        Guid? id
    )
        : base(action.AgencyId, id)
    {
        ActionId = action.Id;
        ById = by.Id;
        Text = text;
        Progress = progress;
        At = at;
    }

    public Guid ActionId { get; private set; }
    public Guid ById { get; private set; }
    public Progress Progress { get; private set; }

    /// <summary>More about it; may be empty where it is done.</summary>
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }

    /// <summary>"Done" speaks for itself; what is left or what is in the way does not.</summary>
    public static Refusal? WhyNotSay(Progress progress, string? text) =>
        text?.Length > LongestText ? new($"Tell more in {LongestText:N0} characters or fewer")
        : !string.IsNullOrWhiteSpace(text) || progress is Progress.Done ? null
        : progress is Progress.InTheWay ? new("Enter what is in the way")
        : new("Enter what is done and what is still to do");
}
