using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sightline.Copies;

/// <summary>The few styles of a copy, under the names by which Word and LibreOffice know a heading from bold type.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Quiet = "Quiet";
    public const string Grid = "TableGrid";
    private const int DeepestHeading = 4;

    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, DeepestHeading)}";

    public static void AddTo(MainDocumentPart main)
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Arial",
                            HighAnsi = "Arial",
                            ComplexScript = "Arial",
                        },
                        new FontSize { Val = "24" },
                        new Languages { Val = "en-GB" }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "288",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Paragraph(Title, "Title", "40", bold: true, outline: null),
            Paragraph(Quiet, "Quiet", "18", bold: false, outline: null)
        );
        for (var level = 1; level <= DeepestHeading; level++)
        {
            styles.Append(
                Paragraph(
                    Heading(level),
                    $"heading {level}",
                    level switch
                    {
                        1 => "32",
                        2 => "28",
                        _ => "24",
                    },
                    bold: true,
                    level - 1
                )
            );
        }

        styles.Append(
            new Style(
                new StyleName { Val = "Table Grid" },
                new StyleTableProperties(
                    new TableBorders(
                        new TopBorder { Val = BorderValues.Single, Size = 4 },
                        new LeftBorder { Val = BorderValues.Single, Size = 4 },
                        new BottomBorder { Val = BorderValues.Single, Size = 4 },
                        new RightBorder { Val = BorderValues.Single, Size = 4 },
                        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }
                    ),
                    new TableCellMarginDefault(
                        new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                        new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                        new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                        new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa }
                    )
                )
            )
            {
                Type = StyleValues.Table,
                StyleId = Grid,
            }
        );
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
    }

    private static Style Paragraph(string id, string name, string size, bool bold, int? outline)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is { } level)
        {
            paragraph.Append(new KeepNext());
            paragraph.Append(new SpacingBetweenLines { Before = "240", After = "80" });
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }
}
