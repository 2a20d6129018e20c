using Sightline.Access;
using Sightline.Actions;
using Sightline.Agendas;
using Sightline.Agreements;
using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Concerns;
using Sightline.Decisions;
using Sightline.Disclosures;
using Sightline.People;
using Sightline.Records;
using Sightline.Sessions;
using Sightline.Supervisions;

namespace Sightline.Tests.Access.Matrix;

/// <summary>How far the record of a session has come.</summary>
internal enum Stage
{
    Planned,
    CalledOff,
    NotWritten,
    Draft,
    DraftOfSupervisee,
    Shared,
    HalfSigned,
    Signed,
}

/// <summary>One session of a supervision, with all that hangs off it.</summary>
internal sealed record Meeting(Pair Of, Stage Stage, Session Session)
{
    public SessionRecord? Record { get; set; }
    public AgendaItem? Item { get; set; }
    public AgendaItem? JustMe { get; set; }
    public AgreedAction? Action { get; set; }
    public CaseNote? Note { get; set; }
    public Guid? WriterId => Record?.WriterId;
}

/// <summary>A supervision of the council and everything that is kept of it.</summary>
internal sealed class Pair(Supervision supervision, Person supervisor, Person supervisee)
{
    public Supervision Supervision => supervision;
    public Guid Id => supervision.Id;
    public Person Supervisor => supervisor;
    public Person Supervisee => supervisee;
    public bool Ended { get; init; }
    public List<Meeting> Meetings { get; } = [];
    public required Child Child { get; init; }
    public Allocation? Allocation { get; set; }
    public Agreement? Agreement { get; set; }
    public Decision? Decision { get; set; }
    public Concern? Concern { get; set; }
    public Disclosure? Open { get; set; }
    public Disclosure? Kept { get; set; }

    public Meeting At(Stage stage) => Meetings.Single(m => m.Stage == stage);
}

/// <summary>A word that stands in one text of the council and nowhere else, and whoever may ever meet it.</summary>
internal sealed record Canary(string Word, string Where, Func<Reader, bool> MaySee);
