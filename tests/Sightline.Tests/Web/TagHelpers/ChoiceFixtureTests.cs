using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class ChoiceFixtureTests
{
    [Fact]
    public Task Every_radios_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "radios",
            o =>
                Parts
                    .Field(new RadiosTagHelper(), o)
                    .With(o["items"].Items.Select(item => Item(item, o["value"].Text))),
            new Fixtures.LeftOut(
                "What is not there is left out with @if, and is not counted",
                "with falsy items"
            )
        );

    [Fact]
    public Task Every_checkboxes_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "checkboxes",
            o =>
                Parts
                    .Field(new CheckboxesTagHelper(), o)
                    .With(
                        o["items"]
                            .Items.Select(item =>
                                Item(item, [.. o["values"].Items.Select(value => value.Text)])
                            )
                    ),
            new Fixtures.LeftOut(
                "What is not there is left out with @if, and is not counted",
                "with falsy values"
            )
        );

    private static Node Item(Option item, params IReadOnlyList<string?> chosen) =>
        item["divider"].Text is { } divider
            ? new Node(new ChoiceDividerTagHelper()).With(Option.Encoded(divider)!)
            : new Node(
                new ChoiceItemTagHelper
                {
                    Value = item["value"].Text ?? "",
                    Id = item["id"].Text,
                    Name = item["name"].Text,
                    Checked = item["checked"].YesOrNo ?? chosen.Contains(item["value"].Text ?? ""),
                    Disabled = item["disabled"].Yes,
                    Exclusive = item["behaviour"].Text == "exclusive",
                }
            )
            {
                Attributes = item.Attributes(),
            }.With([.. Label(item), .. Parts.Hint(item["hint"]), .. Conditional(item)]);

    private static IEnumerable<object> Label(Option item) =>
        [
            new Node(new LabelTagHelper()) { Attributes = item["label"].Attributes() }.With(
                item.Html ?? ""
            ),
        ];

    private static IEnumerable<object> Conditional(Option item) =>
        item["conditional"]["html"] is { Exists: true, Text: { } html }
            ? [new Node(new ChoiceConditionalTagHelper()).With(html)]
            : [];
}
