using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sightline.Tests.Access.Matrix;

/// <summary>
/// Everybody asks for every address with every key there is: each answer is the one that the table and docs/access.md give. A part of it each time,
/// another part for each reader; with SIGHTLINE_MATRIX in the environment all of it.
/// </summary>
public sealed class MatrixTests(MatrixCouncil council, ITestOutputHelper output)
    : IClassFixture<MatrixCouncil>
{
    private const int OneIn = 4;

    private static readonly bool Whole =
        Environment.GetEnvironmentVariable("SIGHTLINE_MATRIX") is not null;

    [Fact]
    public void Every_address_is_asked_for()
    {
        var known = Documents.Table("access.md", "Address").Skip(1).Select(r => r[0]).ToList();

        known.Count.ShouldBeGreaterThan(100);
        known.ShouldBe(
            MatrixRequests.Of(council).Select(r => r.Route).Distinct(),
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Everybody_is_answered_as_the_table_says()
    {
        var (asked, wrong) = (0, new List<string>());
        foreach (var reader in council.Readers)
        {
            using var http = await council.Browser(reader);
            foreach (var request in Part(reader))
            {
                using var response = await http.GetAsync(new Uri(request.Path, UriKind.Relative));
                asked++;
                if (Answers.Of(response) != request.To(reader))
                {
                    wrong.Add(Say(reader, request, "", response));
                }
            }
        }

        output.WriteLine($"{asked:N0} requests");
        asked.ShouldBeGreaterThan(2000);
        wrong.ShouldBeEmpty();
    }

    /// <summary>Whoever does not get a page cannot send its forms either: not one of its handlers does anything for them.</summary>
    [Fact]
    public async Task Who_does_not_see_a_page_cannot_do_what_it_is_for()
    {
        var handlers = Handlers();
        handlers.Values.Sum(h => h.Count).ShouldBeGreaterThan(80);
        await council.SignInEverybody();
        var before = await Contents();
        var (sent, wrong) = (0, new List<string>());
        foreach (var reader in council.Readers.Where(r => r.SignedIn))
        {
            using var http = await council.Browser(reader);
            var token = await TokenOf(http);
            foreach (
                var request in Part(reader)
                    .Where(r =>
                        r is { ForEveryone: false, OnlyItsForm: false }
                        && r.To(reader) is Answer.NotThere or Answer.Refused
                    )
            )
            {
                foreach (var handler in handlers.GetValueOrDefault(request.Route, []))
                {
                    using var form = new FormUrlEncodedContent([
                        new("__RequestVerificationToken", token),
                    ]);
                    using var response = await http.PostAsync(Address(request, handler), form);
                    sent++;
                    if (Answers.Of(response) is not (Answer.NotThere or Answer.Refused))
                    {
                        wrong.Add(Say(reader, request, handler, response));
                    }
                }
            }
        }

        output.WriteLine($"{sent:N0} forms");
        sent.ShouldBeGreaterThan(1000);
        wrong.ShouldBeEmpty();
        var after = await Contents();
        before
            .ChangesTo(after)
            .Select(c => c.What == "new" ? $"{c} {after.Row(c)}" : $"{c}")
            .ShouldBeEmpty();
    }

    private IEnumerable<Request> Part(Reader reader)
    {
        var at = council.Readers.IndexOf(reader);
        return MatrixRequests.Of(council).Where((_, i) => Whole || (i + at) % OneIn == 0);
    }

    /// <summary>The forms that each page takes, by address.</summary>
    private Dictionary<string, List<string>> Handlers()
    {
        var loader = council.Services.GetRequiredService<PageLoader>();
        return council
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(e => (Endpoint: e, Page: e.Metadata.GetMetadata<PageActionDescriptor>()))
            .Where(e => e.Page is not null)
            .ToDictionary(
                e => AccessDocumentTests.Address(e.Endpoint),
                e =>
                    loader
                        .LoadAsync(e.Page!, EndpointMetadataCollection.Empty)
                        .GetAwaiter()
                        .GetResult()
                        .HandlerMethods.Where(h => h.HttpMethod == "Post")
                        .Select(h => h.Name ?? "")
                        .ToList()
            );
    }

    private static async Task<string> TokenOf(HttpClient http)
    {
        using var page = await http.GetAsync(
            new Uri("/settings/working-pattern", UriKind.Relative)
        );
        return (await Visitor.Read(page)).ValueOf("__RequestVerificationToken")!;
    }

    private static Uri Address(Request request, string handler) =>
        new(
            handler.Length == 0
                ? request.Path
                : $"{request.Path}{(request.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}",
            UriKind.Relative
        );

    private async Task<DatabaseContents> Contents()
    {
        await using var db = council.Open();
        return await DatabaseContents.Of(db);
    }

    private string Say(
        Reader reader,
        Request request,
        string handler,
        HttpResponseMessage response
    ) =>
        $"{reader} on {request.Route} {handler}: {Answers.Of(response)} ({(int)response.StatusCode}) and not {request.To(reader)} {council.About(request)}";
}
