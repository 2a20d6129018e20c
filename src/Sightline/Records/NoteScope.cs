namespace Sightline.Records;

/// <summary>Which part of a child's discussion goes on the child's own record.</summary>
public enum NoteScope
{
    EveryHeading = 1,

    /// <summary>The headings the policy marks as the core: outcome, how, actions.</summary>
    CoreHeadings = 2,
    ShortNote = 3,
}
