using System.Net;

namespace Sightline.Tests.Records;

public sealed class SignPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_each_thing_left_out_is_named()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        var page = await desk.Ben.Open(desk.Path("sign"));
        page.Document.QuerySelectorAll("main input[checked]").ShouldBeEmpty();

        page = await desk.Ben.Press(page, "Sign the record");
        page.Errors.ShouldBe(["Select whether this is an accurate record"]);

        page = await desk.Ben.Press(
            page,
            "Sign the record",
            ("Input.Statement", "accurate-with-comment")
        );
        page.Errors.ShouldBe(["Enter your comment", "Tick the box to sign the record"]);

        page = await desk.Ben.Press(
            page,
            "Sign the record",
            ("Input.Statement", "accurate-with-comment"),
            ("Input.Comments[accurate-with-comment]", new string('a', 60_000)),
            ("Input.Confirmed", "true")
        );
        page.Errors.ShouldBe(["Enter a comment of 10,000 characters or fewer"]);
        page.ValueOf("Input.Comments[accurate-with-comment]")!.Length.ShouldBe(60_000);
        (await desk.Kept()).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sentence_of_the_other_side_is_not_one_to_choose()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();

        var page = await desk.Sign(desk.Ben, "supervisor-accurate");

        page.Errors.ShouldBe(["Select whether this is an accurate record"]);
        page.Text.ShouldNotContain("I am responsible for it");
    }

    [Fact]
    public async Task Signing_twice_signs_once_and_the_page_before_says_so()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        var page = await desk.Ben.Open(desk.Path("sign"));

        await desk.Sign(page, desk.Ben);
        var again = await desk.Sign(page, desk.Ben);

        again.Text.ShouldContain("You have signed the record");
        again.Text.ShouldContain("Amara Obi has still to sign");
        again.Document.QuerySelectorAll("h1").Length.ShouldBe(1);
        (await desk.Kept()).Signatures.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Going_back_after_both_have_signed_leads_to_the_signed_record()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        var page = await desk.Amara.Open(desk.Path("sign"));
        await desk.Sign(desk.Ben);
        await desk.Sign(page, desk.Amara);

        var again = await desk.Sign(page, desk.Amara);

        again.Path.ShouldBe(desk.Path("view"));
        (await desk.Amara.Open(desk.Path("sign"))).Path.ShouldBe(desk.Path("view"));
        (await desk.Kept()).Signatures.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_text_shared_anew_while_it_was_read_is_shown_and_not_signed_unseen()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");
        await desk.Share();
        var read = await desk.Ben.Open(desk.Path("sign"));
        await desk.Write("duty", "Wednesday");
        await desk.Share();

        var page = await desk.Sign(
            read,
            desk.Ben,
            "accurate-with-comment",
            ("Input.Comments[accurate-with-comment]", "It was hard.")
        );

        page.Errors.ShouldBe([
            "Amara Obi shared a newer text while you were reading. Read what changed, then sign",
        ]);
        page.Document.QuerySelectorAll(".app-alert .app-prose")
            .Select(p => p.TextContent.Trim())
            .ShouldBe(["Tuesday", "Wednesday"]);
        page.ValueOf("Input.Comments[accurate-with-comment]").ShouldBe("It was hard.");
        (await desk.Kept()).Signatures.ShouldBeEmpty();

        await desk.Sign(page, desk.Ben, "accurate-with-comment");
        var signature = (await desk.Kept()).Signatures.Single();
        signature.SharingId.ShouldBe((await desk.Kept()).LatestSharingId!.Value);
        signature.Comment.ShouldBe("It was hard.");
    }

    [Fact]
    public async Task A_newer_sharing_voids_a_signature_and_both_sign_again()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");
        await desk.Share();
        await desk.Sign(desk.Ben);
        await desk.Write("duty", "Wednesday");
        (await desk.Ben.Open(desk.Path("sign"))).Text.ShouldContain(
            "Amara Obi is changing the record"
        );
        await desk.Share();

        var page = await desk.Ben.Open(desk.Path("sign"));

        page.Buttons.ShouldContain("Sign the record");
        await desk.Sign(desk.Amara);
        (await desk.Kept()).Signed.ShouldBeFalse();
        await desk.Sign(desk.Ben);
        (await desk.Kept()).Signed.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_being_changed_is_not_signed_from_an_open_page()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        var open = await desk.Ben.Open(desk.Path("sign"));
        await desk.Write("duty", "One more thing.");

        var page = await desk.Sign(open, desk.Ben);

        page.Errors.ShouldBe([
            "This record is being changed. It can be signed when it has been shared again",
        ]);
        (await desk.Kept()).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_part_that_is_not_right_is_named_with_what_it_should_say()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Tuesday");
        await desk.Share();
        var page = await desk.Ben.Open(desk.Path("sign"));

        page = await desk.Ben.Press(
            page,
            "Ask for the change",
            ("Input.Statement", "not-right"),
            ("Input.Parts", "No part of it")
        );
        page.Errors.ShouldBe(["Select which parts are not right", "Enter what it should say"]);

        var asking = page;
        page = await Ask(desk, asking, "It was Wednesday.");
        page.Text.ShouldContain("Amara Obi can see what you asked for.");
        page.Text.ShouldContain("You asked for a change");
        await Ask(desk, asking, "It was Wednesday.");
        (await desk.Kept())
            .ChangeRequests.ShouldHaveSingleItem()
            .Words.ShouldBe("Duty\n\nIt was Wednesday.");

        page = await desk.Amara.Open(desk.Path("sign"));
        page.Text.ShouldContain("Ben Hughes asked for a change");
        page.LinkTo("Change the record").ShouldBe(desk.Path("record"));
        await desk.Write("duty", "Wednesday");
        await desk.Share();
        (await desk.Ben.Open(desk.Path("sign"))).Text.ShouldNotContain("asked for a change");
    }

    [Fact]
    public async Task Where_they_do_not_agree_the_comment_is_part_of_the_record_for_good()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        await desk.Sign(
            desk.Ben,
            "disagreed",
            ("Input.Comments[disagreed]", "I see it otherwise.")
        );
        var page = await desk.Sign(desk.Amara);

        page.Text.ShouldContain("I see it otherwise.");
        page.Text.ShouldContain("Where we do not agree, my comments are part of it.");
    }

    [Fact]
    public async Task A_record_that_was_not_shared_is_not_there_to_sign()
    {
        using var desk = await Desk.Of(host);
        await desk.Share();
        var open = await desk.Ben.Open(desk.Path("sign"));
        using var other = await Desk.Of(host);
        var values = new List<KeyValuePair<string, string>>
        {
            new("__RequestVerificationToken", open.ValueOf("__RequestVerificationToken")!),
            new("Input.Statement", "accurate"),
            new("Input.Confirmed", "true"),
        };

        (await desk.Ben.Post(other.Path("sign"), values)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Kept()).Signatures.ShouldBeEmpty();
    }

    private static Task<VisitedPage> Ask(Desk desk, VisitedPage page, string words) =>
        desk.Ben.Press(
            page,
            "Ask for the change",
            ("Input.Statement", "not-right"),
            ("Input.Parts", "Duty"),
            ("Input.ShouldSay", words)
        );
}
