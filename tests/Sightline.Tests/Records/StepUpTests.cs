using Sightline.Accounts;

namespace Sightline.Tests.Records;

/// <summary>A signature asks for a proof of who one is, not older than five minutes.</summary>
public sealed class StepUpTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public void The_domain_takes_no_signature_on_an_old_proof()
    {
        var cast = new Cast();
        cast.Share("# Record of supervision\n");
        var old = new Proof(Proof.Passkey, Cast.At - Proof.Fresh);

        Should
            .Throw<RefusedException>(() =>
                cast.Record.Sign(cast.Ben, cast.Supervision, "I confirm", null, old, Cast.At)
            )
            .Message.ShouldContain("Confirm that it is you");
        cast.Record.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_read_for_long_keeps_what_was_written_asks_for_the_proof_and_signs_after_it()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.Share();
        var open = await desk.Ben.Open(desk.Path("sign"));
        open.Text.ShouldNotContain("Confirm that it is you");
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        var comment = ("Input.Comments[accurate-with-comment]", "I offered two evenings.");
        var refused = await desk.Sign(open, desk.Ben, "accurate-with-comment", comment);

        refused.Errors.ShouldBe(["Confirm that it is you, then sign"]);
        refused.LinkTo("Confirm that it is you").ShouldBe("/confirm");
        refused.ValueOf(comment.Item1).ShouldBe("I offered two evenings.");
        (await desk.Kept()).Signatures.ShouldBeEmpty();

        using var again = await host.As(desk.Given.Ben);
        (await again.Open("/confirm")).Text.ShouldContain("You have just proved");
        await desk.Sign(again, "accurate-with-comment", comment);
        var signature = (await desk.Kept()).Signatures.ShouldHaveSingleItem();
        signature.Comment.ShouldBe("I offered two evenings.");
        signature.ProvedBy.ShouldBe(Proof.PasswordAndCode);
        signature.ProvedAt.ShouldBe(host.Clock.Now, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Whoever_comes_late_is_asked_before_they_write_and_comes_back()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "Quiet.");
        await desk.Share();
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        var page = await desk.Ben.Open(desk.Path("sign"));
        var way = page.LinkTo("Confirm that it is you")!;
        var confirm = await desk.Ben.Open(way);

        confirm.Heading.ShouldBe("Confirm that it is you");
        confirm.Buttons.ShouldNotContain("It is me");
        confirm.LinkTo("Sign in again")!.ShouldStartWith("/sign-in?returnUrl=");
        using var again = await host.As(desk.Given.Ben);
        (await again.Open(way)).Path.ShouldBe(desk.Path("sign"));
    }

    [Fact]
    public async Task An_address_elsewhere_is_never_led_to()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open("/confirm?returnUrl=https://elsewhere.example/")).Path.ShouldStartWith(
            "/confirm"
        );
    }
}
