using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Sightline.Web.TagHelpers;

/// <summary>What a field shows: what the person typed if there was something, otherwise what the model says.</summary>
internal static class FieldState
{
    private static readonly object FieldsKey = new();

    public static string? FullName(ViewContext? view, ModelExpression? expression) =>
        expression is null
            ? null
            : view?.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name) ?? expression.Name;

    public static string IdOf(string name) =>
        name.Replace('.', '_').Replace("[", "_").Replace("]", "_");

    public static ModelStateEntry? Entry(ViewContext? view, string name) =>
        view is not null && view.ViewData.ModelState.TryGetValue(name, out var entry)
            ? entry
            : null;

    public static string? Error(ViewContext? view, string name) =>
        Entry(view, name)?.Errors is [var first, ..] ? MessageOf(first) : null;

    public static string MessageOf(ModelError error) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Check your answer";

    public static string? Value(ViewContext? view, string name, ModelExpression? expression) =>
        Entry(view, name) is { RawValue: not null } entry
            ? entry.AttemptedValue
            : Written(expression?.Model);

    public static IReadOnlyList<string> Values(
        ViewContext? view,
        string name,
        ModelExpression? expression
    )
    {
        var raw = Entry(view, name)?.RawValue ?? expression?.Model;
        return raw switch
        {
            null => [],
            string one => [one],
            IEnumerable many => [.. many.Cast<object?>().Select(one => Written(one) ?? "")],
            _ => [Written(raw) ?? ""],
        };
    }

    public static string? Written(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            bool yes => yes ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => TimeOnlyModelBinder.Written(time),
            Enum choice => choice.ToString(),
            IFormattable other => other.ToString(null, CultureInfo.CurrentCulture),
            _ => value.ToString(),
        };

    /// <summary>Remembers the fields in the order of the page, so that the summary can list errors in that order.</summary>
    public static void SeenOn(ViewContext? view, string name, string id)
    {
        if (view is not null && name.Length > 0)
        {
            Fields(view).TryAdd(name, id);
        }
    }

    public static OrderedDictionary<string, string> Fields(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[FieldsKey] is not OrderedDictionary<string, string> fields)
        {
            items[FieldsKey] = fields = new(StringComparer.OrdinalIgnoreCase);
        }

        return fields;
    }
}
