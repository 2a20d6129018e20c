using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sightline.Tests.Access.Matrix;

/// <summary>A form takes what it asks for and nothing else: sent with every property of everything that is kept, it changes none of them by that.</summary>
public sealed class ExtraFieldTests(MatrixCouncil council, ITestOutputHelper output)
    : IClassFixture<MatrixCouncil>
{
    private static readonly string[] Writers =
    [
        "the supervisee",
        "the supervisor",
        "a senior manager",
        "an administrator",
    ];

    /// <summary>Who signs out or changes how they sign in opens nothing more.</summary>
    private static readonly string[] EndsTheSession =
    [
        "/sign-out",
        "/settings/password",
        "/confirm",
    ];

    private readonly List<string> _forms = [];
    private int _changed;

    [Fact]
    public async Task A_field_that_no_form_has_changes_nothing()
    {
        await using var db = council.Open();
        var extra = new ExtraFields(db);
        extra.Count.ShouldBeGreaterThan(150);
        foreach (var reader in council.Readers.Where(r => Writers.Contains(r.Who)))
        {
            using var visitor = await council.As(reader.Person!);
            foreach (var (request, form) in await FormsOf(reader, visitor))
            {
                await Send(visitor, reader, request, form, extra);
            }
        }

        output.WriteLine($"{_forms.Count} forms sent, {_changed} of them did what they are for");
        _forms.Count.ShouldBeGreaterThan(60);
        _changed.ShouldBeGreaterThan(20);
        (await DatabaseContents.Of(db))
            .Values.Select(v => (v.Where, Number: ExtraFields.NumberOf(v.Value)))
            .Where(v => v.Number is not null)
            .Select(v => $"{v.Where} by {_forms[v.Number!.Value]}")
            .Distinct()
            .ShouldBeEmpty();
    }

    /// <summary>Collected before any is sent: what one of them does may take a page away.</summary>
    private async Task<List<(Request Request, FilledForm Form)>> FormsOf(
        Reader reader,
        Visitor visitor
    )
    {
        var found = new List<(Request, FilledForm)>();
        foreach (
            var request in MatrixRequests
                .Of(council)
                .Where(r => r.To(reader) == Answer.Shows && !EndsTheSession.Contains(r.Route))
                .GroupBy(r => r.Route)
                .Select(r => r.Last())
        )
        {
            var page = await visitor.Open(request.Path);
            found.AddRange(
                FilledForm
                    .On(page, council.Clock.Today)
                    .Where(f => f.Address.Split('?')[0] == request.Path.Split('?')[0])
                    .Select(f => (request, f))
            );
        }

        return found;
    }

    private async Task Send(
        Visitor visitor,
        Reader reader,
        Request request,
        FilledForm form,
        ExtraFields extra
    )
    {
        var number = _forms.Count;
        _forms.Add($"{reader} on {form.Address}");
        var fields = form.Fields.Concat(extra.For(form, PageAt(request.Route), number)).ToList();
        council.Statements.Clear();
        var answer = await visitor.Post(form.Address, fields);
        if (
            council.Statements.All.Any(s =>
                s.Contains("UPDATE \"", StringComparison.Ordinal)
                || s.Contains("INSERT INTO \"", StringComparison.Ordinal)
            )
        )
        {
            _changed++;
        }

        answer.Status.ShouldNotBe(HttpStatusCode.InternalServerError, _forms[number]);
    }

    private CompiledPageActionDescriptor PageAt(string route)
    {
        var page = council
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .First(e => AccessDocumentTests.Address(e) == route)
            .Metadata.GetMetadata<PageActionDescriptor>()!;
        return council
            .Services.GetRequiredService<PageLoader>()
            .LoadAsync(page, EndpointMetadataCollection.Empty)
            .GetAwaiter()
            .GetResult();
    }
}
