using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sightline.BrowserTests.Support;
using Sightline.Demo;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Accessibility;

/// <summary>Walks from Today over every kind of page that a role of the made-up council can reach, as an eye, a keyboard and a small phone meet it.</summary>
public sealed partial class EveryPageTests(Browser browser, EveryPageTests.Council council)
    : IClassFixture<EveryPageTests.Council>
{
    private const int Enough = 60;

    public static TheoryData<string> Roles => [.. NorthmereDemo.WhoToTry.Select(w => w.Reference)];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_kind_of_page_that_a_role_reaches_is_accessible_and_fits_a_phone(
        string reference
    )
    {
        await using var db = council.Open();
        var person = await db.People.FirstAsync(p => p.Reference == reference);
        await using var someone = await Someone.At(browser, council, person);
        var waiting = new Queue<string>(["/today"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (waiting.TryDequeue(out var path) && seen.Count < Enough)
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            await someone.Page.SetViewportSizeAsync(1280, 900);
            var answer = await someone.Open(path);
            answer!.Status.ShouldBeLessThan(400, path);
            if (
                !answer
                    .Headers.GetValueOrDefault("content-type", "")
                    .StartsWith("text/html", StringComparison.Ordinal)
            )
            {
                continue;
            }

            await someone.ShouldBeAccessible();
            await someone.Shot($"{reference}-{NameOf(path)}");
            await someone.Page.SetViewportSizeAsync(320, 700);
            await someone.ShouldFit();
            await someone.Shot($"{reference}-{NameOf(path)}");
            foreach (var link in await LinksOf(someone))
            {
                waiting.Enqueue(link);
            }
        }

        seen.Count.ShouldBeGreaterThan(3);
    }

    private static async Task<IEnumerable<string>> LinksOf(Someone someone)
    {
        var links = await someone.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href').split('#')[0])"
        );
        return links.Where(l => l.Length > 0 && !l.EndsWith(".csv", StringComparison.Ordinal));
    }

    /// <summary>Two addresses that differ only in whose they are lead to the same kind of page.</summary>
    private static string KindOf(string path) => Keys().Replace(path.Split('?')[0], "{id}");

    private static string NameOf(string path) =>
        KindOf(path).Trim('/').Replace('/', '-').Replace("{id}", "x", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}", RegexOptions.NonBacktracking)]
    private static partial Regex Keys();

    /// <summary>The made-up council, served once for every role.</summary>
    public sealed class Council : TestHost
    {
        protected override async Task Fill()
        {
            await using var db = Open();
            await NorthmereDemo.Create(db, Clock);
        }
    }
}
