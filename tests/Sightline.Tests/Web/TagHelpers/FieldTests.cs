using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class FieldTests
{
    private readonly EmptyModelMetadataProvider _metadata = new();
    private readonly ViewContext _page;
    private readonly Agenda _agenda = new();

    public FieldTests()
    {
        _page = new ViewContext
        {
            HttpContext = new DefaultHttpContext(),
            ViewData = new ViewDataDictionary<Agenda>(_metadata, new ModelStateDictionary())
            {
                Model = _agenda,
            },
        };
    }

    private ModelStateDictionary State => _page.ViewData.ModelState;

    [Fact]
    public async Task A_field_shows_what_the_model_says()
    {
        _agenda.Topic = "Feeling stuck";

        var input = (await Rendered(Topic())).QuerySelector("input")!;

        input.GetAttribute("name").ShouldBe("Topic");
        input.GetAttribute("value").ShouldBe("Feeling stuck");
        input.HasAttribute("aria-describedby").ShouldBeFalse();
    }

    [Fact]
    public async Task A_field_in_error_keeps_what_was_typed_and_points_to_the_message()
    {
        State.SetModelValue("Topic", "typed", "typed");
        State.AddModelError("Topic", "Enter what you want to talk about");

        var field = await Rendered(Topic());

        var input = field.QuerySelector("input")!;
        input.GetAttribute("value").ShouldBe("typed");
        var message = field.QuerySelector($"#{input.GetAttribute("aria-describedby")}")!;
        message.TextContent.ShouldBe("Error: Enter what you want to talk about");
    }

    [Fact]
    public async Task A_password_is_never_written_back()
    {
        State.SetModelValue("Topic", "secret", "secret");

        var field = await Rendered(new PasswordInputTagHelper { For = For(nameof(Agenda.Topic)) });

        field.QuerySelector("input")!.HasAttribute("value").ShouldBeFalse();
    }

    [Fact]
    public async Task Text_that_starts_with_an_empty_line_keeps_it()
    {
        _agenda.Topic = "\nSecond line";

        var field = await Rendered(new TextAreaTagHelper { For = For(nameof(Agenda.Topic)) });

        field.QuerySelector("textarea")!.TextContent.ShouldBe("\nSecond line");
    }

    [Fact]
    public async Task The_chosen_radio_is_the_one_that_was_sent()
    {
        State.SetModelValue("Topic", "b", "b");

        var radios = new RadiosTagHelper
        {
            For = For(nameof(Agenda.Topic)),
            Items = [new("A", "a"), new("B", "b")],
        };
        var field = await Rendered(radios);

        field.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().Id.ShouldBe("Topic-2");
    }

    [Fact]
    public async Task A_box_that_is_not_ticked_still_sends_no()
    {
        var boxes = new CheckboxesTagHelper
        {
            For = For(nameof(Agenda.Confirmed)),
            Items = [new("I agree", "true")],
        };

        var field = await Rendered(boxes);

        field
            .QuerySelector("input[type=hidden][name=Confirmed]")!
            .GetAttribute("value")
            .ShouldBe("false");
    }

    [Fact]
    public async Task A_date_marks_only_the_box_that_is_wrong()
    {
        State.SetModelValue(
            "MetOn",
            new DateInputValue("31", "Feb", "2026", DatePart.Day),
            "31 Feb 2026"
        );
        State.AddModelError("MetOn", "Date you met must be a real date");

        var field = await Rendered(new DateInputTagHelper { For = For(nameof(Agenda.MetOn)) });

        field
            .QuerySelectorAll(".govuk-input--error")
            .ShouldHaveSingleItem()
            .Id.ShouldBe("MetOn_Day");
        field.QuerySelector("#MetOn_Month")!.GetAttribute("value").ShouldBe("Feb");
    }

    [Fact]
    public async Task The_summary_lists_errors_in_the_order_of_the_page_and_leads_to_their_fields()
    {
        State.SetModelValue("MetOn", new DateInputValue("1", "2", "", DatePart.Year), "1 2");
        State.AddModelError("", "You cannot add to an agenda that has started");
        State.AddModelError("MetOn", "Date you met must include a year");
        State.AddModelError("Topic", "Enter what you want to talk about");

        var page = new Node(new FieldsetTagHelper()).With([
            new Node(new ErrorSummaryTagHelper { ViewContext = _page }),
            new Node(Topic()),
            new Node(
                new DateInputTagHelper { For = For(nameof(Agenda.MetOn)), ViewContext = _page }
            ),
        ]);
        var summary = new HtmlParser()
            .ParseDocument(await page.Render())
            .QuerySelectorAll(".govuk-error-summary li");

        summary
            .Select(item => (item.TextContent, item.QuerySelector("a")?.GetAttribute("href")))
            .ShouldBe([
                ("Enter what you want to talk about", "#Topic"),
                ("Date you met must include a year", "#MetOn_Year"),
                ("You cannot add to an agenda that has started", null),
            ]);
    }

    [Fact]
    public async Task Without_errors_there_is_no_summary() =>
        (
            await new Node(new ErrorSummaryTagHelper { ViewContext = _page }).Render()
        ).ShouldBeEmpty();

    private InputTagHelper Topic() =>
        new() { For = For(nameof(Agenda.Topic)), ViewContext = _page };

    private ModelExpression For(string property) =>
        new(
            property,
            _metadata
                .GetModelExplorerForType(typeof(Agenda), _agenda)
                .GetExplorerForProperty(property)
        );

    private async Task<IElement> Rendered(FieldTagHelper field)
    {
        field.ViewContext = _page;
        return new HtmlParser().ParseDocument(await new Node(field).Render()).Body!;
    }

    private sealed class Agenda
    {
        public string Topic { get; set; } = "";

        public DateOnly? MetOn { get; set; }

        public bool Confirmed { get; set; }
    }
}
