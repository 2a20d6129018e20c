using System.Text;
using Sightline.People.Importing;

namespace Sightline.Tests.People.Importing;

public sealed class PeopleFileTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a;b\n1;2")]
    [InlineData("a\tb\n1\t2\n\n")]
    [InlineData("\uFEFFa,b\n1,2\n,\n")]
    public void Commas_semicolons_and_tabs_are_read_alike_and_empty_rows_left_out(string text)
    {
        var (file, refusal) = PeopleFile.Read(text);

        refusal.ShouldBeNull();
        file!.Headings.ShouldBe(["a", "b"]);
        file.Rows.ShouldHaveSingleItem().Cells.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void A_row_has_the_number_that_a_spreadsheet_gives_it()
    {
        var (file, _) = PeopleFile.Read("a,b\n1,\"two\nlines, and a \"\"word\"\"\"\n\n3,4\n");

        file!.Rows.Select(r => r.Number).ShouldBe([2, 4]);
        file.Rows[0].Cell(1).ShouldBe("two\nlines, and a \"word\"");
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("  \n ", "The file is empty")]
    [InlineData("a,b\n", "The file has headings but no rows below them")]
    [InlineData("Dear all\nplease find", "The first row must hold the headings")]
    [InlineData("a,b\n1,\"2\n3,4\n", "Row 2 has a quotation mark that is not closed")]
    public void What_is_no_table_of_people_is_refused_in_words(string text, string words) =>
        PeopleFile.Read(text).Refusal!.Reason.ShouldStartWith(words);

    [Fact]
    public void Too_many_rows_are_refused()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", PeopleFile.MostRows + 1));

        PeopleFile.Read(text).Refusal!.Reason.ShouldStartWith("The file has more than 10,000 rows");
    }

    [Fact]
    public void Workbooks_pictures_and_nothing_are_refused_before_they_are_read()
    {
        PeopleFile.Decode([]).Refusal!.Reason.ShouldBe("The file is empty");
        PeopleFile
            .Decode("PK\u0003\u0004"u8.ToArray())
            .Refusal!.Reason.ShouldContain("Excel workbook");
        PeopleFile.Decode([1, 0, 2]).Refusal!.Reason.ShouldStartWith("This is not a CSV file");
        PeopleFile
            .Decode(new byte[PeopleFile.LargestBytes + 1])
            .Refusal!.Reason.ShouldBe("The file must be smaller than 5 MB");
    }

    [Fact]
    public void Names_survive_whichever_way_the_file_was_saved()
    {
        const string Text = "Forename,Surname\nZoë,O'Neilby\n";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        PeopleFile.Decode(Encoding.UTF8.GetBytes(Text)).Text.ShouldBe(Text);
        PeopleFile
            .Decode([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)])
            .Text.ShouldBe(Text);
        PeopleFile.Decode(windows.GetBytes(Text)).Text.ShouldBe(Text);
        PeopleFile
            .Decode([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)])
            .Text.ShouldBe(Text);
    }

    [Theory]
    [InlineData("27/03/2026")]
    [InlineData("27/3/2026")]
    [InlineData("27.03.2026")]
    [InlineData("2026-03-27")]
    [InlineData("2026-03-27T00:00:00")]
    [InlineData("27/03/2026 00:00")]
    [InlineData("27-Mar-2026")]
    [InlineData("27 March 2026")]
    public void A_day_is_read_in_the_ways_that_HR_systems_write_it(string text) =>
        FileDates.Read(text).Day.ShouldBe(new DateOnly(2026, 3, 27));

    [Theory]
    [InlineData("31/02/2026", "31/02/2026 is not a real date")]
    [InlineData("12/27/2026", "12/27/2026 is not a real date")]
    [InlineData("27/03/26", "“27/03/26” is not a date like 27/03/2026")]
    [InlineData("soon", "“soon” is not a date like 27/03/2026")]
    [InlineData("45992", "“45992” is not a date like 27/03/2026")]
    public void A_day_that_does_not_exist_is_said(string text, string words) =>
        FileDates.Read(text).Refusal!.Reason.ShouldBe(words);
}
