using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class FormFixtureTests
{
    [Fact]
    public Task Every_button_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "button",
            o =>
                new Node(
                    new ButtonTagHelper
                    {
                        Href = o["href"].Text,
                        Type = o["type"].Text ?? "submit",
                        IsStartButton = o["isStartButton"].Yes,
                        Disabled = o["disabled"].Yes,
                        PreventDoubleClick = o["preventDoubleClick"].YesOrNo,
                    }
                )
                {
                    Attributes = o.Attributes("name", "value", "id"),
                }.With(o.Html ?? ""),
            new Fixtures.LeftOut(
                "Our words are never wrapped: a start button has words only",
                "start link with html"
            )
        );

    [Fact]
    public Task Every_input_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match("input", Input);

    [Fact]
    public Task Every_password_input_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "password-input",
            o =>
                Parts.Field(
                    new PasswordInputTagHelper
                    {
                        Value = o["value"].Text,
                        Autocomplete = o["autocomplete"].Text ?? "current-password",
                    },
                    o
                ),
            new Fixtures.LeftOut("English is our only language so far", "with translations")
        );

    [Fact]
    public Task Every_textarea_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "textarea",
            o =>
                Parts.Field(
                    new TextAreaTagHelper { Value = o["value"].Text, Rows = o["rows"].Number ?? 5 },
                    o,
                    "autocomplete",
                    "spellcheck"
                )
        );

    [Fact]
    public Task Every_file_upload_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "file-upload",
            o => Parts.Field(new FileUploadTagHelper { Multiple = o["multiple"].Yes }, o),
            new Fixtures.LeftOut(
                "The plain control needs no script and says all that is needed",
                "enhanced",
                "enhanced, custom wrapper classes and attributes",
                "enhanced, multiple files",
                "enhanced, with error message and hint",
                "translated"
            )
        );

    [Fact]
    public Task Every_select_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "select",
            o =>
                Parts
                    .Field(new SelectTagHelper(), o)
                    .With(
                        o["items"]
                            .Items.Where(item => item.Exists)
                            .Select(item => SelectItem(item, o["value"].Text))
                    )
        );

    [Fact]
    public Task Every_fieldset_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "fieldset",
            o =>
                new Node(new FieldsetTagHelper()) { Attributes = Described(o) }.With([
                    .. Parts.Legend(o["legend"]),
                    o["html"].Text ?? "",
                ])
        );

    [Fact]
    public Task Every_label_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "label",
            o => Alone(new LabelTagHelper { IsPageHeading = o["isPageHeading"].Yes }, o, "for")
        );

    [Fact]
    public Task Every_hint_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match("hint", o => Alone(new HintTagHelper(), o, "id"));

    [Fact]
    public Task Every_error_message_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match("error-message", o => Alone(Parts.ErrorHelper(o), o, "id"));

    private static Node Input(Option o) =>
        Parts
            .Field(
                new InputTagHelper
                {
                    Type = o["type"].Text ?? "text",
                    Value = o["value"].Text,
                    Wrapper = o["inputWrapper"].Group(),
                },
                o,
                "spellcheck",
                "autocomplete",
                "autocapitalize",
                "pattern",
                "inputmode"
            )
            .With([
                .. Parts.Content(new InputPrefixTagHelper(), o["prefix"]),
                .. Parts.Content(new InputSuffixTagHelper(), o["suffix"]),
            ]);

    private static Node SelectItem(Option item, string? chosen) =>
        new Node(
            new SelectItemTagHelper
            {
                Value = item["value"].Text,
                Selected =
                    item["selected"].YesOrNo
                    ?? (chosen is not null && chosen == (item["value"].Text ?? item["text"].Text)),
                Disabled = item["disabled"].Yes,
            }
        )
        {
            Attributes = item.Attributes(),
        }.With(item.Html ?? "");

    private static Node Alone(PartTagHelper helper, Option o, string name) =>
        new Node(helper) { Attributes = o.Attributes(name) }.With(o.Html ?? "");

    private static Microsoft.AspNetCore.Razor.TagHelpers.TagHelperAttributeList Described(Option o)
    {
        var all = o.Attributes("role");
        if (o["describedBy"].Text is { } described)
        {
            all.Add("aria-describedby", described);
        }

        return all;
    }
}
