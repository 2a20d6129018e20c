using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

/// <summary>Nobody reaches any page with one factor only.</summary>
public sealed class OneFactorTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_password_alone_opens_no_page()
    {
        var given = await Given.Council(host);
        await host.GivenAPassword(given.Ben);
        using var ben = host.Stranger();
        (await ben.EnterPassword(given.Ben.Email)).Heading.ShouldBe(
            "Add a second proof that it is you"
        );

        await OpensNothing(ben);
    }

    [Fact]
    public async Task A_password_without_its_code_opens_no_page()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Amara);
        using var amara = host.Stranger();
        (await amara.EnterPassword(given.Amara.Email)).Heading.ShouldStartWith("Enter the code");

        await OpensNothing(amara);
    }

    [Fact]
    public async Task A_session_that_does_not_say_how_it_was_proved_opens_no_page()
    {
        var given = await Given.Council(host);
        var account = await host.GivenAPassword(given.Femi);
        var cookies = new CookieContainer();
        cookies.Add(await Session(account, proof: null));
        using var femi = new Visitor(host.Address, cookies);

        await OpensNothing(femi);
    }

    [Fact]
    public async Task A_session_lasts_half_a_day_at_most()
    {
        var given = await Given.Council(host);
        var account = await host.GivenAPassword(given.Idris);
        var cookies = new CookieContainer();
        cookies.Add(await Session(account, new(Proof.Passkey, host.Clock.Now - Proof.Lasts)));
        using var idris = new Visitor(host.Address, cookies);

        (await idris.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task A_password_alone_does_not_lead_to_another_second_factor()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Dilys);
        using var thief = host.Stranger();
        await thief.EnterPassword(given.Dilys.Email);

        (await thief.Open("/sign-in/second-factor")).Heading.ShouldBe("Sign in");
    }

    private async Task OpensNothing(Visitor visitor)
    {
        var closed = ClosedPages().ToList();
        closed.Count.ShouldBeGreaterThan(3);
        foreach (var path in closed)
        {
            (await visitor.Open(path)).Heading.ShouldBe("Sign in", path);
        }
    }

    /// <summary>Every page that does not say on its face that it is open.</summary>
    private IEnumerable<string> ClosedPages() =>
        host
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => e.RoutePattern)
            .Select(p =>
                "/"
                + string.Join(
                    '/',
                    p.PathSegments.Select(s =>
                        string.Concat(
                            s.Parts.Select(part =>
                                part switch
                                {
                                    Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal =>
                                        literal.Content,
                                    Microsoft
                                        .AspNetCore
                                        .Routing
                                        .Patterns
                                        .RoutePatternParameterPart => Guid.CreateVersion7()
                                        .ToString(),
                                    _ => "",
                                }
                            )
                        )
                    )
                )
            )
            .Distinct(StringComparer.Ordinal);

    private Task<Cookie> Session(Account account, Proof? proof) =>
        host.With(
            async (services) =>
            {
                var accounts = services.GetRequiredService<AccountManager>();
                var principal = await services
                    .GetRequiredService<IUserClaimsPrincipalFactory<Account>>()
                    .CreateAsync((await accounts.FindByIdAsync(account.Id.ToString()))!);
                if (proof is not null)
                {
                    proof.On(principal);
                }

                var options = services
                    .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
                    .Get(IdentityConstants.ApplicationScheme);
                var now = host.Clock.GetUtcNow();
                return new Cookie(
                    options.Cookie.Name!,
                    options.TicketDataFormat.Protect(
                        new(
                            principal,
                            new() { IssuedUtc = now, ExpiresUtc = now.AddMinutes(30) },
                            IdentityConstants.ApplicationScheme
                        )
                    ),
                    "/",
                    host.Address.Host
                );
            }
        );
}
