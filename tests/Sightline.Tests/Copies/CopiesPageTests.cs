using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Sightline.Tests.Records;

namespace Sightline.Tests.Copies;

public sealed class CopiesPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_Word_copy_has_real_headings_a_table_a_header_and_says_who_took_it()
    {
        using var desk = await Signed();

        var page = await Take(desk, "word");

        page.Response.Content.Headers.ContentDisposition!.FileName.ShouldBe(
            "supervision-record.docx"
        );
        using var word = await Word(page);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(word)
            .Select(e => $"{e.Path?.XPath}: {e.Description}")
            .ShouldBeEmpty();
        Headings(word).ShouldContain(("Heading1", "Duty"));
        Headings(word).ShouldContain(("Heading2", "K.T. (CS-4471)"));
        Headings(word).ShouldContain(("Heading1", "Signatures"));
        var main = word.MainDocumentPart!;
        main.Document!.Body!.InnerText.ShouldContain("Seen on two duty turns.");
        main.Document.Descendants<TableHeader>().ShouldHaveSingleItem();
        main.Document.Descendants<Table>()
            .Single()
            .InnerText.ShouldContain("Ben Hughes, supervisee");
        main.HeaderParts.Single()
            .Header!.InnerText.ShouldBe(
                "Confidential. Supervision of Ben Hughes with Amara Obi, Thursday 26 November 2026"
            );
        main.FooterParts.Single()
            .Footer!.InnerText.ShouldStartWith(
                "Copy taken by Ben Hughes on 26 November 2026 at 9am. Page"
            );
    }

    [Fact]
    public async Task A_copy_about_one_child_has_nothing_of_anything_else()
    {
        using var desk = await Signed();
        var page = await desk.Ben.Open(desk.Path("copies"));
        var child = page
            .Document.QuerySelectorAll("input[name=Part]")
            .Select(i => i.GetAttribute("value")!)
            .Last(v => v.Length > 0);

        page = await Take(desk, "word", child);

        using var word = await Word(page);
        var text = word.MainDocumentPart!.Document!.Body!.InnerText;
        text.ShouldContain("About K.T. (CS-4471)");
        text.ShouldContain("A brother who looks after everybody.");
        text.ShouldNotContain("Seen on two duty turns.");
        text.ShouldNotContain("Another child");
    }

    [Fact]
    public async Task A_PDF_is_tagged_and_calls_itself_accessible()
    {
        using var desk = await Signed();

        var page = await Take(desk, "pdf");

        page.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var pdf = Encoding.Latin1.GetString(await page.Response.Content.ReadAsByteArrayAsync());
        pdf.ShouldStartWith("%PDF-");
        pdf.ShouldContain("/StructTreeRoot");
        pdf.ShouldContain("/MarkInfo");
        pdf.ShouldContain("/Lang");
    }

    [Fact]
    public async Task That_a_copy_was_taken_is_kept()
    {
        using var desk = await Signed();

        await Take(desk, "word");

        await using var db = host.Open();
        var entry = await db.History.SingleAsync(h =>
            h.Act == "record-copied" && h.SessionId == desk.Id
        );
        (entry.ActorId, entry.About).ShouldBe((desk.Given.Ben.Id, "all of it, as Word"));
    }

    [Fact]
    public async Task What_to_take_it_as_is_asked_and_a_part_that_is_not_there_is_refused()
    {
        using var desk = await Signed();

        var page = await desk.Ben.Press(
            await desk.Ben.Open(desk.Path("copies")),
            "Download the copy"
        );
        page.Errors.ShouldBe(["Select Word or PDF"]);
        page = await Take(desk, "word", $"{Guid.CreateVersion7()}");

        page.Errors.ShouldBe(["Select the whole record or a child in it"]);
    }

    [Fact]
    public async Task Only_the_two_take_copies_and_only_of_what_both_have_signed()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Not yet signed.");
        await desk.Share();
        (await desk.Ben.Open(desk.Path("copies"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        await desk.Sign(desk.Ben);
        await desk.Sign(desk.Amara);

        (await desk.Ben.Open(desk.Path("copies"))).Status.ShouldBe(HttpStatusCode.OK);
        foreach (
            var (person, status) in new[]
            {
                (desk.Given.Femi, HttpStatusCode.Forbidden),
                (desk.Given.Dilys, HttpStatusCode.NotFound),
                (desk.Given.Carys, HttpStatusCode.NotFound),
                (desk.Given.Idris, HttpStatusCode.NotFound),
            }
        )
        {
            using var other = await host.As(person);
            (await other.Open(desk.Path("copies"))).Status.ShouldBe(status, person.Name);
        }
    }

    private async Task<Desk> Signed()
    {
        var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given, reference: "CS-4471");
        var another = await Held.Child(host, desk.Given, "J.B.");
        await desk.Write("duty", "Seen on two duty turns.");
        await desk.Discuss(
            child,
            (Desk.Heading("challenges"), "A brother who looks after everybody.")
        );
        await desk.Discuss(another, (Desk.Heading("challenges"), "Another child altogether."));
        return await desk.SignedByBoth();
    }

    private static async Task<VisitedPage> Take(Desk desk, string format, string part = "") =>
        await desk.Ben.Press(
            await desk.Ben.Open(desk.Path("copies")),
            "Download the copy",
            ("As", format),
            ("Part", part)
        );

    private static async Task<WordprocessingDocument> Word(VisitedPage page) =>
        WordprocessingDocument.Open(
            new MemoryStream(await page.Response.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );

    private static List<(string Style, string Text)> Headings(WordprocessingDocument word) =>
        [
            .. word.MainDocumentPart!.Document!.Descendants<Paragraph>()
                .Where(p =>
                    p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith(
                        "Heading",
                        StringComparison.Ordinal
                    ) == true
                )
                .Select(p => (p.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, p.InnerText)),
        ];
}
