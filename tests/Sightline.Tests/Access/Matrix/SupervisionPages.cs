using Sightline.Access;
using static Sightline.Tests.Access.Matrix.Answer;

namespace Sightline.Tests.Access.Matrix;

/// <summary>What the table and docs/access.md say about every address below a supervision, and of what is kept of it beside its sessions.</summary>
internal static class SupervisionPages
{
    public static Dictionary<string, Func<Reader, Pair, Answer>> All { get; } =
        new()
        {
            ["/supervision/{id}"] = WhoSeesTheDates,
            ["/supervision/{id}/monitoring"] = WhoSeesTheDates,
            ["/supervision/{id}/actions"] = (r, p) =>
                At(r, p, Thing.Actions) >= Reach.Read ? Shows : NotThere,
            // Each of them has a session that nobody has held yet.
            ["/supervision/{id}/agenda"] = (r, p) => TheTwo(r, p, Thing.Agenda) ? Leads : NotThere,
            ["/supervision/{id}/since"] = (r, p) => TheTwo(r, p, Thing.Agenda) ? Shows : NotThere,
            ["/supervision/{id}/agreement"] = (r, p) =>
                At(r, p, Thing.Agreement) >= Reach.Know ? Shows : NotThere,
            // No version is being worked out, so whoever could write is led to the one in force.
            ["/supervision/{id}/agreement/edit"] = (r, p) => OfTheTwo(r, p, Leads),
            ["/supervision/{id}/agreement/edit/{key}"] = (r, p) => OfTheTwo(r, p, Leads),
            ["/supervision/{id}/agreement/why"] = (r, p) => OfTheTwo(r, p, Leads),
            ["/supervision/{id}/agreement/sign"] = (r, p) => OfTheTwo(r, p, Leads),
            ["/supervision/{id}/agreement/review"] = (r, p) => OfTheTwo(r, p, Shows),
            ["/supervision/{id}/agreement/versions"] = (r, p) => OfTheTwo(r, p, Shows),
            ["/supervision/{id}/agreement/versions/{version}"] = (r, p) => OfTheTwo(r, p, Shows),
            ["/supervision/{id}/agreement/compare"] = (r, p) => OfTheTwo(r, p, Shows),
            // Nothing in the agreement is less than the policy asks, so there is nothing to agree to.
            ["/supervision/{id}/agreement/outside"] = (_, _) => NotThere,
            ["/supervision/{id}/arrangement"] = (r, p) =>
                At(r, p, Thing.Dates) < Reach.Read ? NotThere
                : r.To(p.Id).HasFlag(Relation.SeniorManager) ? Shows
                : Refused,
            ["/supervision/{id}/book"] = (r, p) =>
                At(r, p, Thing.Dates) < Reach.Read ? NotThere
                : IsOneOf(r, p) ? Shows
                : Refused,
            ["/supervision/{id}/end"] = (r, p) =>
                At(r, p, Thing.Dates) < Reach.Read ? NotThere
                : p.Ended || r.To(p.Id) != Relation.Supervisee ? Shows
                : Refused,
        };

    /// <summary>Where the purpose is asked: only whoever reads for one, also once more on the same day.</summary>
    public static Answer Purpose(Reader reader, Pair pair, Thing thing) =>
        AccessTable.ReachOf(reader.To(pair.Id), thing) >= Reach.ReadForPurpose ? Shows : NotThere;

    public static Answer Action(Reader reader, Meeting meeting) =>
        meeting.Stage < Stage.Shared
            ? reader.Person?.Id == meeting.WriterId
            && At(reader, meeting.Of, Thing.Actions) == Reach.Write
                ? Shows
                : NotThere
            : At(reader, meeting.Of, Thing.Actions) >= Reach.Read
                ? Shows
                : NotThere;

    public static Answer CaseNote(Reader reader, Pair pair) =>
        TheTwo(reader, pair, Thing.Discussion) ? Shows
        : At(reader, pair, Thing.Discussion) >= Reach.Know ? Refused
        : NotThere;

    public static Answer Disclosure(Reader reader, Pair pair, bool otherKnows) =>
        At(reader, pair, Thing.Disclosure) < Reach.ReadForPurpose ? NotThere
        : !otherKnows
            ? reader.Person!.Id == pair.Supervisor.Id ? Shows
                : NotThere
        : At(reader, pair, Thing.Disclosure) == Reach.ReadForPurpose ? Leads
        : Shows;

    private static Answer WhoSeesTheDates(Reader reader, Pair pair) =>
        At(reader, pair, Thing.Dates) >= Reach.Read ? Shows : NotThere;

    private static Answer OfTheTwo(Reader reader, Pair pair, Answer then) =>
        TheTwo(reader, pair, Thing.Agreement) ? then
        : At(reader, pair, Thing.Agreement) >= Reach.Know ? Refused
        : NotThere;

    private static Reach At(Reader reader, Pair pair, Thing thing) =>
        reader.Reaches(thing, pair.Id);

    private static bool TheTwo(Reader reader, Pair pair, Thing thing) =>
        At(reader, pair, thing) == Reach.Write;

    private static bool IsOneOf(Reader reader, Pair pair) =>
        reader.Person is { } person && pair.Supervision.IsParty(person.Id);
}
