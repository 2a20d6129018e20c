using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Children.Importing;
using Sightline.Tests.Records;

namespace Sightline.Tests.Children;

/// <summary>Ben's list comes in from the case system. It is Thursday 26 November 2026.</summary>
public sealed class ImportPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Fact]
    public async Task What_would_happen_is_shown_first_and_good_rows_go_in_without_the_others()
    {
        var given = await Given.Council(host);
        var listed = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);
        var page = await ben.Press(
            await ben.Open("/children/import"),
            "Check",
            (
                "Pasted",
                "Initials\tReference\tDate of birth\tPlan\tSince\n"
                    + "M.O.\tIM-1\t03/02/2017\tChild in need plan\t01/09/2026\n"
                    + "Mina Okoro\tIM-2\t\t\t01/09/2026\n"
                    + $"{listed.Initials}\t{listed.Reference}\t\t\t01/09/2026\n"
                    + "J.B.\tIM-3\t\t\t31/02/2026\n"
            )
        );

        page.Text.ShouldContain("1 child would be added");
        page.Text.ShouldContain("Enter initials such as K.T., and not the child's name");
        page.Text.ShouldContain("Nothing: the child is on the list already");
        page.Text.ShouldContain("31/02/2026 is not a real date");
        await using var db = host.Open();
        (await db.Children.AnyAsync(c => c.Reference == "IM-1")).ShouldBeFalse();

        var added = await ben.Press(page, "Add 1 child");
        added.Text.ShouldContain("1 child added to the list.");
        added.Text.ShouldContain("9 years, Child in need plan");
        (await ben.Press(page, "Add 1 child")).Text.ShouldContain("Nothing was added");
        (await db.Allocations.CountAsync(a => a.WorkerId == given.Ben.Id)).ShouldBe(2);
    }

    [Fact]
    public async Task A_reference_with_other_initials_is_questioned_without_saying_whose_it_is()
    {
        var given = await Given.Council(host);
        var known = await Held.Child(host, given, "R.B.", worker: given.Dilys);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(
            await ben.Open("/children/import"),
            "Check",
            ("Pasted", $"Initials,Reference,Since\nK.T.,{known.Reference},2026-09-01")
        );

        page.Text.ShouldContain("belongs to a child with other initials");
        page.Text.ShouldNotContain("R.B.");
        page.Buttons.ShouldNotContain("Add 1 child");
    }

    [Fact]
    public async Task Nothing_pasted_is_said_at_the_field_and_only_the_two_import()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        (await ben.Press(await ben.Open("/children/import"), "Check")).Errors.ShouldBe([
            "Paste the rows, or choose a file",
        ]);
        using var dilys = await host.As(given.Dilys);
        (await dilys.Open($"/children/import?worker={given.Ben.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        var template = await ben.Open("/children/import?handler=template");
        template.Html.ShouldBe(ChildrenFile.Headings);
    }

    [Theory]
    [InlineData("Initials,Reference,Name,Since\nK.T.,1,Kai,2026-09-01", "the column “Name”")]
    [InlineData("Initials,Reference\nK.T.,1", "must have the heading “Since”")]
    [InlineData("Initials,Reference,Since", "no rows below")]
    [InlineData("Initials,Reference,Since\n\"K.T.,1,2026-09-01", "not closed")]
    public void A_file_that_cannot_be_read_says_why(string text, string why) =>
        ChildrenFile.Read(text, Today).Refusal!.Reason.ShouldContain(why);

    [Fact]
    public void Each_row_says_everything_that_is_wrong_with_it_under_its_number_in_the_file()
    {
        var (rows, _) = ChildrenFile.Read(
            "Since;Reference;Initials\n2027-01-01;1;K.T.\n;1;kt\n2026-09-01;2;",
            Today
        );

        rows.Select(r => (r.Number, r.CanGoIn)).ShouldBe([(2, false), (3, false), (4, false)]);
        rows[1]
            .Problems.ShouldBe([
                "Enter initials such as K.T., and not the child's name",
                "Enter since when the worker has worked with the child",
                "This reference stands in an earlier row too",
            ]);
    }
}
