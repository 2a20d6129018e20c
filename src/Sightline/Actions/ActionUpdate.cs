namespace Sightline.Actions;

/// <summary>A word between sessions about an action: how it goes, or what stands in the way.</summary>
public sealed class ActionUpdate : AgencyOwned
{
    private ActionUpdate() { }

    internal ActionUpdate(
        AgreedAction action,
        Person by,
        string text,
        bool standsInTheWay,
        DateTime at,
        Guid? id
    )
        : base(action.AgencyId, id)
    {
        ActionId = action.Id;
        ById = by.Id;
        Text = text;
        StandsInTheWay = standsInTheWay;
        At = at;
    }

    public Guid ActionId { get; private set; }
    public Guid ById { get; private set; }
    public string Text { get; private set; } = "";
    public bool StandsInTheWay { get; private set; }
    public DateTime At { get; private set; }
}
