using System.ComponentModel.DataAnnotations;

namespace Sightline.Records;

/// <summary>What the form of the record brings.</summary>
public sealed class WriteInput
{
    public Dictionary<string, SectionInput> Sections { get; set; } = [];
    public Dictionary<Guid, CaseLineInput> Lines { get; set; } = [];

    /// <summary>A child to put on each case list.</summary>
    public Dictionary<string, CaseLineInput> More { get; set; } = [];
    public List<Guid> TalkedAbout { get; set; } = [];

    [Range(1, 600, ErrorMessage = "Enter how many minutes it lasted, from 1 to 600")]
    public int? Minutes { get; set; }
    public bool? WasPrivate { get; set; }
    public bool? WasInterrupted { get; set; }

    [StringLength(2000, ErrorMessage = "Say what interrupted you in 2,000 characters or fewer")]
    public string InterruptedBy { get; set; } = "";

    /// <summary>Another child to discuss.</summary>
    public Guid? DiscussChildId { get; set; }

    public string? Interruptions =>
        WasInterrupted switch
        {
            true => InterruptedBy.Trim() is { Length: > 0 } what ? what : "Yes",
            false => "",
            null => null,
        };

    public static WriteInput Of(RecordContents contents, RecordPolicy policy) =>
        new()
        {
            Sections = policy.Sections.ToDictionary(
                s => s.Key,
                s => SectionInput.Of(contents.Record.Section(s.Key))
            ),
            Lines = contents.Record.CaseLines.ToDictionary(
                l => l.Id,
                l => new CaseLineInput { Note = l.Note, DueOn = l.DueOn }
            ),
            More = policy.CaseLists.ToDictionary(s => s.Key, _ => new CaseLineInput()),
            TalkedAbout =
            [
                .. contents.Agenda.Where(i => i.TalkedAboutInId is not null).Select(i => i.Id),
            ],
            Minutes = contents.Found.Session.HeldMinutes,
            WasPrivate = contents.Found.Session.WasPrivate,
            WasInterrupted = contents.Found.Session.Interruptions is { } said
                ? said.Length > 0
                : null,
            InterruptedBy =
                contents.Found.Session.Interruptions is { Length: > 0 } by && by != "Yes" ? by : "",
        };
}
