using Sightline.Access;
using static Sightline.Tests.Access.Matrix.Answer;

namespace Sightline.Tests.Access.Matrix;

/// <summary>What the table and docs/access.md say about every address below a session, for whoever asks and however far the record has come.</summary>
internal static class SessionPages
{
    public static Dictionary<string, Func<Reader, Meeting, Answer>> All { get; } =
        new()
        {
            ["/sessions/{id}"] = (r, m) => At(r, m, Thing.Dates) >= Reach.Read ? Leads : NotThere,
            ["/sessions/{id}/agenda"] = (r, m) => TheTwo(r, m, Thing.Agenda) ? Shows : NotThere,
            ["/sessions/{id}/prepare"] = (r, m) =>
                !TheTwo(r, m, Thing.Agenda) ? NotThere
                : IsOneOf(r, m) ? Shows
                : Refused,
            ["/sessions/{id}/change"] = (r, m) =>
                At(r, m, Thing.Dates) < Reach.Read ? NotThere
                : IsOneOf(r, m) ? Shows
                : Refused,
            ["/sessions/{id}/record"] = (r, m) =>
                !TheTwo(r, m, Thing.Record) ? NotThere
                : m.Stage == Stage.Signed ? Leads
                : m.Stage >= Stage.Shared && !Writes(r, m) ? Leads
                : Shows,
            ["/sessions/{id}/unrecorded"] = (r, m) =>
                !Written(r, m, Thing.Record) ? NotThere
                : m.Stage == Stage.Signed ? Leads
                : IsOneOf(r, m) ? Shows
                : Refused,
            ["/sessions/{id}/record/earlier/{key}"] = (r, m) => OfTheAuthor(r, m, Thing.Record),
            ["/sessions/{id}/children/{childId}"] = (r, m) => OfTheAuthor(r, m, Thing.Discussion),
            ["/sessions/{id}/check"] = (r, m) => OfTheAuthor(r, m, Thing.Record),
            ["/sessions/{id}/share"] = (r, m) =>
                !Written(r, m, Thing.Record) ? NotThere
                : !Writes(r, m) ? Refused
                : m.Stage == Stage.Signed ? Leads
                : Shows,
            ["/sessions/{id}/actions"] = Actions,
            ["/sessions/{id}/actions/{agreed}"] = Actions,
            ["/sessions/{id}/sign"] = (r, m) =>
                !Written(r, m, Thing.Record) ? NotThere
                : m.Stage is Stage.Signed or < Stage.Shared ? Leads
                : Shows,
            ["/sessions/{id}/view"] = (r, m) =>
                At(r, m, Thing.Record) < Reach.ReadForPurpose || m.Stage < Stage.Shared ? NotThere
                : TheTwo(r, m, Thing.Record)
                    ? m.Stage == Stage.Signed ? Shows
                        : Leads
                : At(r, m, Thing.Record) == Reach.ReadForPurpose ? Leads
                : m.Stage == Stage.Signed ? Shows
                : NotThere,
            ["/sessions/{id}/print"] = (r, m) =>
                !Written(r, m, Thing.Record) ? NotThere
                : m.Stage == Stage.Signed ? Leads
                : m.Stage >= Stage.Shared || Writes(r, m) ? Shows
                : Refused,
            ["/sessions/{id}/copies"] = (r, m) =>
                TheTwo(r, m, Thing.Record) && m.Stage == Stage.Signed ? Shows
                : At(r, m, Thing.Record) >= Reach.ReadForPurpose ? Refused
                : NotThere,
            ["/sessions/{id}/addendum"] = (r, m) =>
                !Written(r, m, Thing.Record) ? NotThere
                : m.Stage == Stage.Signed ? Shows
                : Leads,
            ["/sessions/{id}/history"] = (r, m) =>
                TheTwo(r, m, Thing.Record) ? Shows
                : At(r, m, Thing.Record) >= Reach.Know ? Refused
                : NotThere,
        };

    /// <summary>An item belongs to its author; marked "just me" it is nobody else's to know of.</summary>
    public static Answer Item(Reader reader, Meeting meeting, bool justMe) =>
        !TheTwo(reader, meeting, Thing.Agenda) ? NotThere
        : reader.Person!.Id == meeting.Of.Supervisee.Id ? Shows
        : justMe ? NotThere
        : Refused;

    private static Answer OfTheAuthor(Reader reader, Meeting meeting, Thing thing) =>
        !Written(reader, meeting, thing) ? NotThere
        : meeting.Stage == Stage.Signed ? Leads
        : Writes(reader, meeting) ? Shows
        : Refused;

    private static Answer Actions(Reader reader, Meeting meeting) =>
        !Written(reader, meeting, Thing.Record) ? NotThere
        : meeting.Stage < Stage.Signed && Writes(reader, meeting) ? Shows
        : Leads;

    private static Reach At(Reader reader, Meeting meeting, Thing thing) =>
        reader.Reaches(thing, meeting.Of.Id);

    private static bool TheTwo(Reader reader, Meeting meeting, Thing thing) =>
        At(reader, meeting, thing) == Reach.Write;

    private static bool Written(Reader reader, Meeting meeting, Thing thing) =>
        TheTwo(reader, meeting, thing) && meeting.Record is not null;

    private static bool Writes(Reader reader, Meeting meeting) =>
        reader.Person?.Id == meeting.WriterId;

    private static bool IsOneOf(Reader reader, Meeting meeting) =>
        reader.Person is { } person
        && meeting.Of.Supervision.IsParty(person.Id)
        && reader.To(meeting.Of.Id) != Relation.FormerSupervisor;
}
