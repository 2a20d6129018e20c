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

    /// <summary>What was ticked when the page was opened: only what its reader changed is a change.</summary>
    public List<Guid> WasTalkedAbout { get; set; } = [];

    [Range(1, 600, ErrorMessage = "Enter how many minutes it lasted, from 1 to 600")]
    public int? Minutes { get; set; }
    public bool? WasPrivate { get; set; }
    public bool? WasInterrupted { get; set; }

    [StringLength(2000, ErrorMessage = "Say what interrupted you in 2,000 characters or fewer")]
    public string InterruptedBy { get; set; } = "";

    /// <summary>How the session really was, as the page said when it was opened.</summary>
    public string ClosingShown { get; set; } = "";

    /// <summary>Another child to discuss.</summary>
    public Guid? DiscussChildId { get; set; }

    public string? Interruptions =>
        WasInterrupted switch
        {
            true => InterruptedBy.Trim() is { Length: > 0 } what ? what : "Yes",
            false => "",
            null => null,
        };

    public bool ClosingTouched => ClosingMark(Minutes, WasPrivate, Interruptions) != ClosingShown;

    /// <summary>Every text that was typed, under the name of where it was typed.</summary>
    public IEnumerable<(string Label, string Text)> Typed(RecordPolicy policy) =>
        policy
            .Sections.SelectMany(section =>
                new[]
                {
                    Sections.GetValueOrDefault(section.Key) is { Touched: true } text
                        ? text.Text
                        : "",
                    More.GetValueOrDefault(section.Key)?.Note ?? "",
                }.Select(text => (section.Label, text))
            )
            .Concat(Lines.Values.Where(l => l.Touched).Select(l => ("On a case list", l.Note)))
            .Append(("What interrupted you", ClosingTouched ? InterruptedBy : ""));

    public static string ClosingMark(int? minutes, bool? wasPrivate, string? interruptions) =>
        AsShown.Mark(minutes, wasPrivate, interruptions);

    public static WriteInput Of(RecordContents contents, RecordPolicy policy) =>
        new()
        {
            Sections = policy.Sections.ToDictionary(
                s => s.Key,
                s => SectionInput.Of(contents.Record.Section(s.Key))
            ),
            Lines = contents.Record.CaseLines.ToDictionary(l => l.Id, CaseLineInput.Of),
            More = policy.CaseLists.ToDictionary(s => s.Key, _ => new CaseLineInput()),
            TalkedAbout = [.. TalkedAboutIn(contents)],
            WasTalkedAbout = [.. TalkedAboutIn(contents)],
            Minutes = contents.Found.Session.HeldMinutes,
            WasPrivate = contents.Found.Session.WasPrivate,
            WasInterrupted = contents.Found.Session.Interruptions is { } said
                ? said.Length > 0
                : null,
            InterruptedBy =
                contents.Found.Session.Interruptions is { Length: > 0 } by && by != "Yes" ? by : "",
            ClosingShown = ClosingMark(
                contents.Found.Session.HeldMinutes,
                contents.Found.Session.WasPrivate,
                contents.Found.Session.Interruptions
            ),
        };

    private static IEnumerable<Guid> TalkedAboutIn(RecordContents contents) =>
        contents.Agenda.Where(i => i.TalkedAboutInId is not null).Select(i => i.Id);
}
