using Microsoft.Extensions.DependencyInjection;
using Sightline.Accounts;
using Sightline.Agencies;
using Sightline.BrowserTests.Support;
using Sightline.Policies;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

public sealed class TheFirstAdministrator(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Sets_up_an_empty_installation_and_is_signed_in()
    {
        await using var idris = await Someone.At(browser, _host);
        await idris.Open("/");
        (await idris.Heading()).ShouldBe("Set up Sightline");
        await idris.ShouldBeAccessible();

        await idris.Press("Continue");
        (await idris.Text()).ShouldContain("There is a problem");
        await idris.ShouldBeAccessible();
        await idris.Shot("setup-errors");

        await idris.Fill("Set-up code", _host.Services.GetRequiredService<SetUpCode>().ToString());
        await idris.Fill("Name", "Northmere Council");
        await idris.Choose("England and Wales");
        if (ShippedPolicies.All.Count > 0)
        {
            await idris.Choose(ShippedPolicies.All[0].Title);
        }

        await idris.Fill("Given name", "Idris");
        await idris.Fill("Family name", "Vaughan");
        await idris.Fill("Work email address", "idris@northmere.example");
        await idris.Fill("Password", "gravel lantern otter mosaic");
        await idris.Press("Continue");
        (await idris.Heading()).ShouldBe("Add a second proof that it is you");

        await idris.Page.GetByText("If you cannot scan it").ClickAsync();
        var key = (await idris.Page.Locator(".app-key").InnerTextAsync()).Replace(
            " ",
            "",
            StringComparison.Ordinal
        );
        await idris.ShouldBeAccessible();
        await idris.Shot("second-factor");
        await idris.Fill(
            "Code from the app",
            AuthenticatorCodes.CodeAt(key, _host.Clock.GetUtcNow())
        );
        await idris.Press("Use this app");

        (await idris.Heading()).ShouldBe("Your recovery codes");
        await idris.ShouldBeAccessible();
        await idris.Shot("recovery-codes");
        await idris.Open("/settings");
        (await idris.Text()).ShouldContain("Idris Vaughan");
    }
}
