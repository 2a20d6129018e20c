using Microsoft.EntityFrameworkCore;
using Sightline.Children;
using Sightline.People;
using Sightline.Tests.CaseNotes;

namespace Sightline.Tests.Supervisions;

public sealed class SincePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task What_happened_since_the_last_session_is_on_one_page()
    {
        var given = await Given.Council(host);
        await GivenNotes.Note(host, given, new(2026, 11, 23));
        await using (var db = host.Open())
        {
            var amara = await db.People.FirstAsync(p => p.Id == given.Amara.Id);
            var ben = await db.People.FirstAsync(p => p.Id == given.Ben.Id);
            var child = new Child(given.Northmere.Id, "L.M.", "C-204", host.Clock.Now, ben.Id);
            db.AddRange(
                child,
                new Allocation(child, ben, new(2026, 11, 24)),
                new Leave(amara, new(2026, 12, 21), new(2026, 12, 24), "annual"),
                new Leave(ben, new(2026, 11, 2), new(2026, 11, 6), "annual")
            );
            await db.SaveChangesAsync();
        }

        using var visitor = await host.As(given.Ben);
        var page = await visitor.Open($"/supervision/{given.Supervision.Id}/since");

        page.Text.ShouldContain("K.T.");
        page.Text.ShouldContain("due by the end of Wednesday 25 November 2026");
        page.Text.ShouldContain("L.M. (C-204)");
        page.Text.ShouldContain("21 December 2026 to 24 December 2026");
        page.Text.ShouldNotContain("2 November 2026");
    }

    [Fact]
    public async Task Before_the_first_session_there_is_nothing_to_look_back_on()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open($"/supervision/{given.Supervision.Id}/since");

        page.Status.ShouldBe(System.Net.HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
    }
}
