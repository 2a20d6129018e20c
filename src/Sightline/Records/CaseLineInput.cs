using System.ComponentModel;

namespace Sightline.Records;

/// <summary>A line of a case list as a form brings it; a new one also says which child.</summary>
public sealed class CaseLineInput
{
    public Guid? ChildId { get; set; }
    public string Note { get; set; } = "";

    [DisplayName("The day it was due")]
    public DateOnly? DueOn { get; set; }

    /// <summary>The mark of the line that the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public bool Touched => AsShown.Mark(Note, DueOn) != Shown;

    /// <summary>Whether the line says something that neither the page showed nor its reader typed.</summary>
    public bool ClashesWith(CaseLine line) =>
        AsShown.WouldLose(Shown, AsShown.Mark(Note, DueOn), AsShown.Mark(line.Note, line.DueOn));

    public static CaseLineInput Of(CaseLine line) =>
        new()
        {
            Note = line.Note,
            DueOn = line.DueOn,
            Shown = AsShown.Mark(line.Note, line.DueOn),
        };
}
