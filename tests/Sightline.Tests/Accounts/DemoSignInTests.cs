using System.Net;
using Sightline.Agencies;
using Sightline.People;

namespace Sightline.Tests.Accounts;

public sealed class DemoSignInTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task In_a_real_installation_there_is_no_such_thing()
    {
        var given = await Given.Council(host);
        using var visitor = host.Stranger();
        var page = await visitor.Open("/sign-in");
        var token = page.ValueOf("__RequestVerificationToken")!;

        var answer = await visitor.Post(
            "/demo/sign-in",
            [new("person", given.Ben.Id.ToString()), new("__RequestVerificationToken", token)]
        );

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Html.ShouldNotContain("demo");
        (await visitor.Open("/settings")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task In_the_demo_a_press_makes_a_visitor_anybody_and_every_page_says_so()
    {
        await using (var db = host.Open())
        {
            var demo = new Agency("Made-up Council", "england-and-wales", host.Clock.Now)
            {
                IsDemo = true,
            };
            db.AddRange(
                demo,
                new Person(
                    demo.Id,
                    "N030",
                    "Zelda",
                    "Quill",
                    "zelda@made-up.example",
                    new DateOnly(2024, 9, 2)
                )
            );
            await db.SaveChangesAsync();
        }

        using var visitor = host.Stranger();
        var page = await visitor.Open("/sign-in?returnUrl=/settings");
        page.Text.ShouldContain("This is a demo");

        var zelda = await visitor.Press(page, "Sign in as this person");

        zelda.Path.ShouldBe("/settings");
        zelda.Text.ShouldContain("Zelda Quill");
        zelda.Html.ShouldContain("This is a demo.");
    }
}
