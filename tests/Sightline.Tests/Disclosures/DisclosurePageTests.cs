using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Policies;

namespace Sightline.Tests.Disclosures;

/// <summary>Ben or Amara learned of something that cannot stay between them. It is Thursday 26 November 2026, 9am.</summary>
public sealed class DisclosurePageTests(TestHost host) : IClassFixture<TestHost>
{
    private const string What = "The child said that an uncle hits him with a belt.";

    [Fact]
    public async Task Whoever_learned_of_it_says_what_it_is_and_then_who_was_told_and_when()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await Record(ben, ("Form.Other", "Knows"));
        page.Text.ShouldContain("Recorded. Now say who was told.");
        page.Text.ShouldContain("If a child is in immediate danger, call 999.");
        page.Text.ShouldContain("Nobody yet.");
        (await ben.Open("/duty-to-act")).Text.ShouldContain("You have not said yet whom you told");

        page = await ben.Press(
            page,
            "Record that they were told",
            ("Form.ToWhom", "The duty manager of the front door"),
            ("Form.PassedOn", "All of it. A visit is made today."),
            ("Form.Time", "8:45am")
        );

        page.Text.ShouldContain("The duty manager of the front door");
        page.Text.ShouldContain("26 November 2026 at 8:45am");
        page.Text.ShouldNotContain("Nobody yet.");
        (await ben.Open("/duty-to-act")).Text.ShouldContain("Passed on");
    }

    [Fact]
    public async Task Where_the_policy_lists_such_matters_it_says_what_has_to_happen_and_through_which_channel()
    {
        var given = await Given.Council(host);
        await Adopt(given, "school-trust");
        using var ben = await host.As(given.Ben);

        var page = await Record(ben, ("Form.Other", "Knows"));
        page.Errors.ShouldBe(["Select what kind of matter it is"]);
        page.ValueOf("Form.What").ShouldBe(What);
        page = await ben.Press(page, "Record this", ("Form.Issue", "capability"));

        page.Text.ShouldContain(
            "Performance and capability that put children's safety at risk: it is reported through line management."
        );
        page = await ben.Press(
            page,
            "Record that they were told",
            ("Form.ToWhom", "The head teacher"),
            ("Form.Channel", "line-management"),
            ("Form.PassedOn", "All of it.")
        );
        page.Text.ShouldContain("The head teacher, line management");
    }

    [Fact]
    public async Task Where_telling_the_other_first_would_put_somebody_at_risk_nobody_else_learns_that_it_is_there()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);

        var page = await Record(amara, ("Form.Other", "NotYet"));
        page.Errors.ShouldBe(["Enter who would be at risk, and how"]);
        page = await amara.Press(
            page,
            "Record this",
            ("Form.WhyNotYet", "The child, if the family were warned.")
        );
        var path = page.Path;

        using var femi = await host.As(given.Femi);
        foreach (var other in new[] { ben, femi })
        {
            (await other.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await other.Open("/duty-to-act")).Text.ShouldContain(
                "Nothing has been recorded here."
            );
        }

        (await ben.Open($"/files/{given.Ben.Id}/history")).Text.ShouldNotContain("acted on");
    }

    [Fact]
    public async Task Once_the_other_knows_they_see_it_and_managers_above_read_it_after_saying_why()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        using var femi = await host.As(given.Femi);
        var page = await Record(amara, ("Form.Other", "WillBeTold"));
        var path = page.Path;
        (await ben.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);

        page = await amara.Press(page, "Ben Hughes knows now");

        page.Text.ShouldContain("Yes, since 26 November 2026 at 9am");
        page = await ben.Open(path);
        page.Text.ShouldContain(What);
        page.Buttons.ShouldNotContain("Record that they were told");
        page = await femi.Open(path);
        page.Path.ShouldContain("/purpose");
        page = await femi.Press(page, "Open it", ("Purpose", "child-concern"));
        page.Text.ShouldContain(What);
        (await femi.Open("/duty-to-act")).Text.ShouldContain("Ben Hughes with Amara Obi");
    }

    [Fact]
    public async Task What_is_missing_or_to_come_is_said_at_the_field_and_nothing_is_kept()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Press(
            await ben.Open("/duty-to-act/new"),
            "Record this",
            ("Form.CameUpOn.Day", "27")
        );

        page.Errors.ShouldBe([
            "Enter what it is",
            "The day must be today or in the past",
            "Select whether the other of you knows",
        ]);
        await using var db = host.Open();
        (
            await db.Disclosures.AnyAsync(d => d.SupervisionId == given.Supervision.Id)
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_click_records_neither_the_matter_nor_the_telling_twice()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var opened = await ben.Open("/duty-to-act/new");
        (string, string)[] answers = [("Form.What", What), ("Form.Other", "Knows")];

        var first = await ben.Press(opened, "Record this", answers);
        var second = await ben.Press(opened, "Record this", answers);
        second.Path.ShouldBe(first.Path);
        (string, string)[] told = [("Form.ToWhom", "The duty manager"), ("Form.PassedOn", "All.")];
        await ben.Press(first, "Record that they were told", told);
        await ben.Press(first, "Record that they were told", told);

        await using var db = host.Open();
        var kept = await db
            .Disclosures.Include(d => d.Reports)
            .SingleAsync(d => d.SupervisionId == given.Supervision.Id);
        kept.Reports.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Strangers_find_nothing_even_when_both_know()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var path = (await Record(ben, ("Form.Other", "Knows"))).Path;

        foreach (var person in new[] { given.Carys, given.Dilys, given.Idris })
        {
            using var other = await host.As(person);
            (await other.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound, person.Name);
            (await other.Open("/duty-to-act")).Text.ShouldNotContain("Ben Hughes");
        }
    }

    private static async Task<VisitedPage> Record(
        Visitor visitor,
        params (string, string)[] more
    ) =>
        await visitor.Press(
            await visitor.Open("/duty-to-act/new"),
            "Record this",
            [("Form.What", What), .. more]
        );

    private async Task Adopt(Given given, string pack)
    {
        await using var db = host.Open();
        db.Add(
            PolicyVersion.Adopt(
                given.Northmere.Id,
                PolicyReader.ReadShipped(pack),
                new DateOnly(2026, 1, 1),
                null,
                host.Clock.Now,
                null
            )
        );
        await db.SaveChangesAsync();
    }
}
