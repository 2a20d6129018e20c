using System.Net;

namespace Sightline.Tests.Records;

public sealed class PrintPageTests(TestHost host) : IClassFixture<TestHost>
{
    private const string NotSigned = "This is not the signed record.";

    [Fact]
    public async Task A_draft_is_printed_by_its_author_only_and_says_that_it_is_not_signed()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");

        var page = await desk.Amara.Open(desk.Path("print"));

        page.Text.ShouldContain(NotSigned);
        page.Text.ShouldContain("Amara Obi has not shared it yet");
        page.Text.ShouldContain("Tuesday");
        page.Document.QuerySelector(".app-unsigned h1").ShouldNotBeNull();
        (await desk.Ben.Open(desk.Path("print"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await host.As(desk.Given.Carys)).Open(desk.Path("print"))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Once_it_is_shared_it_says_who_has_still_to_sign_and_once_signed_it_is_the_record()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        (await desk.Ben.Open(desk.Path("print"))).Text.ShouldContain(
            "Neither of the two has signed it yet"
        );
        await desk.Sign(desk.Ben);
        (await desk.Amara.Open(desk.Path("print"))).Text.ShouldContain(
            "Ben Hughes has signed it. Amara Obi has still to sign."
        );

        await desk.Sign(desk.Amara);

        var page = await desk.Ben.Open(desk.Path("print"));
        page.Path.ShouldBe(desk.Path("view"));
        page.Text.ShouldNotContain(NotSigned);
    }

    [Fact]
    public async Task What_its_author_changes_after_sharing_is_on_their_paper_and_not_on_the_others()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");
        await desk.Share();
        await desk.Sign(desk.Ben);
        await desk.Write("duty", "Wednesday");

        var (mine, theirs) = (
            await desk.Amara.Open(desk.Path("print")),
            await desk.Ben.Open(desk.Path("print"))
        );

        mine.Text.ShouldContain("Wednesday");
        mine.Text.ShouldContain("This is the newer text");
        theirs.Text.ShouldContain("Tuesday");
        theirs.Text.ShouldNotContain("Wednesday");
        theirs.Text.ShouldContain("This is the text that was shared");
    }

    [Fact]
    public async Task Whoever_takes_the_writing_over_prints_the_draft_from_then_on()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");

        await desk.HandOver(desk.Amara, "Ben Hughes");

        (await desk.Amara.Open(desk.Path("print"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        var page = await desk.Ben.Open(desk.Path("print"));
        page.Text.ShouldContain("Tuesday");
        page.Text.ShouldContain("Ben Hughes has not shared it yet");
    }
}
