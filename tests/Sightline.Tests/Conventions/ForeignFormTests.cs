using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sightline.Tests.Conventions;

/// <summary>A form that did not come from a page of ours changes nothing, whichever page it is sent to and whoever is signed in.</summary>
public sealed partial class ForeignFormTests(TestHost host) : IClassFixture<TestHost>
{
    /// <summary>They say what went wrong with a request of any kind, and change nothing.</summary>
    private static readonly string[] SaysWhatWentWrong = ["/403", "/404", "/500", "/1"];

    [Fact]
    public async Task Every_page_refuses_a_form_without_its_own_token()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var idris = await host.As(given.Idris);
        var pages = host
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(AddressOf)
            .Distinct()
            .Except(SaysWhatWentWrong)
            .ToList();

        pages.Count.ShouldBeGreaterThan(60);
        var taken = new List<string>();
        foreach (var page in pages)
        {
            foreach (var visitor in new[] { amara, idris })
            {
                var answer = await visitor.Post(page, [new("anything", "at all")]);
                // Who may not open a page at all is told so before anybody looks at the form.
                if (answer.Status is not (HttpStatusCode.BadRequest or HttpStatusCode.Forbidden))
                {
                    taken.Add($"{page} answered {answer.Status}");
                }
            }
        }

        taken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/today")]
    [InlineData("/help")]
    [InlineData("/concerns")]
    [InlineData("/decisions?handler=nobody")]
    public async Task A_form_that_no_page_reads_is_sent_to_nothing(string path)
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open("/decisions/new");

        var answer = await amara.Post(
            path,
            [
                new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
                new("anything", "at all"),
            ]
        );

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Text.ShouldContain("Page not found");
    }

    private static string AddressOf(RouteEndpoint endpoint) =>
        "/"
        + Part()
            .Replace(
                endpoint.RoutePattern.RawText!,
                part =>
                    part.Value.Contains(":int", StringComparison.Ordinal) ? "1"
                    : part.Value.Contains(":guid", StringComparison.Ordinal)
                        ? "019ab0c0-0000-7000-8000-000000000001"
                    : "404"
            )
            .TrimStart('/');

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
