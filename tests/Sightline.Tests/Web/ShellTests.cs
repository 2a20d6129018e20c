using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sightline.Web;

namespace Sightline.Tests.Web;

public sealed class ShellTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("/404", "Page not found")]
    [InlineData("/403", "You cannot do this")]
    [InlineData("/500", "Sorry, there is a problem with the service")]
    public async Task A_status_page_says_what_happened_in_its_title_and_heading(
        string path,
        string words
    )
    {
        var page = await Open(path);

        page.Title.ShouldBe($"{words} - Sightline");
        page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(words);
    }

    [Fact]
    public async Task The_skip_link_leads_to_the_main_content()
    {
        var page = await Open("/404");

        var skip = page.QuerySelector(".govuk-skip-link").ShouldNotBeNull();
        page.QuerySelector(skip.GetAttribute("href")!)!.LocalName.ShouldBe("main");
    }

    [Fact]
    public async Task Nothing_in_a_page_needs_an_inline_script_or_style()
    {
        var page = await OpenAsAmara();

        page.Scripts.ShouldNotBeEmpty();
        page.Scripts.ShouldAllBe(script => script.Source != null && script.Text == "");
        page.QuerySelectorAll("style, [style]").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes)
            .ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_visitor_sees_help_and_no_way_to_sign_out()
    {
        var page = await Open("/404");

        page.QuerySelector(".app-account")!.TextContent.Trim().ShouldBe("Help");
        page.QuerySelectorAll("form, dialog").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_signed_in_person_sees_the_organisation_the_links_and_the_name()
    {
        var page = await OpenAsAmara();

        page.QuerySelector(".app-header__organisation")!.TextContent.ShouldBe("Northmere Council");
        page.QuerySelectorAll(".govuk-service-navigation__item")
            .Select(item => item.TextContent.Trim())
            .ShouldContain("Team");
        page.QuerySelector("a[href='/settings']")!.TextContent.ShouldStartWith("Amara Obi");
    }

    [Fact]
    public async Task The_time_out_posts_with_a_token_and_says_when()
    {
        var page = await OpenAsAmara();

        var dialog = page.QuerySelector("dialog").ShouldNotBeNull();
        dialog.GetAttribute("data-timeout-minutes").ShouldBe("30");
        dialog.GetAttribute("data-warning-minutes").ShouldBe("5");
        var form = dialog.QuerySelector("form[action='/stay-signed-in']").ShouldNotBeNull();
        form.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/today", "/today", "page")]
    [InlineData("/team/7", "/team", "true")]
    [InlineData("/teamwork", "/team", null)]
    [InlineData("/today", "/", null)]
    public void A_link_knows_when_it_leads_to_where_we_are(
        string here,
        string href,
        string? current
    ) => new NavigationItem("Link", href).CurrentOn(here).ShouldBe(current);

    [Fact]
    public void What_goes_on_childrens_records_stands_under_children() =>
        new NavigationItem("Children", "/children", "/case-record")
            .CurrentOn("/case-record/7")
            .ShouldBe("true");

    private async Task<IHtmlDocument> Open(string path)
    {
        await Given.Council(host);
        using var stranger = host.Stranger();
        return (await stranger.Open(path)).Document;
    }

    private async Task<IHtmlDocument> OpenAsAmara()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);
        return (await amara.Open("/404")).Document;
    }
}
