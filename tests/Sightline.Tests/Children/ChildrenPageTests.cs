using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Children;
using Sightline.Tests.Records;

namespace Sightline.Tests.Children;

/// <summary>Ben's list of children, as he and Amara see it. It is Thursday 26 November 2026.</summary>
public sealed class ChildrenPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_worker_and_the_supervisor_see_the_list_and_nobody_above_or_beside_does()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);

        foreach (
            var (person, sees) in new[]
            {
                (given.Ben, true),
                (given.Amara, true),
                (given.Dilys, false),
                (given.Femi, false),
                (given.Carys, false),
            }
        )
        {
            using var reader = await host.As(person);
            var page = await reader.Open("/children");
            page.Text.Contains(child.Reference).ShouldBe(sees, person.Name);
        }

        using var dilys = await host.As(given.Dilys);
        (await dilys.Open($"/children?person={given.Ben.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_list_without_children_says_what_to_do()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open("/children")).Text.ShouldContain("No children listed.");
        (await ben.Open("/children?show=due")).Text.ShouldContain("Nothing waits");
        (await ben.Open("/children?show=before")).Text.ShouldContain("Nobody has been taken off");
    }

    [Fact]
    public async Task A_child_is_added_by_hand_without_a_session_and_a_second_click_adds_nothing()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var form = await ben.Open("/children/new");
        (string, string)[] said =
        [
            ("Initials", "M.O."),
            ("Reference", "CS-31"),
            ("BornOn.Day", "3"),
            ("BornOn.Month", "2"),
            ("BornOn.Year", "2017"),
            ("Plan", "Child in need plan"),
        ];

        await ben.Press(form, "Add this child", said);
        var page = await ben.Press(form, "Add this child", said);

        page.Path.ShouldBe("/children");
        page.Text.ShouldContain("The child is on the list.");
        page.Text.ShouldContain("9 years, Child in need plan");
        page.Text.ShouldContain("Not yet");
        await using var db = host.Open();
        (await db.Allocations.CountAsync(a => a.WorkerId == given.Ben.Id)).ShouldBe(1);
        (
            await db.History.CountAsync(h => h.Act == "child-listed" && h.PersonId == given.Ben.Id)
        ).ShouldBe(1);
    }

    [Fact]
    public async Task The_supervisor_adds_to_the_list_of_whom_they_supervise_and_to_no_other()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        var page = await amara.Press(
            await amara.Open($"/children/new?worker={given.Ben.Id}"),
            "Add this child",
            ("Initials", "J.B."),
            ("Reference", "CS-32")
        );

        page.Text.ShouldContain("J.B.");
        (await amara.Open($"/children/new?worker={given.Dilys.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        using var ben = await host.As(given.Ben);
        (await ben.Open("/children")).Text.ShouldContain("CS-32");
    }

    [Fact]
    public async Task Whoever_hands_a_child_over_names_who_takes_over()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        using var ben = await host.As(given.Ben);
        var form = await ben.Open($"/children/list/{(await AllocationOf(child)).Id}/end");

        var page = await ben.Press(
            form,
            "Take off the list",
            ("Why", "AnotherWorker"),
            ("Next", given.Carys.Email)
        );
        page.Errors.ShouldBe(["Nobody here has this work email. Check it, or leave it empty"]);
        page = await ben.Press(page, "Take off the list", ("Next", given.Ben.Email));
        page.Errors.ShouldBe(["This is whose list it is. Enter who takes over"]);
        page = await ben.Press(page, "Take off the list", ("Next", given.Dilys.Email));

        page.Text.ShouldContain("is off the list");
        (await AllocationOf(child)).HandedToId.ShouldBe(given.Dilys.Id);
    }

    [Fact]
    public async Task A_child_comes_off_the_list_with_a_day_and_a_reason_and_goes_on_when_added_again()
    {
        var given = await Given.Council(host);
        var child = await Held.Child(host, given);
        var allocation = await AllocationOf(child);
        using var ben = await host.As(given.Ben);
        var form = await ben.Open($"/children/list/{allocation.Id}/end");

        var page = await ben.Press(form, "Take off the list", ("LastDay.Year", "2027"));
        page.Errors.ShouldBe(
            [
                "The last day must be today or in the past",
                "Select why the child comes off the list",
            ],
            ignoreOrder: true
        );
        page = await ben.Press(form, "Take off the list", ("Why", "CaseClosed"));
        page.Text.ShouldContain($"{child.ShownAs} is off the list");
        page.Text.ShouldContain("Until 26 November 2026. The case is closed");
        page = await ben.Press(form, "Take off the list", ("Why", "AnotherWorker"));
        page.Text.ShouldContain("The case is closed");

        await ben.Press(
            await ben.Open("/children/new"),
            "Add this child",
            ("Initials", child.Initials),
            ("Reference", child.Reference)
        );
        var again = await AllocationOf(child);
        (again.Id, again.UntilOn, again.WhyEnded).ShouldBe((allocation.Id, null, null));
    }

    [Fact]
    public async Task Whoever_is_not_of_the_two_takes_no_child_off_a_list()
    {
        var given = await Given.Council(host);
        var allocation = await AllocationOf(await Held.Child(host, given));
        foreach (var person in new[] { given.Dilys, given.Femi, given.Carys })
        {
            using var other = await host.As(person);
            (await other.Open($"/children/list/{allocation.Id}/end")).Status.ShouldBe(
                HttpStatusCode.NotFound,
                person.Name
            );
        }
    }

    [Fact]
    public async Task A_long_list_goes_on_over_pages_in_six_statements_without_losing_or_doubling_any()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            for (var number = 10; number < 40; number++)
            {
                var child = new Child(
                    given.Northmere.Id,
                    number % 2 == 0 ? "A.B." : "É.C.",
                    $"LONG-{number}",
                    host.Clock.Now,
                    given.Ben.Id
                );
                db.AddRange(child, new Allocation(child, given.Ben, new(2026, 5, 12)));
            }

            await db.SaveChangesAsync();
        }

        using var ben = await host.As(given.Ben);
        host.Statements.Clear();
        var first = await ben.Open("/children");
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        first.Html.Length.ShouldBeLessThan(60_000);
        var second = await ben.Open(first.LinkTo("Further")!);

        Enumerable
            .Range(10, 30)
            .ShouldAllBe(number =>
                first.Text.Contains($"LONG-{number}") != second.Text.Contains($"LONG-{number}")
            );
    }

    [Theory]
    [InlineData("2026-05-11", "must not be before 12 May 2026")]
    [InlineData("2026-11-27", "must be today or in the past")]
    [InlineData("2026-11-26", null)]
    public void The_last_day_is_one_on_which_the_case_was_held(string day, string? refused)
    {
        var child = new Child(Keys.Next(), "K.T.", "CS-1", DateTime.UnixEpoch, Keys.Next());
        var worker = new Sightline.People.Person(
            child.AgencyId,
            "ben",
            "Ben",
            "Hughes",
            "ben@example.org",
            new(2024, 1, 8)
        );
        var whyNot = new Allocation(child, worker, new(2026, 5, 12)).WhyNotEnd(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            new(2026, 11, 26)
        );

        if (refused is null)
        {
            whyNot.ShouldBeNull();
        }
        else
        {
            whyNot!.Reason.ShouldContain(refused);
        }
    }

    private async Task<Allocation> AllocationOf(Child child)
    {
        await using var db = host.Open();
        return await db.Allocations.SingleAsync(a => a.ChildId == child.Id);
    }
}
