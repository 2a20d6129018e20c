using System.Diagnostics;
using System.Net;
using System.Text;
using Sightline.Records;

namespace Sightline.Copies;

/// <summary>
/// A copy as a tagged PDF (PDF/UA-1) that reads in order. WeasyPrint makes it from a page of plain headings, lists and a table; where it is not installed,
/// the page says so and offers the Word copy.
/// </summary>
public sealed class PdfCopy
{
    public const string ContentType = "application/pdf";

    /// <summary>Longer than the longest record takes; what hangs is ended.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Places = ["/usr/bin/weasyprint", "/usr/local/bin/weasyprint"];

    private readonly string? _tool = Environment.GetEnvironmentVariable("SIGHTLINE_WEASYPRINT")
        is { Length: > 0 } named
        ? File.Exists(named)
            ? named
            : null
        : Places.FirstOrDefault(File.Exists);

    public bool CanBeMade => _tool is not null;

    /// <summary>None where it could not be made.</summary>
    public async Task<byte[]?> Write(RecordCopy copy, CancellationToken cancellation)
    {
        if (_tool is null)
        {
            return null;
        }

        var start = new ProcessStartInfo(
            _tool,
            ["--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "-", "-"]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start);
        if (process is null)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        try
        {
            var reading = Read(process.StandardOutput.BaseStream, limit.Token);
            var complaints = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.BaseStream.WriteAsync(
                Encoding.UTF8.GetBytes(Html(copy)),
                limit.Token
            );
            process.StandardInput.Close();
            var pdf = await reading;
            await complaints;
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 && pdf.Length > 0 ? pdf : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<byte[]> Read(Stream from, CancellationToken cancellation)
    {
        using var all = new MemoryStream();
        await from.CopyToAsync(all, cancellation);
        return all.ToArray();
    }

    /// <summary>The page that becomes the PDF. It refers to nothing outside itself.</summary>
    internal static string Html(RecordCopy copy)
    {
        var html = new StringBuilder();
        html.Append(
            $$"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Record of supervision</title>
            <style>
            @page { size: A4; margin: 22mm 18mm;
              @top-left { content: {{CssString(copy.Running)}}; font: 9pt sans-serif; }
              @bottom-left { content: {{CssString(copy.Taken)}}; font: 9pt sans-serif; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt sans-serif; } }
            body { font: 12pt/1.4 sans-serif; }
            h1 { font-size: 20pt; } h2 { font-size: 16pt; } h3 { font-size: 14pt; } h4 { font-size: 12pt; }
            h1, h2, h3, h4 { break-after: avoid; margin: 1em 0 0.3em; }
            p { margin: 0 0 0.5em; white-space: pre-wrap; }
            table { border-collapse: collapse; width: 100%; } th, td { border: 0.5pt solid #000; padding: 2mm; text-align: left; vertical-align: top; }
            tr { break-inside: avoid; } .quiet { font-size: 9pt; }
            </style></head><body>
            """
        );
        Element(html, "h1", copy.Title);
        for (var at = 0; at < copy.Parts.Count; at++)
        {
            var part = copy.Parts[at];
            if (part.Level > 1)
            {
                Element(html, $"h{Math.Min(part.Level, 4)}", part.Title);
            }

            foreach (var fact in part.Facts)
            {
                html.Append("<p><strong>")
                    .Append(Encoded(fact.Label))
                    .Append(":</strong> ")
                    .Append(Encoded(fact.Value))
                    .Append("</p>");
            }

            foreach (var line in part.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Element(html, "p", line);
            }

            if (RecordPart.NothingUnder(copy.Parts, at))
            {
                Element(html, "p", "Nothing written.");
            }
        }

        Signatures(html, copy);
        if (copy.Addenda.Count > 0)
        {
            Element(html, "h2", "Added later");
        }

        foreach (var addendum in copy.Addenda)
        {
            Element(html, "h3", $"{addendum.Author}, {addendum.At}");
            Element(html, "p", addendum.Text);
        }

        return html.Append("</body></html>").ToString();
    }

    private static void Signatures(StringBuilder html, RecordCopy copy)
    {
        Element(html, "h2", "Signatures");
        html.Append(
            "<table><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">What they signed</th><th scope=\"col\">When</th></tr></thead><tbody>"
        );
        foreach (var signature in copy.Signatures)
        {
            html.Append("<tr><td>")
                .Append(Encoded($"{signature.Signer}, {signature.As.ToLowerInvariant()}"))
                .Append("</td><td>");
            Element(html, "p", signature.Statement);
            if (signature.Comment is { Length: > 0 } comment)
            {
                Element(html, "p", $"Comment, part of this record: {comment}");
            }

            html.Append("</td><td>").Append(Encoded(signature.At)).Append("</td></tr>");
        }

        html.Append("</tbody></table><p class=\"quiet\">")
            .Append(
                Encoded(
                    $"Signed electronically. Fingerprint of the whole text that was signed: {copy.Fingerprint}"
                )
            )
            .Append("</p>");
    }

    private static void Element(StringBuilder html, string name, string words) =>
        html.Append('<')
            .Append(name)
            .Append('>')
            .Append(Encoded(words))
            .Append("</")
            .Append(name)
            .Append('>');

    private static string Encoded(string words) => WebUtility.HtmlEncode(words);

    /// <summary>A name in a style sheet: only what cannot end the string or the sheet.</summary>
    private static string CssString(string words) =>
        $"\"{string.Concat(words.Select(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '.' or ':' or '-' ? $"{c}" : $"\\{(int)c:x} "))}\"";
}
