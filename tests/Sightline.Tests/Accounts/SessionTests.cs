using System.Net;
using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class SessionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Half_an_hour_without_a_request_ends_it()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        (await ben.Open("/settings")).Heading.ShouldBe("Your settings");

        host.Clock.Advance(AccountsSetup.IdleLimit + TimeSpan.FromMinutes(1));

        (await ben.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task Every_request_starts_the_half_hour_again()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open("/settings");
        host.Clock.Advance(TimeSpan.FromMinutes(14));
        page = await ben.Open("/settings");
        host.Clock.Advance(TimeSpan.FromMinutes(29));

        (await ben.Open("/settings")).Heading.ShouldBe("Your settings");
    }

    [Fact]
    public async Task Staying_signed_in_is_one_press()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open("/settings");
        host.Clock.Advance(TimeSpan.FromMinutes(28));

        var stayed = await ben.Press(page, "Stay signed in");
        host.Clock.Advance(TimeSpan.FromMinutes(28));

        stayed.Status.ShouldBe(HttpStatusCode.NoContent);
        (await ben.Open("/settings")).Heading.ShouldBe("Your settings");
    }

    [Fact]
    public async Task Signing_out_needs_a_press_and_ends_the_session()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        (await ben.Open("/sign-out")).Heading.ShouldBe("Do you want to sign out?");
        var page = await ben.Open("/settings");

        var outside = await ben.Press(page, "Sign out");

        outside.Text.ShouldContain("You are signed out");
        (await ben.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task Signing_out_everywhere_counts_from_the_next_request_on()
    {
        var given = await Given.Council(host);
        using var laptop = await host.As(given.Ben);
        using var phone = await host.As(given.Ben);
        (await phone.Open("/settings")).Heading.ShouldBe("Your settings");

        await laptop.Press(await laptop.Open("/settings"), "Sign out everywhere");

        (await phone.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_ended_page_leads_back_to_where_somebody_was()
    {
        await Given.Council(host);
        using var visitor = host.Stranger();

        var page = await visitor.Open("/session-ended?returnUrl=%2Fsessions%3Fx%3D1");

        page.Text.ShouldContain("What was saved is saved");
        page.LinkTo("Sign in and go back").ShouldBe("/sign-in?returnUrl=%2Fsessions%3Fx%3D1");
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var given = await Given.Council(host);
        var (key, _) = await host.GivenASecondFactor(given.Ben);
        var cookies = new CookieContainer();
        using var ben = new Visitor(host.Address, cookies);
        var page = await ben.EnterPassword(given.Ben.Email);
        using var plain = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = host.Address,
        };
        plain.DefaultRequestHeaders.Add("Cookie", cookies.GetCookieHeader(host.Address));

        var answer = await plain.PostAsync(
            "/sign-in/code",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["Code"] = host.CodeNow(key),
                    ["__RequestVerificationToken"] = page.ValueOf("__RequestVerificationToken")!,
                }
            )
        );

        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .First(c => c.StartsWith("sightline=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.Length.ShouldBeLessThan(4096);
    }
}
