using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sightline.Tests.Access.Matrix;

/// <summary>A form of a page, filled in as somebody would who answers everything and minds nothing.</summary>
internal sealed record FilledForm(
    string Address,
    IReadOnlyList<KeyValuePair<string, string>> Fields
)
{
    public static IEnumerable<FilledForm> On(VisitedPage page, DateOnly today) =>
        from form in page.Document.Forms
        where form.Method == "post" && form.QuerySelector("input[type=file]") is null
        let buttons = form.QuerySelectorAll("button").OfType<IHtmlButtonElement>().ToList()
        from button in buttons
        select new FilledForm(
            Target(button, form, page),
            [
                .. Answers(form, today),
                .. button.Name is { Length: > 0 } name
                    ? [KeyValuePair.Create(name, button.Value)]
                    : Array.Empty<KeyValuePair<string, string>>(),
            ]
        );

    private static string Target(IElement button, IHtmlFormElement form, VisitedPage page) =>
        button.GetAttribute("formaction") is { Length: > 0 } own ? own
        : form.GetAttribute("action") is { Length: > 0 } action ? action
        : page.Path;

    private static IEnumerable<KeyValuePair<string, string>> Answers(
        IHtmlFormElement form,
        DateOnly today
    )
    {
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var field in form.QuerySelectorAll("input, textarea, select")
                .Where(f => f.GetAttribute("name") is { Length: > 0 })
        )
        {
            var name = field.GetAttribute("name")!;
            if (Answer(field, name, today) is { } answer && (answered.Add(name) || Repeats(field)))
            {
                yield return new(name, answer);
            }
        }
    }

    private static bool Repeats(IElement field) =>
        field is IHtmlInputElement { Type: "checkbox" or "hidden" };

    private static string? Answer(IElement field, string name, DateOnly today) =>
        field switch
        {
            IHtmlInputElement { Type: "submit" or "button" } => null,
            IHtmlInputElement { Type: "hidden" or "checkbox" or "radio" } input => input.Value,
            IHtmlSelectElement select => select.Options.LastOrDefault()?.Value,
            _ when name.EndsWith(".Day", StringComparison.Ordinal) => $"{today.Day}",
            _ when name.EndsWith(".Month", StringComparison.Ordinal) => $"{today.Month}",
            _ when name.EndsWith(".Year", StringComparison.Ordinal) => $"{today.Year}",
            IHtmlInputElement { Value.Length: > 0 } input => input.Value,
            IHtmlTextAreaElement { Value.Length: > 0 } area => area.Value,
            _ when name.Contains("Minutes", StringComparison.Ordinal) => "30",
            _ when name.Contains("Time", StringComparison.Ordinal) => "8:30am",
            _ => "Words that answer this",
        };
}
