using Microsoft.EntityFrameworkCore;
using Sightline.Agreements;

namespace Sightline.Tests.Agreements;

public sealed class SignPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Nothing_is_signed_without_the_tick_or_twice()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        var path = $"{GivenAgreements.PathOf(given)}/sign";
        var page = await ben.Open(path);

        var refused = await ben.Press(page, "Sign the agreement");
        refused.Errors.ShouldBe(["Tick the box to sign the agreement"]);
        await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));
        page = await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));

        page.Heading.ShouldBe("You have signed the agreement");
        var draft = await GivenAgreements.Latest(host, given);
        draft.Signatures.ShouldHaveSingleItem().Statement.ShouldBe(Agreement.Statement);
        draft.Wordings.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Areas_that_are_not_complete_are_listed_with_the_way_there()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given, ("seeking-help", ""));
        using var ben = await host.As(given.Ben);

        var page = await ben.Open($"{GivenAgreements.PathOf(given)}/sign");

        page.LinkTo("Support").ShouldEndWith("/edit/support");
        page.Text.ShouldContain("9 of 10 agreed");
        page.Buttons.ShouldNotContain("Sign the agreement");
    }

    [Fact]
    public async Task A_text_that_changed_while_it_was_read_is_not_signed_and_says_what_changed()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var page = await ben.Open($"{GivenAgreements.PathOf(given)}/sign");
        await Change(amara, given, "By phone, at any time");

        page = await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));

        page.Errors.ShouldBe([
            "The agreement was changed while you were reading. Read what changed, then sign",
        ]);
        page.Text.ShouldContain("How does the supervisee ask for help?");
        page.Text.ShouldContain("Now, by Amara Obi: By phone, at any time");
        (await GivenAgreements.Latest(host, given)).Signatures.ShouldBeEmpty();
        page = await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));
        page.Heading.ShouldBe("You have signed the agreement");
    }

    [Fact]
    public async Task A_change_after_the_first_signature_undoes_it_and_says_so()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = $"{GivenAgreements.PathOf(given)}/sign";
        await ben.Press(await ben.Open(path), "Sign the agreement", ("Input.Confirmed", "true"));
        (await amara.Open($"{GivenAgreements.PathOf(given)}/edit/support")).Text.ShouldContain(
            "that signature no longer counts"
        );

        await Change(amara, given, "By phone, at any time");

        var page = await ben.Open(path);
        page.Text.ShouldContain("The words were changed after you signed");
        await ben.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));
        page = await amara.Open(path);
        page = await amara.Press(page, "Sign the agreement", ("Input.Confirmed", "true"));
        page.Text.ShouldContain("By phone, at any time");
        var signed = await GivenAgreements.Latest(host, given);
        signed.Signed.ShouldBeTrue();
        signed.Signatures.Count.ShouldBe(3);
        signed.Wordings.Count.ShouldBe(2);
        signed.StandingSignatures.Select(s => s.Fingerprint).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_both_every_way_to_change_it_leads_to_what_is_in_force()
    {
        var given = await Given.Council(host);
        await GivenAgreements.Draft(host, given);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var path = GivenAgreements.PathOf(given);
        var writing = await amara.Open($"{path}/edit/support");
        foreach (var signer in new[] { ben, amara })
        {
            await signer.Press(
                await signer.Open($"{path}/sign"),
                "Sign the agreement",
                ("Input.Confirmed", "true")
            );
        }

        var page = await amara.Press(
            writing,
            "Save",
            ("Input.Answers[seeking-help].Text", "Too late")
        );

        page.Path.ShouldBe(path);
        (await ben.Open($"{path}/sign")).Path.ShouldBe(path);
        (await GivenAgreements.Latest(host, given)).Answers.ShouldNotContain(a =>
            a.Text == "Too late"
        );
        await using var db = host.Open();
        (
            await db.History.CountAsync(h =>
                h.SupervisionId == given.Supervision.Id && h.Act == "agreement-signed"
            )
        ).ShouldBe(2);
    }

    private static async Task Change(Visitor visitor, Given given, string text) =>
        await visitor.Press(
            await visitor.Open($"{GivenAgreements.PathOf(given)}/edit/support"),
            "Save",
            ("Input.Answers[seeking-help].Text", text)
        );
}
