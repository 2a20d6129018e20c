using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class InvitationTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_first_sign_in_asks_for_a_password_and_a_second_proof_and_shows_recovery_codes()
    {
        var given = await Given.Council(host);
        using var ben = host.Stranger();

        var welcome = await ben.Open(await host.InvitationFor(given.Ben));
        welcome.Heading.ShouldBe("Welcome, Ben");
        var second = await ben.Press(welcome, "Continue", ("Password", AccountGivens.Password));
        second.Heading.ShouldBe("Add a second proof that it is you");
        var key = second
            .Document.QuerySelector(".app-key")!
            .TextContent.Replace(" ", "", StringComparison.Ordinal)
            .Trim();
        var wrong = await ben.Press(
            second,
            "Use this app",
            ("Code", AccountGivens.NotThe(host.CodeNow(key)))
        );
        wrong.Errors.ShouldHaveSingleItem();
        var codes = await ben.Press(wrong, "Use this app", ("Code", host.CodeNow(key)));

        codes.Heading.ShouldBe("Your recovery codes");
        codes.Document.QuerySelectorAll(".app-codes li").Length.ShouldBe(10);
        (await ben.Open("/settings/recovery-codes")).Text.ShouldContain("were shown once");
        (await ben.Open("/settings")).Heading.ShouldBe("Your settings");
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var given = await Given.Council(host);
        var link = await host.InvitationFor(given.Ben);
        using var ben = host.Stranger();
        using var thief = host.Stranger();
        var welcome = await ben.Open(link);
        var stale = await thief.Open(link);

        await ben.Press(welcome, "Continue", ("Password", AccountGivens.Password));
        var late = await thief.Press(stale, "Continue", ("Password", "another long pass sentence"));

        late.Heading.ShouldBe("This link does not work any more");
        (await thief.Open(link)).Heading.ShouldBe("This link does not work any more");
    }

    [Fact]
    public async Task A_link_ends_after_a_week_and_when_a_newer_one_is_made()
    {
        var given = await Given.Council(host);
        using var visitor = host.Stranger();
        var first = await host.InvitationFor(given.Ben);
        var second = await host.InvitationFor(given.Ben);

        (await visitor.Open(first)).Heading.ShouldBe("This link does not work any more");
        (await visitor.Open(second)).Heading.ShouldBe("Welcome, Ben");
        host.Clock.Advance(Invitations.Lasts + TimeSpan.FromMinutes(1));
        (await visitor.Open(second)).Heading.ShouldBe("This link does not work any more");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=x.y")]
    [InlineData("?token=00000000000000000000000000000000.x")]
    [InlineData("?token=00000000000000000000000000000000.x.y")]
    public async Task A_link_that_never_was_says_no_more_than_one_that_is_over(string query)
    {
        await Given.Council(host);
        using var visitor = host.Stranger();

        (await visitor.Open($"/sign-in/set-up{query}")).Heading.ShouldBe(
            "This link does not work any more"
        );
    }

    [Fact]
    public async Task Only_the_hash_of_a_link_is_kept()
    {
        var given = await Given.Council(host);

        var link = await host.InvitationFor(given.Ben);

        await using var db = host.Open();
        var kept = await db.UserTokens.Select(t => t.Value).ToListAsync();
        kept.ShouldNotBeEmpty();
        kept.ShouldNotContain(v => v!.Contains(link.Split('.')[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_weak_password_is_refused_in_words_and_the_link_still_works()
    {
        var given = await Given.Council(host);
        using var ben = host.Stranger();
        var welcome = await ben.Open(await host.InvitationFor(given.Ben));

        var weak = await ben.Press(welcome, "Continue", ("Password", "BenHughes2026Password"));
        var good = await ben.Press(weak, "Continue", ("Password", AccountGivens.Password));

        weak.Errors.ShouldHaveSingleItem().ShouldContain("harder to guess");
        good.Heading.ShouldBe("Add a second proof that it is you");
    }
}
