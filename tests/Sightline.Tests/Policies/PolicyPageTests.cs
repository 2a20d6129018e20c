using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Policies;

public sealed class PolicyPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Everybody_sees_what_the_policy_asks_of_them_with_its_clauses()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        host.Statements.Clear();
        var page = await ben.Open("/policy");

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        page.Heading.ShouldBe("The policy that applies to you");
        page.Text.ShouldContain("Sessions are usually every 4 weeks and at least every 6");
        page.Text.ShouldContain("(section 5)");
        page.Text.ShouldContain("What your supervisor answers for");
        page.Text.ShouldContain("What you answer for as a supervisee");
        page.Html.Length.ShouldBeLessThan(60_000);
    }

    [Fact]
    public async Task Saying_that_you_have_read_it_is_kept_once_with_its_history()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open("/policy");
        var token = page.ValueOf("__RequestVerificationToken")!;
        Dictionary<string, string> form = new()
        {
            ["__RequestVerificationToken"] = token,
            ["version"] = given.Policy.Id.ToString(),
        };

        await ben.Post("/policy", form);
        await ben.Post("/policy", form);

        (await ben.Open("/policy")).Text.ShouldContain("that you have read it");
        await using var db = host.Open();
        (await db.PolicyReads.CountAsync(r => r.PersonId == given.Ben.Id)).ShouldBe(1);
        (
            await db.History.CountAsync(h => h.Act == "policy-read" && h.ActorId == given.Ben.Id)
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_from_before_a_new_version_does_not_say_that_the_new_one_was_read()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open("/policy");

        await ben.Post(
            "/policy",
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = page.ValueOf("__RequestVerificationToken")!,
                ["version"] = Guid.CreateVersion7().ToString(),
            }
        );

        (await ben.Open("/policy")).Buttons.ShouldContain("I have read it");
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        await Given.Council(host);
        using var stranger = host.Stranger();

        (await stranger.Open("/policy")).Path.ShouldStartWith("/sign-in");
    }
}
