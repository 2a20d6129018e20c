namespace Sightline.Access;

/// <summary>What there is to see in a supervision.</summary>
public enum Thing
{
    /// <summary>Dates planned, held, moved, called off, and standing: the monitoring sheet.</summary>
    Dates = 1,
    Agreement,
    Agenda,
    Record,

    /// <summary>What was said about a child, and the note that goes on the child's record.</summary>
    Discussion,

    /// <summary>Temperature, support, impact on the worker.</summary>
    Wellbeing,
    Actions,
    File,

    /// <summary>What one of the two had to act on, whatever was agreed, once the other knows.</summary>
    Disclosure,
}
