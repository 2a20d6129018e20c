namespace Sightline.Supervisions;

/// <summary>Which of the two somebody is in a supervision.</summary>
public enum Side
{
    Supervisee = 1,
    Supervisor = 2,
}
