using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

public sealed class DateInputModelBinderTests
{
    [Theory]
    [InlineData("23", "11", "2026")]
    [InlineData("23", "Nov", "2026")]
    [InlineData("23", "november", "2026")]
    [InlineData(" 23 ", "NOV.", "2026")]
    public async Task A_date_is_read_as_people_write_it(string day, string month, string year)
    {
        var bound = await Bind(nameof(Form.MetOn), Parts(day, month, year));

        bound.Value.ShouldBe(new DateOnly(2026, 11, 23));
        bound.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData("31", "2", "2026", "must be a real date", DatePart.Day)]
    [InlineData("1", "13", "2026", "must be a real date", DatePart.Month)]
    [InlineData("x", "y", "2026", "must be a real date", DatePart.Day | DatePart.Month)]
    [InlineData("1", "ma", "2026", "must be a real date", DatePart.Month)]
    [InlineData("29", "2", "2025", "must be a real date", DatePart.Day)]
    [InlineData("-1", "2", "2025", "must be a real date", DatePart.Day)]
    [InlineData("1", "2", "26", "must have a year of 4 numbers", DatePart.Year)]
    [InlineData("1", "2", "", "must include a year", DatePart.Year)]
    [InlineData("", "", "2026", "must include a day and month", DatePart.Day | DatePart.Month)]
    public async Task What_is_not_a_date_is_refused_in_words_and_kept(
        string day,
        string month,
        string year,
        string problem,
        DatePart wrong
    )
    {
        var bound = await Bind(nameof(Form.MetOn), Parts(day, month, year));

        bound.IsSet.ShouldBeFalse();
        bound.Error.ShouldBe($"Date you met {problem}");
        bound.Raw.ShouldBe(new DateInputValue(day, month, year, wrong));
    }

    [Fact]
    public async Task A_date_may_come_as_one_value() =>
        (await Bind(nameof(Form.MetOn), new() { ["MetOn"] = "2026-11-23" })).Value.ShouldBe(
            new DateOnly(2026, 11, 23)
        );

    [Fact]
    public async Task An_optional_date_may_be_empty()
    {
        var bound = await Bind(nameof(Form.MetOn), Parts("", "", ""));

        bound.IsSet.ShouldBeTrue();
        bound.Value.ShouldBeNull();
    }

    [Fact]
    public async Task A_date_that_is_needed_says_so_in_the_words_of_the_page() =>
        (await Bind(nameof(Form.StartsOn), Parts("", "", "", "StartsOn"))).Error.ShouldBe(
            "Enter when it starts"
        );

    [Fact]
    public async Task A_form_without_the_date_leaves_it_alone()
    {
        var bound = await Bind(nameof(Form.MetOn), []);

        bound.IsSet.ShouldBeFalse();
        bound.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData("10am", 10, 0)]
    [InlineData("10:30am", 10, 30)]
    [InlineData("10.30 pm", 22, 30)]
    [InlineData("12am", 0, 0)]
    [InlineData("12pm", 12, 0)]
    [InlineData("14.30", 14, 30)]
    [InlineData("14:30", 14, 30)]
    [InlineData("1430", 14, 30)]
    [InlineData("9:05 a.m.", 9, 5)]
    [InlineData("midday", 12, 0)]
    public async Task A_time_is_read_as_people_write_it(string text, int hour, int minute) =>
        (await Bind(nameof(Form.StartsAt), new() { ["StartsAt"] = text })).Value.ShouldBe(
            new TimeOnly(hour, minute)
        );

    [Theory]
    [InlineData("half past")]
    [InlineData("25:00")]
    [InlineData("10:75")]
    [InlineData("13pm")]
    [InlineData("10")]
    public async Task What_is_not_a_time_is_refused(string text) =>
        (await Bind(nameof(Form.StartsAt), new() { ["StartsAt"] = text })).Error.ShouldBe(
            TimeOnlyModelBinder.Message
        );

    [Theory]
    [InlineData(10, 0, "10am")]
    [InlineData(10, 30, "10:30am")]
    [InlineData(12, 0, "midday")]
    [InlineData(22, 5, "10:05pm")]
    public void A_time_is_written_as_people_write_it(int hour, int minute, string text) =>
        TimeOnlyModelBinder.Written(new TimeOnly(hour, minute)).ShouldBe(text);

    private static Dictionary<string, string> Parts(
        string day,
        string month,
        string year,
        string name = "MetOn"
    ) =>
        new()
        {
            [$"{name}.Day"] = day,
            [$"{name}.Month"] = month,
            [$"{name}.Year"] = year,
        };

    private static async Task<Bound> Bind(string property, Dictionary<string, string> sent)
    {
        var metadata = TestMetadata.For(typeof(Form)).Properties[property]!;
        var context = new DefaultModelBindingContext
        {
            ModelMetadata = metadata,
            ModelName = property,
            FieldName = property,
            ModelState = new ModelStateDictionary(),
            ValueProvider = new Sent(sent),
        };
        IModelBinder binder =
            metadata.UnderlyingOrModelType == typeof(TimeOnly)
                ? new TimeOnlyModelBinder()
                : new DateInputModelBinder();
        await binder.BindModelAsync(context);
        var entry = context.ModelState[property];
        return new(
            context.Result.IsModelSet,
            context.Result.Model,
            entry?.Errors.FirstOrDefault()?.ErrorMessage,
            entry?.RawValue
        );
    }

    private sealed record Bound(bool IsSet, object? Value, string? Error, object? Raw);

    private sealed class Sent(Dictionary<string, string> values) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) =>
            values.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

        public ValueProviderResult GetValue(string key) =>
            values.TryGetValue(key, out var value) ? new(value) : ValueProviderResult.None;
    }

    private sealed class Form
    {
        [Display(Name = "Date you met")]
        public DateOnly? MetOn { get; set; }

        [Required(ErrorMessage = "Enter when it starts")]
        public DateOnly StartsOn { get; set; }

        public TimeOnly StartsAt { get; set; }
    }
}
