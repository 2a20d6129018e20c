using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Sightline.People;

namespace Sightline.Tests.Conventions;

/// <summary>Everything that people reach by following links from Today: a few pages of each kind for each person, each asked for once.</summary>
internal sealed partial class Walk
{
    /// <summary>Pages of one kind that one person opens: different enough to find what is wrong, few enough to be quick.</summary>
    private const int OfEachKind = 3;

    private readonly List<WalkedPage> _pages = [];
    private readonly List<string> _refused = [];

    private Walk() { }

    public IReadOnlyList<WalkedPage> Pages => _pages;

    /// <summary>Links that led to anything but a page or another link, and where they stood.</summary>
    public IReadOnlyList<string> DeadEnds => _refused;

    public static async Task<Walk> Through(TestHost host, IReadOnlyList<Person> people)
    {
        var walk = new Walk();
        foreach (var person in people)
        {
            await walk.As(person, host);
        }

        return walk;
    }

    private async Task As(Person person, TestHost host)
    {
        using var http = await Browser(person, host);
        // What is read once in the life of a node is read before anybody counts.
        using (await http.GetAsync(new Uri("/today", UriKind.Relative))) { }
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/today" };
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Queue<(string Path, string From)>([("/today", "")]);
        while (next.TryDequeue(out var link))
        {
            var kind = KindOf(link.Path);
            if (Over(kinds, kind))
            {
                continue;
            }

            host.Statements.Clear();
            using var answer = await http.GetAsync(new Uri(link.Path, UriKind.Relative));
            var sent = host.Statements.Sent;
            var leads = await Take(person, link, kind, answer, sent);
            foreach (var path in leads.Where(seen.Add))
            {
                next.Enqueue((path, link.Path));
            }
        }
    }

    private async Task<IEnumerable<string>> Take(
        Person person,
        (string Path, string From) link,
        string kind,
        HttpResponseMessage answer,
        IReadOnlyList<SentStatement> sent
    )
    {
        if (answer.Headers.Location is { } to)
        {
            return Inside(to.ToString());
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            _refused.Add(
                $"{person.Reference}: {link.Path} on {link.From} answers {(int)answer.StatusCode}"
            );
            return [];
        }

        var page = await Visitor.Read(answer);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        _pages.Add(new(person.Reference, link.Path, kind, page, sent));
        return page
            .Document.Links.OfType<IHtmlAnchorElement>()
            .SelectMany(a => Inside(a.GetAttribute("href") ?? ""));
    }

    private static bool Over(Dictionary<string, int> kinds, string kind)
    {
        var count = kinds.GetValueOrDefault(kind);
        kinds[kind] = count + 1;
        return count >= OfEachKind;
    }

    private static IEnumerable<string> Inside(string href) =>
        href.StartsWith('/') ? [href.Split('#')[0]] : [];

    /// <summary>/sessions/{id}/agenda?after: the page's route and which words of its query are there.</summary>
    internal static string KindOf(string path)
    {
        var parts = path.Split('?');
        var route = Section(Key().Replace(parts[0], "{id}"));
        return parts is [_, var query]
            ? route + "?" + string.Join('&', query.Split('&').Select(Named))
            : route;
    }

    /// <summary>The sections of a file are one page.</summary>
    private static string Section(string route) =>
        route.StartsWith("/files/{id}/", StringComparison.Ordinal)
        && route is not ("/files/{id}/access" or "/files/{id}/history")
            ? "/files/{id}/{section}"
            : route;

    /// <summary>A choice such as sort=name is another kind of page, a key is not.</summary>
    private static string Named(string pair) =>
        Key().Replace(Digits().Replace(pair, "{n}"), "{id}");

    private static async Task<HttpClient> Browser(Person person, TestHost host)
    {
        var cookies = new CookieContainer();
        cookies.Add(await host.SignedInCookie(person));
        return new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = host.Address,
        };
    }

    [GeneratedRegex(
        "[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Key();

    [GeneratedRegex(@"\d{2,}[\d.-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}

/// <summary>A page as one person met it, and every statement that it took.</summary>
internal sealed record WalkedPage(
    string Reader,
    string Path,
    string Kind,
    VisitedPage Page,
    IReadOnlyList<SentStatement> Sent
)
{
    public string Route => Kind.Split('?')[0];

    /// <summary>Without the one that finds out who is asking.</summary>
    public IEnumerable<SentStatement> Own =>
        Sent.Where(s => !s.Text.Contains("SecurityStamp", StringComparison.Ordinal));
}
