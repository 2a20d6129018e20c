using System.Net;
using Sightline.Access;

namespace Sightline.Tests.Help;

public sealed class HelpPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Who_sees_what_is_the_table_that_the_service_follows()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/help");

        var rows = page.Document.QuerySelectorAll("tbody tr").ToList();
        rows.Count.ShouldBe(AccessTable.Things.Count);
        foreach (var (thing, row) in AccessTable.Things.Zip(rows))
        {
            row.QuerySelector("th")!.TextContent.ShouldBe(AccessWords.Of(thing));
            row.QuerySelectorAll("td")
                .Select(c => c.TextContent)
                .ShouldBe(
                    AccessTable.Columns.Select(c => AccessWords.Of(AccessTable.ReachOf(c, thing)))
                );
        }
    }

    [Fact]
    public async Task Help_names_whom_to_ask_and_the_policy()
    {
        var given = await Given.Council(host);
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/help");

        page.Text.ShouldContain("Idris Vaughan");
        page.LinkTo(given.Idris.Email).ShouldBe($"mailto:{given.Idris.Email}");
        page.Text.ShouldContain(
            "Children's services social work supervision policy, in force since 1 January 2020"
        );
        page.Text.ShouldContain("call 999");
    }

    [Fact]
    public async Task Confidentiality_is_said_in_the_words_of_the_policy_with_the_clause()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/confidentiality");

        page.Text.ShouldContain("Personal matters");
        page.Text.ShouldContain("Now and then something personal need not be recorded.");
        page.Text.ShouldContain("section 9");
        page.Text.ShouldContain("kept for 2 years after somebody has left");
        page.Text.ShouldContain("has no list of what must be passed on");
        page.Text.ShouldNotContain("Audit every month");
    }

    [Theory]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/accessibility", "Accessibility")]
    public async Task Privacy_and_accessibility_are_open_to_everyone(string path, string heading)
    {
        var given = await Given.Council(host);
        using var stranger = host.Stranger();
        using var ben = await host.As(given.Ben);

        (await stranger.Open(path)).Heading.ShouldBe(heading);
        (await ben.Open(path)).Text.ShouldContain("Northmere Council");
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/confidentiality")]
    [InlineData("/case-record")]
    public async Task The_others_ask_who_is_there_first(string path)
    {
        await Given.Council(host);
        using var stranger = host.Stranger();

        var page = await stranger.Open(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Path.ShouldStartWith("/sign-in");
    }
}
