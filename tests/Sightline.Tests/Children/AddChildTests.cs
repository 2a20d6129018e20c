using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Children;
using Sightline.Sessions;
using Sightline.Tests.Records;

namespace Sightline.Tests.Children;

public sealed class AddChildTests(TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData("K.T.", true)]
    [InlineData("KT", true)]
    [InlineData("É.Ó.", true)]
    [InlineData("K-T", true)]
    [InlineData("K.T.2", true)]
    [InlineData("Kai", false)]
    [InlineData("k.t.", false)]
    [InlineData("K. Turner", false)]
    [InlineData("", false)]
    public void A_child_is_shown_by_initials_and_never_by_name(string initials, bool taken) =>
        (Child.WhyNotInitials(initials) is null).ShouldBe(taken);

    [Fact]
    public async Task A_child_who_is_not_listed_is_added_while_writing_and_discussed_next()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/record");
        page = await amara.Press(page, "Save and add a child who is not listed");
        page.Heading.ShouldBe("Add a child");

        page = await amara.Press(
            page,
            "Add this child",
            ("Initials", "M.O."),
            ("Reference", "CS-99120")
        );

        page.Heading.ShouldBe("M.O.");
        page.Path.ShouldContain($"/sessions/{session.Id}/children/");
        await using var db = host.Open();
        (
            await db.Allocations.CountAsync(a =>
                a.WorkerId == given.Ben.Id && a.Child!.Reference == "CS-99120"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_name_a_missing_reference_and_a_day_to_come_are_refused_in_words()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/children/new?session={session.Id}");

        page = await amara.Press(
            page,
            "Add this child",
            ("Initials", "Kai Turner"),
            ("AllocatedOn.Year", "2031")
        );

        page.Text.ShouldContain("Enter initials such as K.T., and not the child's name");
        page.Text.ShouldContain("Enter the reference of the child's own record");
        page.Text.ShouldContain("must be today or in the past");
        page.ValueOf("Initials").ShouldBe("Kai Turner");
    }

    [Fact]
    public async Task A_child_the_council_knows_is_the_same_child_and_other_initials_are_questioned()
    {
        var (given, session) = await BeingWritten();
        var known = await Held.Child(host, given, "R.B.", "CS-4471", given.Dilys);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/children/new?session={session.Id}");

        page = await amara.Press(
            page,
            "Add this child",
            ("Initials", "K.T."),
            ("Reference", "CS-4471")
        );
        page.Text.ShouldContain("belongs to a child with other initials");
        page.Text.ShouldNotContain("R.B.");
        page = await amara.Press(page, "Add this child", ("Initials", "R.B."));

        page.Path.ShouldBe($"/sessions/{session.Id}/children/{known.Id}");
    }

    [Fact]
    public async Task A_second_click_adds_nothing()
    {
        var (given, session) = await BeingWritten();
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/children/new?session={session.Id}");
        (string, string)[] answers = [("Initials", "D.L."), ("Reference", "CS-7")];

        await amara.Press(page, "Add this child", answers);
        page = await amara.Press(page, "Add this child", answers);

        page.Heading.ShouldBe("D.L.");
        await using var db = host.Open();
        (
            await db.Allocations.CountAsync(a =>
                a.AgencyId == given.Northmere.Id && a.Child!.Reference == "CS-7"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_one_who_writes_adds_and_a_stranger_learns_nothing()
    {
        var (given, session) = await BeingWritten();
        foreach (var person in new[] { given.Ben, given.Dilys, given.Femi, given.Carys })
        {
            using var other = await host.As(person);
            (await other.Open($"/children/new?session={session.Id}")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    private async Task<(Given, Session)> BeingWritten()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given);
        using var amara = await host.As(given.Amara);
        var page = await amara.Open($"/sessions/{session.Id}/record");
        await amara.Press(page, "Start writing");
        return (given, session);
    }
}
