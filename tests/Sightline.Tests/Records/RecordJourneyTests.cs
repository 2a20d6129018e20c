using Sightline.Records;

namespace Sightline.Tests.Records;

public sealed class RecordJourneyTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Two_people_write_share_read_and_sign_a_record()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given);
        var child = await Held.Child(host, given);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);

        var page = await amara.Open($"/sessions/{session.Id}/record");
        page = await amara.Press(page, "Start writing");
        page = await amara.Press(
            page,
            "Save and write about this child",
            ("Input.Sections[team-issues].Text", "The new rota starts in January."),
            ("Input.Sections[support].Text", "Ben sleeps badly."),
            ("Input.DiscussChildId", child.Id.ToString())
        );
        page.Path.ShouldContain($"/children/{child.Id}");
        page = await amara.Press(
            page,
            "Save",
            ("Input.Texts[desired-outcome].Text", "K.T. feels safe on Fridays."),
            ("Input.Texts[~impact].Text", "This one stays with me.")
        );
        page = await amara.Open($"/sessions/{session.Id}/record");
        page.ValueOf("Input.Sections[team-issues].Text")
            .ShouldBe("The new rota starts in January.");
        page = await amara.Press(page, "Save and check");
        page.Text.ShouldContain("K.T. feels safe on Fridays.");
        page = await amara.Open(page.LinkTo("Continue")!);
        page = await amara.Press(page, "Share the record");
        page.Text.ShouldContain("Shared with Ben Hughes");

        page = await ben.Open($"/sessions/{session.Id}/sign");
        page.Text.ShouldContain("This one stays with me.");
        page = await ben.Press(
            page,
            "Sign the record",
            ("Input.Statement", "accurate-with-comment"),
            ("Input.Comments[accurate-with-comment]", "Thursdays too."),
            ("Input.Confirmed", "true")
        );
        page.Text.ShouldContain("You have signed the record");
        page = await amara.Open($"/sessions/{session.Id}/sign");
        page = await amara.Press(
            page,
            "Sign the record",
            ("Input.Statement", "supervisor-accurate"),
            ("Input.Confirmed", "true")
        );

        page.Path.ShouldBe($"/sessions/{session.Id}/view");
        page.Text.ShouldContain("Both of you have signed");
        page.Text.ShouldContain("Thursdays too.");
        await using var db = host.Open();
        db.Records.Signed.Count(r => r.SessionId == session.Id).ShouldBe(1);
    }
}
