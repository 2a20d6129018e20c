using Sightline.Access;
using Sightline.Policies;
using static Sightline.Tests.Access.Matrix.Answer;

namespace Sightline.Tests.Access.Matrix;

/// <summary>Every address of the application, with every key of the council that fits in it.</summary>
internal static class MatrixRequests
{
    /// <summary>A key that belongs to nothing.</summary>
    internal const string Nobody = "019ab0c0-0000-7000-8000-000000000001";

    public static IReadOnlyList<Request> Of(MatrixCouncil council) =>
        [
            .. council.Pairs.SelectMany(p => p.Meetings).SelectMany(OfMeeting),
            .. council.Pairs.SelectMany(p => OfPair(p)),
            .. OfFiles(council),
            .. OfTeams(council),
            .. OfAdministration(council),
            .. PlainRequests.SignedIn(council),
            .. PlainRequests.Everyone(),
        ];

    private static IEnumerable<Request> OfMeeting(Meeting meeting)
    {
        var key = TestPolicy
            .Policy.Record.Sections.First(s => s.Kind == RecordSectionKind.Text)
            .Key;
        foreach (var (route, expected) in SessionPages.All)
        {
            if (route.Contains("{agreed}", StringComparison.Ordinal) && meeting.Action is null)
            {
                continue;
            }

            yield return new(
                route,
                Filled(
                    route,
                    ("id", meeting.Session.Id),
                    ("key", key),
                    ("agreed", meeting.Action?.Id),
                    ("childId", meeting.Of.Child.Id)
                ),
                r => expected(r, meeting)
            );
        }

        foreach (var item in new[] { meeting.Item!, meeting.JustMe! })
        {
            const string Route = "/sessions/{id}/agenda/{item}";
            yield return new(
                Route,
                Filled(Route, ("id", meeting.Session.Id), ("item", item.Id)),
                r => SessionPages.Item(r, meeting, item.JustMe)
            );
        }

        if (meeting.Action is { } action)
        {
            yield return new(
                "/actions/{id}",
                $"/actions/{action.Id}",
                r => SupervisionPages.Action(r, meeting)
            );
            yield return new(
                "/case-record/{id}",
                $"/case-record/{meeting.Note!.Id}",
                r => SupervisionPages.CaseNote(r, meeting.Of)
            );
        }

        if (meeting.Record is { } record)
        {
            yield return Purpose(meeting.Of, Thing.Record, record.Id);
        }
    }

    private static IEnumerable<Request> OfPair(Pair pair)
    {
        var area = TestPolicy.Policy.Agreement.Areas[0].Key;
        foreach (var (route, expected) in SupervisionPages.All)
        {
            var query = route.EndsWith("/compare", StringComparison.Ordinal) ? "?from=1&to=1" : "";
            yield return new(
                route,
                Filled(route, ("id", pair.Id), ("key", area), ("version", 1)) + query,
                r => expected(r, pair)
            );
        }

        yield return Purpose(pair, Thing.Agreement, pair.Agreement!.Id);
        yield return Purpose(pair, Thing.File, pair.Supervisee.Id);
        yield return Purpose(pair, Thing.Disclosure, pair.Open!.Id);
        yield return new(
            "/decisions/{id}",
            $"/decisions/{pair.Decision!.Id}",
            r => SupervisionPages.CaseNote(r, pair)
        );
        foreach (var disclosure in new[] { pair.Open!, pair.Kept! })
        {
            yield return new(
                "/duty-to-act/{id}",
                $"/duty-to-act/{disclosure.Id}",
                r => SupervisionPages.Disclosure(r, pair, disclosure.OtherKnewAt is not null)
            );
        }

        yield return new(
            "/concerns/{id}",
            $"/concerns/{pair.Concern!.Id}",
            r => r.Person is { } asks && pair.Concern.IsBetween(asks.Id) ? Shows : NotThere
        );

        Answer SeesTheChild(Reader reader) =>
            reader.Reaches(Thing.Discussion, pair.Id) == Reach.Write ? Shows : NotThere;

        yield return new("/children/{id}", $"/children/{pair.Child.Id}", SeesTheChild);
        yield return new(
            "/children/{id}/over-time",
            $"/children/{pair.Child.Id}/over-time",
            SeesTheChild
        );
        if (pair.Allocation is { } allocation)
        {
            yield return new(
                "/children/list/{id}/end",
                $"/children/list/{allocation.Id}/end",
                SeesTheChild
            );
        }
    }

    private static Request Purpose(Pair pair, Thing thing, Guid id) =>
        new(
            "/supervision/{id}/purpose",
            $"/supervision/{pair.Id}/purpose?thing={thing}&thingId={id}&returnUrl=%2Ftoday",
            r => SupervisionPages.Purpose(r, pair, thing)
        );

    private static IEnumerable<Request> OfFiles(MatrixCouncil council)
    {
        foreach (var whose in council.Pairs.GroupBy(p => p.Supervisee.Id))
        {
            var pairs = whose.Select(p => p.Id).ToList();
            yield return new(
                "/files/{personId}",
                $"/files/{whose.Key}",
                r => r.Furthest(Thing.File, pairs) >= Reach.Know ? Shows : NotThere
            );
            foreach (var section in TestPolicy.Policy.File.Sections)
            {
                yield return new(
                    "/files/{personId}/{section}",
                    $"/files/{whose.Key}/{section.Key}",
                    r =>
                        r.Furthest(Thing.File, pairs) is var reach
                        && reach >= (section.Restricted ? Reach.Write : Reach.Know)
                            ? Shows
                            : NotThere
                );
            }

            foreach (var part in new[] { "access", "history" })
            {
                yield return new(
                    $"/files/{{personId}}/{part}",
                    $"/files/{whose.Key}/{part}",
                    r => r.Person?.Id == whose.Key ? Shows : NotThere
                );
            }
        }
    }

    private static IEnumerable<Request> OfTeams(MatrixCouncil council)
    {
        foreach (
            var team in council
                .Pairs.GroupBy(p => p.Supervisee.TeamId)
                .Where(t => t.Key is not null)
        )
        {
            var pairs = team.ToList();
            Answer SeesSomebody(Reader reader) =>
                pairs.Exists(p =>
                    reader.Reaches(Thing.Dates, p.Id) >= Reach.Read
                    && reader.Person!.Id != p.Supervisee.Id
                )
                    ? Shows
                    : NotThere;

            foreach (var page in new[] { "", "/agreements", "/case-record" })
            {
                yield return new("/team/{id}" + page, $"/team/{team.Key}{page}", SeesSomebody);
            }

            yield return new("/team/{id}", $"/team/{team.Key}?handler=Csv", SeesSomebody);
            yield return new(
                "/team/{id}/case-record",
                $"/team/{team.Key}/case-record?handler=Csv",
                SeesSomebody
            );
        }
    }

    private static IEnumerable<Request> OfAdministration(MatrixCouncil council)
    {
        var ben = council.Given.Ben.Id;
        foreach (var page in new[] { "", "/details", "/leave", "/leaving", "/manager" })
        {
            yield return new(
                "/admin/people/{id}" + page,
                $"/admin/people/{ben}{page}",
                Administrators(Shows)
            );
            yield return new(
                "/admin/people/{id}" + page,
                $"/admin/people/{council.Given.Carys.Id}{page}",
                Administrators(NotThere)
            );
        }

        foreach (
            var page in new[]
            {
                "/people",
                "/people/new",
                "/people/import",
                "/people/import/template.csv",
                "/rooms",
                "/teams",
            }
        )
        {
            yield return new("/admin" + page, "/admin" + page, Administrators(Shows));
        }

        yield return new(
            "/admin/teams/{id}/rename",
            $"/admin/teams/{council.Given.Team.Id}/rename",
            Administrators(Shows)
        );
        foreach (var step in new[] { "check", "columns", "done" })
        {
            yield return new(
                $"/admin/people/import/{{id}}/{step}",
                $"/admin/people/import/{Nobody}/{step}",
                Administrators(NotThere)
            );
        }

        foreach (var page in new[] { "", "/new", "/roles" })
        {
            yield return new("/admin/policy" + page, "/admin/policy" + page, PolicyOfficers(Shows));
        }

        yield return new(
            "/admin/policy/versions/{id}",
            $"/admin/policy/versions/{council.Given.Policy.Id}",
            PolicyOfficers(Shows)
        );
        foreach (var page in new[] { "", "/approve", "/changes", "/edit" })
        {
            yield return new(
                "/admin/policy/drafts/{id}" + page,
                $"/admin/policy/drafts/{Nobody}{page}",
                PolicyOfficers(NotThere)
            );
        }
    }

    private static Func<Reader, Answer> Administrators(Answer then) =>
        r => r.Administrator ? then : Refused;

    private static Func<Reader, Answer> PolicyOfficers(Answer then) =>
        r => r.PolicyOfficer ? then : Refused;

    private static string Filled(string route, params (string Name, object? Value)[] keys) =>
        keys.Aggregate(
            route,
            (path, key) => path.Replace($"{{{key.Name}}}", $"{key.Value}", StringComparison.Ordinal)
        );
}
