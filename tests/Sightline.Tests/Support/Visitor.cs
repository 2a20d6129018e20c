using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sightline.Tests.Support;

/// <summary>Somebody with a browser that runs no scripts: opens pages, fills in the forms they give, follows where they lead.</summary>
public sealed class Visitor(Uri address, CookieContainer cookies) : IDisposable
{
    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            CookieContainer = cookies,
            AllowAutoRedirect = true,
            UseCookies = true,
        }
    )
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(60),
    };

    public HttpClient Http => _http;

    public async Task<VisitedPage> Open(string path) =>
        await Read(await _http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Presses the button with this text in the form that holds it, with these fields filled in over what the form had.</summary>
    public Task<VisitedPage> Press(
        VisitedPage page,
        string button,
        params (string Name, string Value)[] fields
    )
    {
        var submitter =
            page.Document.QuerySelectorAll("button, input[type=submit]")
                .FirstOrDefault(b => VisitedPage.Plain(b.TextContent) == button)
            ?? throw new InvalidOperationException(
                $"No button \"{button}\" on {page.Path}. There are: {string.Join(", ", page.Buttons)}"
            );
        var form = (IHtmlFormElement)(
            submitter.Closest("form")
            ?? throw new InvalidOperationException("The button is in no form")
        );
        var values = FieldsOf(form).ToList();
        if (submitter.GetAttribute("name") is { } name)
        {
            values.Add(new(name, submitter.GetAttribute("value") ?? ""));
        }

        foreach (var group in fields.GroupBy(f => f.Name))
        {
            values.RemoveAll(v => v.Key == group.Key);
            values.AddRange(group.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        }

        var target = submitter.GetAttribute("formaction") ?? form.GetAttribute("action");
        return Post(string.IsNullOrEmpty(target) ? page.Path : target, values);
    }

    public async Task<VisitedPage> Post(
        string path,
        IEnumerable<KeyValuePair<string, string>> values
    ) =>
        await Read(
            await _http.PostAsync(
                new Uri(path, UriKind.Relative),
                new FormUrlEncodedContent(values)
            )
        );

    public void Dispose() => _http.Dispose();

    /// <summary>What a browser would send: every field that has a name, is not disabled, and is chosen if it is a choice.</summary>
    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (
            var field in form.QuerySelectorAll("input, textarea, select")
                .Where(f => !f.HasAttribute("disabled"))
        )
        {
            var name = field.GetAttribute("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return new(name, select.Value ?? "");
                    break;
            }
        }
    }

    public static async Task<VisitedPage> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var document = await new HtmlParser(
            new HtmlParserOptions(),
            BrowsingContext.New()
        ).ParseDocumentAsync(text);
        return new VisitedPage(
            response.StatusCode,
            response.RequestMessage!.RequestUri!.PathAndQuery,
            text,
            document,
            response
        );
    }
}
