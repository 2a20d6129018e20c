using Sightline.Access;
using static Sightline.Tests.Access.Matrix.Answer;

namespace Sightline.Tests.Access.Matrix;

/// <summary>The addresses with no key in them: each signed-in person's own, and those for everyone.</summary>
internal static class PlainRequests
{
    public static IEnumerable<Request> SignedIn(MatrixCouncil council)
    {
        Request Page(string path, Func<Reader, Answer> expected) => new(path, path, expected);

        bool InOne(Reader r) =>
            council.Pairs.Any(p => !p.Ended && r.Reaches(Thing.Record, p.Id) == Reach.Write);
        bool Lists(Reader r) =>
            council.Pairs.Any(p => r.Reaches(Thing.Discussion, p.Id) == Reach.Write);
        bool Manages(Reader r) =>
            council.Pairs.Any(p =>
                (r.To(p.Id) & (Relation.LineManager | Relation.SeniorManager)) != Relation.None
            );

        foreach (
            var path in new[]
            {
                "/today",
                "/help",
                "/confidentiality",
                "/policy",
                "/notifications",
                "/settings",
                "/settings/password",
                "/settings/recovery-codes",
                "/settings/working-pattern",
                "/supervision",
                "/actions",
                "/case-record",
                "/decisions",
                "/duty-to-act",
                "/concerns",
                "/children",
                "/team/overdue",
                "/team/plan",
                "/team/plan/changes",
                "/reports/compliance",
                "/reports/capacity",
                "/confirm",
            }
        )
        {
            yield return Page(path, _ => Shows);
        }

        yield return Page("/", _ => Leads);
        yield return Page("/stay-signed-in", _ => NotThere) with
        {
            OnlyItsForm = true,
        };
        yield return Page("/team", r => TeamsOf(council, r) == 1 ? Leads : Shows);
        yield return Page("/decisions/new", r => InOne(r) ? Shows : Refused);
        yield return Page("/duty-to-act/new", r => InOne(r) ? Shows : Refused);
        yield return Page("/concerns/new", r => InOne(r) ? Shows : Refused);
        yield return Page("/children/new", r => Lists(r) ? Shows : NotThere);
        yield return Page("/children/import", r => Lists(r) ? Shows : NotThere);
        yield return Page("/supervision/new", r => Manages(r) || r.Administrator ? Shows : Refused);
        yield return Page("/supervision/to-agree", r => Manages(r) ? Shows : Refused);
        yield return new(
            "/policy/written/{id}",
            $"/policy/written/{MatrixRequests.Nobody}",
            _ => NotThere
        );
    }

    /// <summary>The teams in which they see somebody else's dates.</summary>
    private static int TeamsOf(MatrixCouncil council, Reader reader) =>
        council
            .Pairs.Where(p =>
                reader.Reaches(Thing.Dates, p.Id) >= Reach.Read
                && reader.Person!.Id != p.Supervisee.Id
            )
            .Select(p => p.Supervisee.TeamId)
            .Distinct()
            .Count();

    public static IEnumerable<Request> Everyone()
    {
        static Request Page(string path, Func<Reader, Answer> expected) =>
            new(path, path, expected) { ForEveryone = true };

        foreach (
            var path in new[]
            {
                "/accessibility",
                "/privacy",
                "/sign-in",
                "/sign-in/link-over",
                "/session-ended",
                "/healthz/live",
                "/healthz/ready",
            }
        )
        {
            yield return Page(path, _ => Shows);
        }

        foreach (var path in new[] { "/sign-in/external", "/demo/sign-in", "/setup" })
        {
            yield return Page(path, _ => NotThere);
        }

        yield return Page("/sign-in/code", _ => SignIn);
        yield return Page("/sign-in/second-factor", _ => SignIn);
        yield return Page("/sign-out", r => r.SignedIn ? Shows : SignIn);
        yield return Page("/sign-in/set-up", _ => SignIn);
        // What these say belongs to an answer that was given; asked for by themselves they are pages like others.
        yield return Page("/403", _ => Shows);
        yield return Page("/404", _ => Shows);
        yield return Page("/500", _ => Shows);
        yield return Page("/418", _ => Shows) with
        {
            Route = "/{status}",
        };
    }
}
