using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.People;
using Sightline.Supervisions;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Compliance;

public sealed class LatePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Who_has_not_met_in_time_stands_with_the_reason_and_the_clause()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 9, 1)));
        using var femi = await host.As(given.Femi);

        var page = await femi.Open("/team/overdue");

        page.Heading.ShouldBe("Who has not met in time");
        page.Text.ShouldContain(
            "1 person has not met within the longest time that the policy allows."
        );
        page.LinkTo("Ben Hughes").ShouldBe($"/supervision/{given.Supervision.Id}/monitoring");
        page.Text.ShouldContain("Last met on 1 September 2026");
        page.Text.ShouldContain("(section 5)");
        page.Text.ShouldContain("None booked");
        page.Text.ShouldContain("with Amara Obi");
    }

    [Fact]
    public async Task Whoever_met_in_time_is_away_or_is_out_of_sight_does_not_stand_there()
    {
        var given = await Given.Council(host);
        await given.Kept(host, given.Held(new DateOnly(2026, 9, 1)));
        using var femi = await host.As(given.Femi);
        using var carys = await host.As(given.Carys);
        using var ben = await host.As(given.Ben);

        (await carys.Open("/team/overdue")).Text.ShouldNotContain("Ben Hughes");
        (await ben.Open("/team/overdue")).Text.ShouldNotContain("with Amara Obi");
        await using (var db = host.Open())
        {
            db.Attach(given.Ben);
            db.Add(
                new Leave(
                    given.Ben,
                    new DateOnly(2026, 11, 20),
                    new DateOnly(2026, 12, 31),
                    "sickness"
                )
            );
            await db.SaveChangesAsync();
        }

        var page = await femi.Open("/team/overdue");
        page.Text.ShouldNotContain("Ben Hughes");
        page.Text.ShouldContain("Everyone has met within the longest time");
    }

    [Fact]
    public async Task Twenty_seven_people_take_two_pages_and_each_stands_once()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            db.AttachRange(given.Amara);
            for (var n = 0; n < 27; n++)
            {
                var person = new Person(
                    given.Northmere.Id,
                    $"P{Guid.CreateVersion7():N}",
                    "Owen",
                    $"Number{n:00}",
                    $"owen.{Guid.CreateVersion7():N}@example.test",
                    new DateOnly(2024, 9, 2)
                )
                {
                    Post = "Social worker",
                    Group = "social-worker",
                    TeamId = given.Team.Id,
                };
                db.Add(person);
                db.Add(
                    new Supervision(
                        given.Amara,
                        person,
                        "supervision",
                        new DateOnly(2026, 1, 5).AddDays(n / 3),
                        given.Amara,
                        host.Clock.Now,
                        lineManaged: true
                    )
                );
            }

            await db.SaveChangesAsync();
        }

        using var amara = await host.As(given.Amara);
        var page = await amara.Open("/team/overdue");
        var names = Names(page);
        names.Count.ShouldBe(25);
        host.Statements.Clear();
        page = await amara.Open(page.LinkTo("Next people")!);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        names.AddRange(Names(page));

        // Ben, who has not met since he began, is the twenty-eighth.
        names.Count.ShouldBe(28);
        names.Distinct().Count().ShouldBe(28);
        names[0].ShouldBe("Ben Hughes");
        page.LinkTo("First page").ShouldBe("/team/overdue");
        (await amara.Open("/team/overdue?handler=csv"))
            .Html.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Length.ShouldBe(29);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("99999999999.00000000000000000000000000000000")]
    public async Task An_address_that_no_page_wrote_leads_nowhere(string after)
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        (await amara.Open($"/team/overdue?after={after}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static List<string> Names(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
