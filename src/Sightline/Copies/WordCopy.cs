using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Sightline.Records;

namespace Sightline.Copies;

/// <summary>A copy as a Word document that a screen reader can walk through: real headings, a table with a header row, a language, page numbers.</summary>
public static class WordCopy
{
    public const string ContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(RecordCopy copy)
    {
        using var stream = new MemoryStream();
        using (
            var document = WordprocessingDocument.Create(
                stream,
                WordprocessingDocumentType.Document
            )
        )
        {
            var main = document.AddMainDocumentPart();
            document.PackageProperties.Title = "Record of supervision";
            document.PackageProperties.Language = "en-GB";
            WordStyles.AddTo(main);
            var body = new Body();
            foreach (var block in Blocks(copy))
            {
                body.Append(block);
            }

            body.Append(Pages(main, copy));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(RecordCopy copy)
    {
        yield return Styled(WordStyles.Title, copy.Title);
        for (var at = 0; at < copy.Parts.Count; at++)
        {
            var part = copy.Parts[at];
            if (part.Level > 1)
            {
                yield return Styled(WordStyles.Heading(part.Level - 1), part.Title);
            }

            foreach (var fact in part.Facts)
            {
                yield return new Paragraph(
                    new Run(new RunProperties(new Bold()), Text($"{fact.Label}: ")),
                    new Run(Text(fact.Value))
                );
            }

            foreach (var paragraph in Lines(part.Text))
            {
                yield return paragraph;
            }

            if (RecordPart.NothingUnder(copy.Parts, at))
            {
                yield return Styled(WordStyles.Quiet, "Nothing written.");
            }
        }

        yield return Styled(WordStyles.Heading(1), "Signatures");
        yield return Signatures(copy);
        yield return Styled(
            WordStyles.Quiet,
            $"Signed electronically. Fingerprint of the whole text that was signed: {copy.Fingerprint}"
        );
        if (copy.Addenda.Count > 0)
        {
            yield return Styled(WordStyles.Heading(1), "Added later");
        }

        foreach (var addendum in copy.Addenda)
        {
            yield return Styled(WordStyles.Heading(2), $"{addendum.Author}, {addendum.At}");
            foreach (var paragraph in Lines(addendum.Text))
            {
                yield return paragraph;
            }
        }
    }

    private static Table Signatures(RecordCopy copy)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Grid },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true }
            ),
            new TableGrid(new GridColumn(), new GridColumn(), new GridColumn()),
            new TableRow(
                new TableRowProperties(new TableHeader()),
                Cell("Who", bold: true),
                Cell("What they signed", bold: true),
                Cell("When", bold: true)
            )
        );
        foreach (var signature in copy.Signatures)
        {
            table.Append(
                new TableRow(
                    Cell($"{signature.Signer}, {signature.As.ToLowerInvariant()}"),
                    Cell(
                        signature.Comment is { Length: > 0 } comment
                            ? $"{signature.Statement}\nComment, part of this record: {comment}"
                            : signature.Statement
                    ),
                    Cell(signature.At)
                )
            );
        }

        return table;
    }

    private static TableCell Cell(string words, bool bold = false)
    {
        var cell = new TableCell();
        foreach (var line in words.Split('\n'))
        {
            cell.Append(
                new Paragraph(
                    bold ? new Run(new RunProperties(new Bold()), Text(line)) : new Run(Text(line))
                )
            );
        }

        return cell;
    }

    private static IEnumerable<Paragraph> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new Paragraph(new Run(Text(line))));

    private static Paragraph Styled(string style, string words) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Text(words)));

    private static Text Text(string words) =>
        new(Printable(words)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>What XML cannot hold, such as a stray control character from a paste, is left out.</summary>
    private static string Printable(string words) =>
        string.Concat(words.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    /// <summary>A4, with who it is about at the top of every page and, at its foot, the page and who took the copy.</summary>
    private static SectionProperties Pages(MainDocumentPart main, RecordCopy copy)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(Styled(WordStyles.Quiet, copy.Running));
        var footer = main.AddNewPart<FooterPart>();
        var page = Styled(WordStyles.Quiet, $"{copy.Taken}. Page ");
        page.Append(
            new SimpleField(new Run(Text("1"))) { Instruction = "PAGE" },
            new Run(Text(" of ")),
            new SimpleField(new Run(Text("1"))) { Instruction = "NUMPAGES" }
        );
        footer.Footer = new Footer(page);
        return new SectionProperties(
            new HeaderReference
            {
                Type = HeaderFooterValues.Default,
                Id = main.GetIdOfPart(header),
            },
            new FooterReference
            {
                Type = HeaderFooterValues.Default,
                Id = main.GetIdOfPart(footer),
            },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1134,
                Bottom = 1134,
                Left = 1134,
                Right = 1134,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
    }
}
