using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class DateInputFixtureTests
{
    [Fact]
    public Task Every_date_input_fixture_that_our_helper_can_express_renders_the_same() =>
        Fixtures.Match(
            "date-input",
            o =>
                Parts.Field(
                    new DateInputTagHelper
                    {
                        NamePrefix = o["namePrefix"].Text,
                        Day = Value(o, "day"),
                        Month = Value(o, "month"),
                        Year = Value(o, "year"),
                        Autocomplete = Box(o, "day")["autocomplete"]
                            .Text?.Replace("-day", "", StringComparison.Ordinal),
                        WrongParts = Wrong(o),
                    },
                    o
                ),
            new Fixtures.LeftOut("English is our only language so far", "with translations"),
            new Fixtures.LeftOut(
                "A date of ours always has three parts",
                "day and month",
                "day and month (using items)",
                "month and year",
                "month and year (using items)",
                "custom pattern",
                "custom inputmode"
            ),
            new Fixtures.LeftOut(
                "The boxes are named for the binder, X.Day, and take no attributes of their own",
                "with values, name prefix and custom names",
                "with nested name",
                "with id on items",
                "with item value",
                "with field value and items",
                "with field value and item value",
                "with field value, item value and values",
                "items with classes",
                "with input attributes"
            )
        );

    private static Option Box(Option o, string part) =>
        o[part].Exists
            ? o[part]
            : o["items"].Items.FirstOrDefault(item => item["name"].Text == part);

    private static string? Value(Option o, string part) =>
        Box(o, part)["value"].Text
        ?? o["values"][part].Text
        ?? o["values"][$"{o["namePrefix"].Text}-{part}"].Text;

    private static DatePart? Wrong(Option o)
    {
        var parts = new[] { DatePart.Day, DatePart.Month, DatePart.Year };
        var said = parts.ToLookup(part => SaidWrong(Box(o, part.ToString().ToLowerInvariant())));
        return said[true].Any() ? All(said[true])
            : said[false].Any() ? All(said[null])
            : null;
    }

    private static bool? SaidWrong(Option box) =>
        box["classes"].Text?.Contains("govuk-input--error", StringComparison.Ordinal) == true
            ? true
            : box["error"].YesOrNo;

    private static DatePart All(IEnumerable<DatePart> parts) =>
        parts.Aggregate(DatePart.None, (all, part) => all | part);
}
