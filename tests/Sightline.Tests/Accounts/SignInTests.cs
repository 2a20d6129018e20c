using System.Net;
using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class SignInTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_password_and_a_code_lead_to_the_page_that_was_asked_for()
    {
        var given = await Given.Council(host);
        var (key, _) = await host.GivenASecondFactor(given.Ben);
        using var ben = host.Stranger();

        var asked = await ben.Open("/settings");
        asked.Heading.ShouldBe("Sign in");
        var code = await ben.EnterPassword(given.Ben.Email, path: asked.Path);
        code.Heading.ShouldBe("Enter the code from your authenticator app");
        var arrived = await ben.Press(code, "Sign in", ("Code", host.CodeNow(key)));

        arrived.Path.ShouldBe("/settings");
        arrived.Text.ShouldContain("Ben Hughes");
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_look_alike()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Ben);
        using var visitor = host.Stranger();

        var wrong = await visitor.EnterPassword(given.Ben.Email, "not the password at all");
        var unknown = await visitor.EnterPassword("nobody@example.test", "not the password at all");

        wrong.Errors.ShouldHaveSingleItem();
        wrong.Errors.ShouldBe(unknown.Errors);
        unknown.Status.ShouldBe(wrong.Status);
        Blank(wrong, given.Ben.Email).ShouldBe(Blank(unknown, "nobody@example.test"));
    }

    [Fact]
    public async Task Nothing_typed_gets_a_message_for_each_field_and_keeps_the_address()
    {
        await Given.Council(host);
        using var visitor = host.Stranger();
        var page = await visitor.Open("/sign-in");

        var nothing = await visitor.Press(page, "Continue");
        var half = await visitor.Press(page, "Continue", ("Email", "ben@example.test"));

        nothing.Errors.ShouldBe(["Enter your email address", "Enter your password"]);
        nothing.Title.ShouldStartWith("Error: ");
        half.ValueOf("Email").ShouldBe("ben@example.test");
    }

    [Fact]
    public async Task After_ten_wrong_tries_even_the_right_password_waits_and_says_the_same()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Dilys);
        using var visitor = host.Stranger();
        VisitedPage? wrong = null;
        for (var i = 0; i < 10; i++)
        {
            wrong = await visitor.EnterPassword(given.Dilys.Email, "not the password at all");
        }

        var right = await visitor.EnterPassword(given.Dilys.Email);
        right.Errors.ShouldBe(wrong!.Errors);

        host.Clock.Advance(TimeSpan.FromMinutes(11));
        var later = await visitor.EnterPassword(given.Dilys.Email);
        later.Heading.ShouldBe("Enter the code from your authenticator app");
    }

    [Fact]
    public async Task Wrong_codes_count_as_wrong_tries()
    {
        var given = await Given.Council(host);
        var (key, _) = await host.GivenASecondFactor(given.Femi);
        using var visitor = host.Stranger();
        var page = await visitor.EnterPassword(given.Femi.Email);
        for (var i = 0; i < 10; i++)
        {
            page = await visitor.Press(
                page,
                "Sign in",
                ("Code", AccountGivens.NotThe(host.CodeNow(key)))
            );
            page.Errors.ShouldHaveSingleItem();
        }

        var right = await visitor.Press(page, "Sign in", ("Code", host.CodeNow(key)));

        right.Errors.ShouldHaveSingleItem();
        host.Clock.Advance(TimeSpan.FromMinutes(30));
    }

    [Fact]
    public async Task A_code_is_taken_once()
    {
        var given = await Given.Council(host);
        var (key, _) = await host.GivenASecondFactor(given.Amara);
        var code = host.CodeNow(key);
        using var first = host.Stranger();
        using var second = host.Stranger();

        var admitted = await first.Press(
            await first.EnterPassword(given.Amara.Email, path: "/sign-in?returnUrl=/settings"),
            "Sign in",
            ("Code", code)
        );
        var refused = await second.Press(
            await second.EnterPassword(given.Amara.Email),
            "Sign in",
            ("Code", code)
        );

        admitted.Heading.ShouldBe("Your settings");
        refused.Errors.ShouldHaveSingleItem().ShouldContain("used before");
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_and_says_how_many_are_left()
    {
        var given = await Given.Council(host);
        var (_, codes) = await host.GivenASecondFactor(given.Ben);
        using var first = host.Stranger();
        using var second = host.Stranger();

        var admitted = await first.Press(
            await first.EnterPassword(given.Ben.Email, path: "/sign-in?returnUrl=/settings"),
            "Sign in",
            ("Code", codes[0])
        );
        var refused = await second.Press(
            await second.EnterPassword(given.Ben.Email),
            "Sign in",
            ("Code", codes[0])
        );

        admitted.Text.ShouldContain("You have 9 left");
        refused.Errors.ShouldHaveSingleItem();
        await using var db = host.Open();
        db.UserTokens.Select(t => t.Value).ToList().ShouldNotContain(v => v!.Contains(codes[1]));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~//evil.example")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        var given = await Given.Council(host);
        var (key, _) = await host.GivenASecondFactor(given.Ben);
        using var ben = host.Stranger();
        var path = $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}";

        var arrived = await ben.Press(
            await ben.EnterPassword(given.Ben.Email, path: path),
            "Sign in",
            ("Code", host.CodeNow(key))
        );
        var ended = await ben.Open($"/session-ended?returnUrl={Uri.EscapeDataString(returnUrl)}");

        arrived.Response.RequestMessage!.RequestUri!.Host.ShouldBe(host.Address.Host);
        ended.LinkTo("Sign in and go back").ShouldBe("/sign-in");
    }

    [Fact]
    public async Task Somebody_who_has_left_cannot_sign_in()
    {
        var given = await Given.Council(host);
        await host.GivenASecondFactor(given.Ben);
        await using (var db = host.Open())
        {
            var ben = (await db.People.FindAsync(given.Ben.AgencyId, given.Ben.Id))!;
            db.Entry(ben).Property(p => p.LeftOn).CurrentValue = host.Clock.Today.AddDays(-1);
            await db.SaveChangesAsync();
        }

        using var visitor = host.Stranger();

        (await visitor.EnterPassword(given.Ben.Email)).Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await Given.Council(host);
        using var visitor = host.Stranger();

        var answer = await visitor.Post(
            "/sign-in",
            [new("Email", "a@example.test"), new("Password", AccountGivens.Password)]
        );

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Heading.ShouldBe("We could not take what was sent");
    }

    private static string Blank(VisitedPage page, string email) =>
        page
            .Document.QuerySelector("main")!
            .InnerHtml.Replace(email, "EMAIL", StringComparison.Ordinal)
            .Split("__RequestVerificationToken")[0];
}
