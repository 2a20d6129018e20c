namespace Sightline.Access;

/// <summary>What somebody is to one supervision today. Roles are relations: nobody is "a senior manager" as such.</summary>
[Flags]
public enum Relation
{
    None = 0,
    Supervisee = 1,

    /// <summary>The supervisor now; of a supervision that has ended, whoever supervises this person in the same stream today.</summary>
    Supervisor = 2,
    FormerSupervisor = 4,

    /// <summary>The supervisee's line manager, where somebody else supervises.</summary>
    LineManager = 8,

    /// <summary>Above the supervisee's line manager in the reporting line as it is today.</summary>
    SeniorManager = 16,
}
