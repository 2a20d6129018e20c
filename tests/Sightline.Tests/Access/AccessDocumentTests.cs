using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Access;
using Sightline.Web;

namespace Sightline.Tests.Access;

/// <summary>docs/access.md says what the code does: the table of reaches cell by cell, and every address there is.</summary>
public sealed partial class AccessDocumentTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public void Every_cell_of_the_document_is_the_reach_in_the_table()
    {
        var table = Documents.Table("access.md", "Thing");
        var relations = table[0][1..].Select(Enum.Parse<Relation>).ToList();
        var rows = table.Skip(1).ToDictionary(r => Enum.Parse<Thing>(r[0]), r => r[1..]);

        relations.ShouldBe(AccessTable.Columns);
        rows.Keys.ShouldBe(Enum.GetValues<Thing>(), ignoreOrder: true);
        var compared = 0;
        foreach (var (thing, cells) in rows)
        {
            foreach (var (relation, cell) in relations.Zip(cells))
            {
                AccessTable
                    .ReachOf(relation, thing)
                    .ShouldBe(Enum.Parse<Reach>(cell), $"{thing} for {relation}");
                compared++;
            }
        }

        compared.ShouldBe(45);
    }

    [Fact]
    public void Everything_and_everyone_has_words_that_the_help_page_shows()
    {
        foreach (var thing in Enum.GetValues<Thing>())
        {
            AccessWords.Of(thing).ShouldNotBeNullOrWhiteSpace();
        }

        AccessTable.Things.ShouldBe(Enum.GetValues<Thing>(), ignoreOrder: true);
        AccessTable.Columns.Select(AccessWords.Of).ShouldBeUnique();
        Enum.GetValues<Reach>().Select(AccessWords.Of).ShouldBeUnique();
    }

    [Fact]
    public void Every_address_is_in_the_document_and_every_one_there_answers()
    {
        var known = Documents.Table("access.md", "Address").Skip(1).Select(r => r[0]).ToList();

        known.ShouldBeUnique();
        var there = Endpoints().Select(Address).Distinct().ToList();
        there.Except(known).ShouldBeEmpty("addresses that docs/access.md does not know");
        known.Except(there).ShouldBeEmpty("addresses in docs/access.md that are gone");
    }

    [Fact]
    public void Who_is_let_in_before_a_page_looks_is_what_the_document_says()
    {
        var who = Documents
            .Table("access.md", "Address")
            .Skip(1)
            .ToDictionary(r => r[0], r => r[1]);
        var compared = 0;
        foreach (var endpoint in Endpoints())
        {
            var address = Address(endpoint);
            var said = who.GetValueOrDefault(address, "nothing");
            said.StartsWith("Everyone", StringComparison.Ordinal)
                .ShouldBe(endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null, address);
            said.StartsWith("Administrators", StringComparison.Ordinal)
                .ShouldBe(
                    AdministratorPages.Covers(endpoint.RoutePattern.RawText!.TrimStart('/')),
                    address
                );
            compared++;
        }

        compared.ShouldBeGreaterThan(50);
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        host
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>();

    /// <summary>The route as people write it: /sessions/{id}/agenda.</summary>
    internal static string Address(RouteEndpoint endpoint) =>
        "/" + Constraint().Replace(endpoint.RoutePattern.RawText!, "{$1}").TrimStart('/');

    [GeneratedRegex(@"\{(\w+):[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Constraint();
}
