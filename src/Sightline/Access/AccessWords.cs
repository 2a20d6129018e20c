namespace Sightline.Access;

/// <summary>The access table as people read it, on the help page and in <c>docs/access.md</c>.</summary>
public static class AccessWords
{
    public static string Of(Relation relation) =>
        relation switch
        {
            Relation.Supervisee => "The person who is supervised",
            Relation.Supervisor => "Their supervisor",
            Relation.FormerSupervisor => "A former supervisor",
            Relation.LineManager => "The line manager, where somebody else supervises",
            Relation.SeniorManager => "Managers above",
            _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
        };

    public static string Of(Thing thing) =>
        thing switch
        {
            Thing.Dates => "Dates of sessions, and how they stand by the policy",
            Thing.Agreement => "The supervision agreement",
            Thing.Agenda => "The agenda",
            Thing.Record => "The record of a session",
            Thing.Discussion => "What was said about a child, and the note for the child's record",
            Thing.Wellbeing => "How somebody is, and what the work does to them",
            Thing.Actions => "Actions",
            Thing.File => "The supervision file",
            Thing.Disclosure => "What one of the two had to act on, once both know",
            _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, null),
        };

    public static string Of(Reach reach) =>
        reach switch
        {
            Reach.Nothing => "Nothing",
            Reach.Know => "That it is there, since when",
            Reach.ReadForPurpose => "Reads it after saying why",
            Reach.Read => "Reads it",
            Reach.Write => "Reads and writes it",
            _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, null),
        };
}
