using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Sightline.Tests.Support;

/// <summary>A page as a reader would take it in.</summary>
public sealed partial class VisitedPage(
    HttpStatusCode status,
    string path,
    string html,
    IHtmlDocument document,
    HttpResponseMessage response
)
{
    public HttpStatusCode Status { get; } = status;
    public string Path { get; } = path;
    public string Html { get; } = html;
    public IHtmlDocument Document { get; } = document;
    public HttpResponseMessage Response { get; } = response;

    public string Title => Plain(Document.Title ?? "");
    public string Heading => Plain(Document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>The words of the main part, with single blanks.</summary>
    public string Text =>
        Plain((Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "");

    public IEnumerable<string> Errors =>
        Document.QuerySelectorAll(".govuk-error-summary li").Select(li => Plain(li.TextContent));
    public IEnumerable<string> Buttons =>
        Document.QuerySelectorAll("button, input[type=submit]").Select(b => Plain(b.TextContent));

    public string? LinkTo(string words) =>
        Document
            .QuerySelectorAll("a")
            .FirstOrDefault(a => Plain(a.TextContent).Contains(words, StringComparison.Ordinal))
            ?.GetAttribute("href");

    public string? ValueOf(string field) =>
        Document.QuerySelector($"[name='{field}']") switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };

    internal static string Plain(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
