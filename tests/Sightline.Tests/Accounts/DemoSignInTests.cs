using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.People;

namespace Sightline.Tests.Accounts;

/// <summary>Each test has an installation of its own: a demo in one would be a demo in the other.</summary>
public sealed class DemoSignInTests : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task In_a_real_installation_there_is_no_such_thing()
    {
        var given = await Given.Council(_host);
        using var visitor = _host.Stranger();
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
        Person zelda;
        await using (var db = _host.Open())
        {
            var demo = new Agency("Made-up Council", "england-and-wales", _host.Clock.Now)
            {
                IsDemo = true,
            };
            db.AddRange(
                demo,
                zelda = new Person(
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

        using var visitor = _host.Stranger();
        var page = await visitor.Open("/sign-in?returnUrl=/settings");
        page.Text.ShouldContain("This is a demo");

        var settings = await visitor.Press(
            page,
            "Sign in as this person",
            ("person", zelda.Id.ToString())
        );

        settings.Path.ShouldBe("/settings");
        settings.Text.ShouldContain("Zelda Quill");
        settings.Html.ShouldContain("This is a demo.");
    }

    [Fact]
    public async Task Presses_at_the_same_moment_make_one_account_and_let_everybody_in()
    {
        Person zelda;
        await using (var db = _host.Open())
        {
            var demo = new Agency("Made-up Council", "england-and-wales", _host.Clock.Now)
            {
                IsDemo = true,
            };
            zelda = new Person(
                demo.Id,
                "N030",
                "Zelda",
                "Quill",
                "zelda@made-up.example",
                new DateOnly(2024, 9, 2)
            );
            db.AddRange(demo, zelda);
            await db.SaveChangesAsync();
        }

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(async _ =>
                {
                    using var visitor = _host.Stranger();
                    var page = await visitor.Open("/sign-in?returnUrl=/settings");
                    return await visitor.Press(
                        page,
                        "Sign in as this person",
                        ("person", zelda.Id.ToString())
                    );
                })
        );

        answers.ShouldAllBe(a => a.Path == "/settings");
        await using var after = _host.Open();
        (await after.Users.CountAsync()).ShouldBe(1);
        (await after.People.SingleAsync(p => p.Id == zelda.Id)).AccountId.ShouldNotBeNull();
    }
}
