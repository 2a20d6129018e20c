using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Sightline.Tests.People;

public sealed class AdministratorPagesTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Every_page_of_administration_is_for_administrators_only()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        using var stranger = host.Stranger();
        var addresses = host
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText!)
            .Where(t => t.StartsWith("admin", StringComparison.Ordinal))
            .Select(t => "/" + t.Replace("{id:guid}", $"{given.Ben.Id}", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        addresses.Count.ShouldBeGreaterThan(5);
        foreach (var address in addresses)
        {
            (await amara.Open(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
            (await stranger.Open(address)).Heading.ShouldNotBe("People", address);
        }
    }
}
