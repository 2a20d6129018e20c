using System.Text;
using CsvHelper;

namespace Sightline.People.Importing;

/// <summary>A file as a personnel system exports it: headings and rows of text, before anybody knows what they mean.</summary>
public sealed record PeopleFile(IReadOnlyList<string> Headings, IReadOnlyList<PeopleFileRow> Rows)
{
    public const int LargestBytes = 5 * 1024 * 1024;
    public const int MostRows = 10_000;
    private const int MostColumns = 200;

    /// <summary>The text of a file, whichever of the usual encodings it was saved in, or why it cannot be one.</summary>
    public static (string Text, Refusal? Refusal) Decode(byte[] content)
    {
        if (content.Length == 0)
        {
            return ("", new("The file is empty"));
        }

        if (content.Length > LargestBytes)
        {
            return ("", new("The file must be smaller than 5 MB"));
        }

        if (content.AsSpan().StartsWith("PK"u8))
        {
            return (
                "",
                new(
                    "This is an Excel workbook. In Excel, choose Save as, then CSV UTF-8, and choose that file"
                )
            );
        }

        if (content.AsSpan().StartsWith(Encoding.Unicode.GetPreamble()))
        {
            return (Encoding.Unicode.GetString(content, 2, content.Length - 2), null);
        }

        if (content.AsSpan().Contains((byte)0) || content.AsSpan().StartsWith("%PDF"u8))
        {
            return ("", new("This is not a CSV file. Choose a file that was saved as CSV"));
        }

        try
        {
            var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return (utf8.GetString(content).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            // What Excel on Windows writes when it is not asked for UTF-8
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content), null);
        }
    }

    public static (PeopleFile? File, Refusal? Refusal) Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, new("The file is empty"));
        }

        long? unclosed = null;
        using var csv = CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                HasHeader = false,
                SkipEmptyLines = false,
                Separator = DelimiterOf(text),
                OnMalformedRecord = bad =>
                    unclosed =
                        bad.Reason == CsvMalformedReason.UnterminatedQuote
                            ? bad.RecordNumber
                            : unclosed,
            }
        );
        csv.Read();
        var headings = Cells(csv).ConvertAll(h => h.Trim());
        if (headings.Count < 2 || headings.Count > MostColumns)
        {
            return (
                null,
                new(
                    "The first row must hold the headings, with a comma or a semicolon between them"
                )
            );
        }

        var rows = new List<PeopleFileRow>();
        while (csv.Read())
        {
            var cells = Cells(csv);
            var number = (int)csv.RowNumber;
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (rows.Count == MostRows)
            {
                return (
                    null,
                    new(
                        $"The file has more than {MostRows:N0} rows. Split it and bring in one part after the other"
                    )
                );
            }

            rows.Add(new(number, cells));
        }

        return unclosed is { } row
                ? (null, new($"Row {row} has a quotation mark that is not closed"))
            : rows.Count == 0 ? (null, new("The file has headings but no rows below them"))
            : (new(headings, rows), null);
    }

    private static List<string> Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    /// <summary>Whichever of comma, semicolon and tab the headings have most of, outside quotation marks.</summary>
    private static char DelimiterOf(string text)
    {
        var counts = new Dictionary<char, int>
        {
            [','] = 0,
            [';'] = 0,
            ['\t'] = 0,
        };
        var quoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter is '\n' or '\r' && !quoted)
            {
                break;
            }
            else if (!quoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(c => c.Value).Key;
    }
}
