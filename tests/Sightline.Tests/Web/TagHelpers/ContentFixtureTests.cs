using Microsoft.AspNetCore.Razor.TagHelpers;
using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class ContentFixtureTests
{
    private const string PlainTitles = "A title is an attribute, so it is plain text";

    [Fact]
    public Task Every_details_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "details",
            o =>
                Element(
                    new DetailsTagHelper { Summary = o["summaryText"].Text, Open = o["open"].Yes },
                    o
                ),
            new Fixtures.LeftOut(PlainTitles, "summary html")
        );

    [Fact]
    public Task Every_inset_text_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match("inset-text", o => Element(new InsetTextTagHelper(), o));

    [Fact]
    public Task Every_warning_text_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "warning-text",
            o =>
                Element(
                    new WarningTextTagHelper
                    {
                        IconFallbackText = o["iconFallbackText"].Text ?? "Warning",
                    },
                    o
                )
        );

    [Fact]
    public Task Every_panel_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "panel",
            o =>
                Element(
                        new PanelTagHelper
                        {
                            Title = o["titleText"].Text ?? o["titleHtml"].Text,
                            HeadingLevel = o["headingLevel"].Number ?? 1,
                            Interruption =
                                o["classes"]
                                    .Text?.StartsWith(
                                        "govuk-panel--interruption",
                                        StringComparison.Ordinal
                                    ) == true,
                        },
                        o
                    )
                    .With(Actions(o["actions"])),
            new Fixtures.LeftOut(PlainTitles, "title html"),
            new Fixtures.LeftOut(
                "Actions are only written where they are wanted",
                "confirmation, with actions"
            )
        );

    [Fact]
    public Task Every_tag_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match("tag", o => Element(new TagTagHelper(), o));

    [Fact]
    public Task Every_back_link_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "back-link",
            o =>
                Element(
                    new BackLinkTagHelper
                    {
                        Href = o["href"].Text is { Length: > 0 } href ? href : "#",
                    },
                    o
                )
        );

    [Fact]
    public Task Every_breadcrumbs_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "breadcrumbs",
            o =>
                new Node(
                    new BreadcrumbsTagHelper
                    {
                        Label = o["labelText"].Text ?? "Breadcrumb",
                        CollapseOnMobile = o["collapseOnMobile"].Yes,
                    }
                )
                {
                    Attributes = o.Attributes(),
                }.With(
                    o["items"]
                        .Items.Select(item =>
                            Element(new BreadcrumbsItemTagHelper { Href = item["href"].Text }, item)
                        )
                )
        );

    [Fact]
    public Task Every_notification_banner_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "notification-banner",
            o =>
                new Node(
                    new NotificationBannerTagHelper
                    {
                        Type = o["type"].Text,
                        Title = o["titleText"].Text,
                        TitleId = o["titleId"].Text ?? "govuk-notification-banner-title",
                        TitleHeadingLevel = o["titleHeadingLevel"].Number ?? 2,
                        Role = o["role"].Text,
                        Text = o["text"].Text,
                        DisableAutoFocus = o["disableAutoFocus"].YesOrNo,
                    }
                )
                {
                    Attributes = o.Attributes(),
                }.With(o["html"].Text ?? ""),
            new Fixtures.LeftOut(PlainTitles, "title as html")
        );

    [Fact]
    public Task Every_pagination_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "pagination",
            o => new Node(
                new PaginationTagHelper
                {
                    PreviousHref = o["previous"]["href"].Text,
                    PreviousText = o["previous"]["text"].Text,
                    PreviousLabel = o["previous"]["labelText"].Text,
                    NextHref = o["next"]["href"].Text,
                    NextText = o["next"]["text"].Text,
                    NextLabel = o["next"]["labelText"].Text,
                    Label = o["landmarkLabel"].Text ?? "Pagination",
                }
            )
            {
                Attributes = o.Attributes(),
            },
            new Fixtures.LeftOut(
                "Lists are paged by key, so there are no page numbers",
                "default",
                "first page",
                "last page",
                "with custom accessible labels on item links",
                "with custom attributes",
                "with custom classes",
                "with custom link and item text",
                "with custom navigation landmark",
                "with empty items",
                "with many pages"
            )
        );

    [Fact]
    public Task Every_error_summary_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "error-summary",
            o =>
                new Node(
                    new ErrorSummaryTagHelper
                    {
                        Title = o["titleText"].Text ?? "",
                        Description = o["descriptionText"].Text,
                        DisableAutoFocus = o["disableAutoFocus"].YesOrNo,
                    }
                )
                {
                    Attributes = o.Attributes(),
                }.With(
                    o["errorList"]
                        .Items.Select(item =>
                            Element(
                                new ErrorSummaryItemTagHelper { Href = item["href"].Text },
                                item
                            )
                        )
                ),
            new Fixtures.LeftOut(PlainTitles, "title html", "description html")
        );

    private static object Plain(Option o) =>
        $"""<a class="govuk-link govuk-link--inverse" href="{o["href"].Text}">{o.Html}</a>""";

    private static IEnumerable<object> Actions(Option o) =>
        o.Exists
            ?
            [
                new Node(new PanelActionsTagHelper()) { Attributes = o.Attributes() }.With(
                    o["items"].Items.Select(Action)
                ),
            ]
            : [];

    private static object Action(Option o) =>
        o["href"].Exists && o["type"].Text != "button"
            ? Plain(o)
            : new Node(
                new ButtonTagHelper
                {
                    Inverse = true,
                    Type = o["type"].Text ?? "button",
                    Href = o["href"].Text,
                }
            )
            {
                Attributes = o.Attributes(),
            }.With(o.Html ?? "");

    private static Node Element(TagHelper helper, Option o) =>
        new Node(helper) { Attributes = o.Attributes("id") }.With(o.Html ?? "");
}
