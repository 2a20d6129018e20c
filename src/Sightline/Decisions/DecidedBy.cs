namespace Sightline.Decisions;

/// <summary>Who decided.</summary>
public enum DecidedBy
{
    Supervisor = 1,
    Supervisee,
    Both,
    SomebodyElse,
}
