using Sightline.Agencies;
using Sightline.BrowserTests.Support;
using Sightline.Tests.Accounts;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Accessibility;

public sealed class AccountPages(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_open_page_is_accessible_and_fits(int width)
    {
        var given = await Given.Council(host);
        await using var visitor = await Someone.At(browser, host, width: width);
        foreach (
            var (name, path) in new[]
            {
                ("sign-in", "/sign-in"),
                ("session-ended", "/session-ended?returnUrl=/settings"),
                ("link-over", "/sign-in/link-over"),
                ("not-found", "/404"),
                ("refused", "/400"),
                ("invitation", await host.InvitationFor(given.Carys)),
            }
        )
        {
            await visitor.Open(path);
            await visitor.ShouldBeAccessible();
            await visitor.Shot(name);
        }

        await visitor.Open("/sign-in");
        await visitor.Press("Continue");
        await visitor.ShouldBeAccessible();
        await visitor.Shot("sign-in-errors");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Everybodys_own_settings_are_accessible_and_fit(int width)
    {
        var given = await Given.Council(host);
        await using var ben = await Someone.At(browser, host, given.Ben, width);
        foreach (
            var (name, path) in new[]
            {
                ("settings-app", "/settings"),
                ("password", "/settings/password"),
                ("recovery-codes-again", "/settings/recovery-codes"),
                ("sign-out", "/sign-out"),
            }
        )
        {
            await ben.Open(path);
            await ben.ShouldBeAccessible();
            await ben.Shot(name);
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task An_empty_installation_is_set_up_on_a_page_that_fits(int width)
    {
        await using var empty = new TestHost();
        await empty.InitializeAsync();
        await using var visitor = await Someone.At(browser, empty, width: width);

        await visitor.Open(SetUpFirst.Address);

        await visitor.ShouldBeAccessible();
        await visitor.Shot("setup");
    }
}
