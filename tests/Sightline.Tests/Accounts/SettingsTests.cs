using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.People;

namespace Sightline.Tests.Accounts;

public sealed class SettingsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task They_show_who_somebody_is()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/settings");

        page.Text.ShouldContain("Ben Hughes");
        page.Text.ShouldContain("Social worker");
        page.Text.ShouldContain(given.Ben.Email);
    }

    [Fact]
    public async Task Changing_how_one_signs_in_asks_for_a_fresh_proof()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var fresh = await ben.Open("/settings");
        host.Clock.Advance(Proof.Fresh);

        var late = await ben.Press(fresh, "Set up an app");
        var page = await ben.Open("/settings");

        late.Heading.ShouldBe("Sign in again");
        page.Buttons.ShouldNotContain("Set up an app");
        (await ben.Open("/settings/password")).Heading.ShouldBe("Sign in again");
    }

    [Fact]
    public async Task Another_app_takes_over_and_the_old_one_ends()
    {
        var given = await Given.Council(host);
        var (old, _) = await host.GivenASecondFactor(given.Amara);
        using var amara = await host.As(given.Amara);

        var page = await amara.Press(await amara.Open("/settings"), "Use another app or phone");
        var key = page
            .Document.QuerySelector(".app-key")!
            .TextContent.Replace(" ", "", StringComparison.Ordinal)
            .Trim();
        var codes = await amara.Press(page, "Use this app", ("Code", host.CodeNow(key)));
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        using var again = host.Stranger();
        var second = await again.EnterPassword(given.Amara.Email);
        var refused = await again.Press(second, "Sign in", ("Code", host.CodeNow(old)));
        var admitted = await again.Press(refused, "Sign in", ("Code", host.CodeNow(key)));

        codes.Heading.ShouldBe("Your recovery codes");
        refused.Errors.ShouldHaveSingleItem();
        admitted.Path.ShouldNotStartWith("/sign-in");
    }

    [Fact]
    public async Task New_recovery_codes_end_the_old_ones()
    {
        var given = await Given.Council(host);
        var (_, old) = await host.GivenASecondFactor(given.Dilys);
        using var dilys = await host.As(given.Dilys);

        var page = await dilys.Press(await dilys.Open("/settings"), "Make new recovery codes");
        using var again = host.Stranger();
        var refused = await again.Press(
            await again.EnterPassword(given.Dilys.Email),
            "Sign in",
            ("Code", old[0])
        );

        page.Document.QuerySelectorAll(".app-codes li").Length.ShouldBe(10);
        refused.Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_new_password_signs_out_every_other_session()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Femi);
        using var laptop = await host.As(given.Femi);
        using var phone = await host.As(given.Femi);

        var weak = await laptop.Press(
            await laptop.Open("/settings/password"),
            "Change password",
            ("Password", "short")
        );
        var done = await laptop.Press(
            weak,
            "Change password",
            ("Password", "pebble harbour violin teacup")
        );

        weak.Errors.ShouldHaveSingleItem().ShouldContain("at least 15");
        done.Text.ShouldContain("Your password is changed");
        (await phone.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_last_way_in_cannot_be_removed()
    {
        var given = await Given.Council(host);
        await GivenAPasskeyOnly(given.Ben);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(await ben.Open("/settings"), "Remove Work laptop");

        page.Errors.ShouldBe(["This is the only way you can sign in. Add another one first"]);
    }

    [Fact]
    public async Task Somebody_with_a_passkey_gets_no_second_factor_by_password()
    {
        var given = await Given.Council(host);
        await host.GivenAPassword(given.Idris);
        await GivenAPasskeyOnly(given.Idris);
        using var thief = host.Stranger();

        var page = await thief.EnterPassword(given.Idris.Email);

        page.Errors.ShouldHaveSingleItem().ShouldContain("passkey");
        (await thief.Open("/sign-in/second-factor")).Heading.ShouldBe("Sign in");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task What_is_no_passkey_is_refused_in_words(string credential)
    {
        await Given.Council(host);
        using var visitor = host.Stranger();
        var page = await visitor.Open("/sign-in");
        await visitor.Press(page, "Sign in with a passkey", ("Credential", ""));

        var answer = await visitor.Press(
            page,
            "Sign in with a passkey",
            ("Credential", credential)
        );

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Errors.ShouldHaveSingleItem().ShouldContain("not known here");
    }

    private Task<bool> GivenAPasskeyOnly(Person person) =>
        host.With(
            async (services) =>
            {
                var accounts = services.GetRequiredService<AccountManager>();
                var db = services.GetRequiredService<SightlineDb>();
                var known = (await db.People.FindAsync(person.AgencyId, person.Id))!;
                var account = await accounts.OpenFor(known);
                var passkey = new UserPasskeyInfo(
                    Guid.CreateVersion7().ToByteArray(),
                    [1],
                    host.Clock.GetUtcNow(),
                    0,
                    null,
                    isUserVerified: true,
                    isBackupEligible: false,
                    isBackedUp: false,
                    [1],
                    [1]
                )
                {
                    Name = "Work laptop",
                };
                return (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
            }
        );
}
