using Microsoft.Playwright;
using Sightline.BrowserTests.Support;
using Sightline.Tests.Accounts;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

public sealed class ANewcomer(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Signs_in_for_the_first_time_with_a_password_and_an_app()
    {
        var given = await Given.Council(host);
        await using var ben = await Someone.At(browser, host);
        await ben.Open(await host.InvitationFor(given.Ben));
        await ben.ShouldBeAccessible();
        await ben.Shot("invitation");

        await ben.Fill("Password", AccountGivens.Password);
        await ben.Press("Continue");
        await ben.Page.GetByText("If you cannot scan it").ClickAsync();
        var key = (await ben.Page.Locator(".app-key").InnerTextAsync()).Replace(
            " ",
            "",
            StringComparison.Ordinal
        );
        await ben.Fill("Code from the app", host.CodeNow(key));
        await ben.Press("Use this app");
        (await ben.Heading()).ShouldBe("Your recovery codes");
        await ben.Press("Sign out");
        await ben.Text();

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ben.Open("/sign-in?returnUrl=/settings");
        await ben.Fill("Work email address", given.Ben.Email);
        await ben.Fill("Password", AccountGivens.Password);
        await ben.Press("Continue");
        await ben.ShouldBeAccessible();
        await ben.Shot("code");
        await ben.Fill("Enter the code from your authenticator app", host.CodeNow(key));
        await ben.Press("Sign in");

        (await ben.Heading()).ShouldBe("Your settings");
    }

    [Fact]
    public async Task Makes_a_passkey_the_second_proof_and_later_signs_in_with_it_alone()
    {
        var given = await Given.Council(host);
        await using var amara = await Someone.At(browser, host);
        await amara.GivenADeviceThatKnowsThem();
        await amara.Open(await host.InvitationFor(given.Amara));
        await amara.Fill("Password", AccountGivens.Password);
        await amara.Press("Continue");
        await amara.Press("Make a passkey");
        await amara.Page.WaitForURLAsync(url =>
            !url.Contains("/sign-in", StringComparison.Ordinal)
        );

        await amara.Open("/settings");
        await amara.Fill("Name of a new passkey", "Work laptop");
        await amara.Shot("settings");
        await amara.ShouldBeAccessible();
        await amara.Press("Sign out");
        await amara.Open("/sign-in?returnUrl=/settings");
        await amara.Press("Sign in with a passkey");

        await amara.Page.GetByText("My first passkey").First.WaitForAsync();
        (await amara.Heading()).ShouldBe("Your settings");
    }

    [Fact]
    public async Task Adds_a_passkey_to_an_account_that_had_an_app()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Femi);
        await using var femi = await Someone.At(browser, host, given.Femi);
        await femi.GivenADeviceThatKnowsThem();
        await femi.Open("/settings");

        await femi.Fill("Name of a new passkey", "Work laptop");
        await femi.Press("Add a passkey");
        await femi.Page.GetByText("You can sign in with it from now on").WaitForAsync();

        await femi.Press("Remove Work laptop");
        (await femi.Text()).ShouldContain("Removed \"Work laptop\"");
    }

    [Fact]
    public async Task Is_warned_before_the_time_is_up_stays_with_one_press_and_else_is_led_back()
    {
        var given = await Given.Council(host);
        await using var ben = await Someone.At(browser, host, given.Dilys);
        await ben.Page.Clock.InstallAsync();
        await ben.Open("/settings");
        var dialog = ben.Page.GetByRole(
            AriaRole.Dialog,
            new() { Name = "You are about to be signed out" }
        );

        await ben.Page.Clock.FastForwardAsync("26:00");
        await dialog.WaitForAsync();
        await ben.ShouldBeAccessible();
        await ben.Shot("time-out");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Stay signed in" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await ben.Page.Clock.FastForwardAsync("31:00");
        await ben.Page.WaitForURLAsync("**/session-ended?returnUrl=%2Fsettings");
        (await ben.Heading()).ShouldBe("You were signed out");
        await ben.Press("Sign in and go back");
        ben.Page.Url.ShouldEndWith("/sign-in?returnUrl=%2Fsettings");
    }
}
