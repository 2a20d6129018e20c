using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.People;

namespace Sightline.Tests.Accounts;

public sealed class WorkAccountTests(WorkAccountTests.Host host)
    : IClassFixture<WorkAccountTests.Host>
{
    [Fact]
    public async Task Whoever_is_linked_and_proved_two_factors_there_is_let_in()
    {
        var given = await Given.Council(host);
        await Link(given.Ben, "https://one.example", "ben-1");
        using var ben = host.Stranger();
        OtherSide.Says =
        [
            new("iss", "https://one.example"),
            new("sub", "ben-1"),
            new("amr", "mfa"),
        ];

        var page = await ben.Press(
            await ben.Open("/sign-in?returnUrl=/settings"),
            "Sign in with Northmere work account"
        );

        page.Path.ShouldBe("/settings");
        page.Text.ShouldContain("Ben Hughes");
    }

    [Fact]
    public async Task One_factor_there_still_asks_for_a_second_here()
    {
        var given = await Given.Council(host);
        await Link(given.Amara, "https://one.example", "amara-1");
        using var amara = host.Stranger();
        OtherSide.Says = [new("iss", "https://one.example"), new("sub", "amara-1")];

        var page = await amara.Press(
            await amara.Open("/sign-in"),
            "Sign in with Northmere work account"
        );

        page.Heading.ShouldBe("Add a second proof that it is you");
    }

    [Theory]
    [InlineData("https://one.example", "somebody-else")]
    [InlineData("https://two.example", "dilys-1")]
    public async Task Another_subject_or_issuer_is_nobody_even_with_the_same_address(
        string issuer,
        string subject
    )
    {
        var given = await Given.Council(host);
        await Link(given.Dilys, "https://one.example", $"dilys-1-{given.Dilys.Id}");
        using var stranger = host.Stranger();
        OtherSide.Says =
        [
            new("iss", issuer),
            new("sub", subject),
            new("amr", "mfa"),
            new(ClaimTypes.Email, given.Dilys.Email),
        ];

        var page = await stranger.Press(
            await stranger.Open("/sign-in"),
            "Sign in with Northmere work account"
        );

        page.Heading.ShouldBe("Your work account is not linked yet");
        (await stranger.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    private Task<bool> Link(Person person, string issuer, string subject) =>
        host.With(
            async (services) =>
            {
                var accounts = services.GetRequiredService<AccountManager>();
                var db = services.GetRequiredService<SightlineDb>();
                var known = (await db.People.FindAsync(person.AgencyId, person.Id))!;
                var visitor = new ClaimsPrincipal(
                    new ClaimsIdentity([new("iss", issuer), new("sub", subject)])
                );
                var login = WorkAccounts.LoginOf("northmere", null, visitor)!;
                return (
                    await accounts.AddLoginAsync(await accounts.OpenFor(known), login)
                ).Succeeded;
            }
        );

    /// <summary>A host with one organisation's sign-in, which believes whatever the test says.</summary>
    public sealed class Host : TestHost
    {
        protected override void Change(WebApplicationBuilder builder) =>
            builder
                .Services.AddAuthentication()
                .AddScheme<AuthenticationSchemeOptions, OtherSide>(
                    "northmere",
                    "Northmere work account",
                    null
                );
    }

    internal sealed class OtherSide(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public static IReadOnlyList<Claim> Says { get; set; } = [];

        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.NoResult());

        protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
        {
            await Context.SignInAsync(
                IdentityConstants.ExternalScheme,
                new ClaimsPrincipal(new ClaimsIdentity(Says, "northmere")),
                properties
            );
            Response.Redirect(properties.RedirectUri!);
        }
    }
}
