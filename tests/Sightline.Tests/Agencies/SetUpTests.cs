using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Agencies;
using Sightline.People;
using Sightline.Tests.Accounts;

namespace Sightline.Tests.Agencies;

/// <summary>Each of these starts from an empty installation, so each has a host of its own.</summary>
public sealed class SetUpTests : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_address_leads_to_it_and_it_leads_to_a_second_factor_and_then_it_is_gone()
    {
        using var idris = _host.Stranger();
        var page = await idris.Open("/today");
        page.Heading.ShouldBe("Set up Sightline");

        var second = await idris.Press(page, "Continue", Answers(Code));
        second.Heading.ShouldBe("Add a second proof that it is you");
        var key = second
            .Document.QuerySelector(".app-key")!
            .TextContent.Replace(" ", "", StringComparison.Ordinal)
            .Trim();
        await idris.Press(second, "Use this app", ("Code", _host.CodeNow(key)));

        (await idris.Open("/settings")).Text.ShouldContain("Idris Vaughan");
        (await idris.Open("/setup")).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var db = _host.Open();
        var agency = await db.Agencies.SingleAsync();
        (agency.Name, agency.Nation, agency.CaseSystem, agency.FrontDoor, agency.IsDemo).ShouldBe(
            ("Northmere Council", "england-and-wales", "Mosslight", "01632 960 123", false)
        );
        (await db.RolesHeld.SingleAsync()).Role.ShouldBe(RoleHeld.Administrator);
    }

    [Fact]
    public async Task Without_the_code_nobody_takes_an_installation()
    {
        using var stranger = _host.Stranger();

        var refused = await stranger.Press(
            await stranger.Open("/setup"),
            "Continue",
            Answers("AAAA-BBBB-CCCC-DDDD")
        );

        refused.Errors.ShouldHaveSingleItem().ShouldStartWith("That code is not right");
        refused.ValueOf("Organisation").ShouldBe("Northmere Council");
        await using var db = _host.Open();
        (await db.Agencies.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_press_makes_no_second_organisation()
    {
        using var first = _host.Stranger();
        using var second = _host.Stranger();
        var (one, two) = (await first.Open("/setup"), await second.Open("/setup"));

        await Task.WhenAll(
            first.Press(one, "Continue", Answers(Code)),
            second.Press(two, "Continue", Answers(Code))
        );

        await using var db = _host.Open();
        (await db.Agencies.CountAsync()).ShouldBe(1);
        (await db.Users.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_beside_its_field()
    {
        using var idris = _host.Stranger();
        var page = await idris.Open("/setup");

        var nothing = await idris.Press(page, "Continue");
        var wrong = await idris.Press(
            page,
            "Continue",
            [
                .. Answers(Code).Where(a => a.Name is not ("Email" or "Password" or "Country")),
                ("Email", "not an address"),
                ("Password", "short"),
                ("Country", "atlantis"),
            ]
        );

        nothing.Errors.ShouldContain("Enter the set-up code");
        nothing.Errors.ShouldContain("Choose whose bank holidays count");
        nothing.Errors.Count().ShouldBe(8);
        wrong.Errors.ShouldBe([
            "Choose whose bank holidays count",
            "Enter an email address in the form name@example.org",
            "Enter a password of at least 15 characters",
        ]);
    }

    private string Code => _host.Services.GetRequiredService<SetUpCode>().ToString();

    private static (string Name, string Value)[] Answers(string code) =>
        [
            ("Code", code.ToLowerInvariant()),
            ("Organisation", "Northmere Council"),
            ("Country", "england-and-wales"),
            ("CaseSystem", "Mosslight"),
            ("FrontDoor", "01632 960 123"),
            ("GivenName", "Idris"),
            ("FamilyName", "Vaughan"),
            ("Email", "Idris.Vaughan@northmere.example"),
            ("Password", AccountGivens.Password),
            .. Sightline.Policies.ShippedPolicies.All.Take(1).Select(p => ("Policy", p.Key)),
        ];
}
