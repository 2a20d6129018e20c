namespace Sightline.Actions;

/// <summary>When an open action is due, as lists are grouped.</summary>
public enum ActionTime
{
    Past = 1,
    ThisWeek,
    Later,
}
