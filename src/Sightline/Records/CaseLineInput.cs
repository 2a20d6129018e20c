using System.ComponentModel;

namespace Sightline.Records;

/// <summary>A line of a case list as a form brings it; a new one also says which child.</summary>
public sealed class CaseLineInput
{
    public Guid? ChildId { get; set; }
    public string Note { get; set; } = "";

    [DisplayName("The day it was due")]
    public DateOnly? DueOn { get; set; }

    /// <summary>Fingerprint of the line that the page showed when it was opened.</summary>
    public string Shown { get; set; } = "";

    public bool Touched => FingerprintOf(Note, DueOn) != Shown;

    /// <summary>Whether the line says something that neither the page showed nor its reader typed.</summary>
    public bool ClashesWith(CaseLine line) =>
        FingerprintOf(line.Note, line.DueOn) is var now
        && now != Shown
        && now != FingerprintOf(Note, DueOn);

    public static CaseLineInput Of(CaseLine line) =>
        new()
        {
            Note = line.Note,
            DueOn = line.DueOn,
            Shown = FingerprintOf(line.Note, line.DueOn),
        };

    private static string FingerprintOf(string note, DateOnly? dueOn) =>
        RecordText.FingerprintOf(FormattableString.Invariant($"{dueOn:O}|{Passage.Tidy(note)}"));
}
