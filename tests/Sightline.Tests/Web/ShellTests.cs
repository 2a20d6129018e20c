using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sightline.Web;

namespace Sightline.Tests.Web;

public sealed class ShellTests : IAsyncLifetime
{
    private readonly WebApplication _app = Host();
    private readonly HttpClient _browser = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _browser.BaseAddress = new Uri(_app.Urls.First());
    }

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
        var page = await Open("/404?as=amara");

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
        var page = await Open("/404?as=amara");

        page.QuerySelector(".app-header__organisation")!.TextContent.ShouldBe("Northmere");
        page.QuerySelectorAll(".govuk-service-navigation__item")
            .Select(item => item.TextContent.Trim())
            .ShouldBe(["Today", "Team"]);
        page.QuerySelector("a[href='/settings']")!.TextContent.ShouldStartWith("Amara Obi");
    }

    [Fact]
    public async Task The_time_out_posts_with_a_token_and_says_when()
    {
        var page = await Open("/404?as=amara");

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

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<IHtmlDocument> Open(string path) =>
        new HtmlParser().ParseDocument(
            await _browser.GetStringAsync(
                new Uri(path, UriKind.Relative),
                TestContext.Current.CancellationToken
            )
        );

    private static WebApplication Host()
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(Navigation).Assembly.GetName().Name,
                ContentRootPath = RepositoryRoot.File("src", "Sightline"),
                EnvironmentName = "Testing",
            }
        );
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddScoped<Navigation, Cast>();
        builder.Services.AddSightlinePages();
        var app = builder.Build();
        app.MapRazorPages();
        return app;
    }

    private sealed class Cast : Navigation
    {
        public override ValueTask<NavigationModel> For(HttpContext context) =>
            context.Request.Query.ContainsKey("as")
                ? ValueTask.FromResult(
                    new NavigationModel(
                        "Northmere",
                        [new("Today", "/today"), new("Team", "/team")],
                        "Amara Obi"
                    )
                )
                : base.For(context);
    }
}
