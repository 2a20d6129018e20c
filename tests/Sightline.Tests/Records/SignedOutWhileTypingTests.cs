using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Jobs;

namespace Sightline.Tests.Records;

/// <summary>Somebody types, is signed out, and comes back: the words are there, for them and nobody else.</summary>
public sealed class SignedOutWhileTypingTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Words = "Ben said what the move meant to him";

    [Fact]
    public async Task Without_scripts_the_words_stand_in_the_same_field_after_signing_in()
    {
        using var desk = await Desk.Of(host);
        var back = await SignedOut(desk);

        using var again = await host.As(desk.Given.Amara);
        var page = await again.Open(back);

        page.Text.ShouldContain("You were signed out while you were writing");
        page.ValueOf(Desk.Section("duty")).ShouldBe(Words);
        (await desk.Text("duty")).ShouldBeNull();
        await again.Press(page, "Save");
        (await desk.Text("duty")).ShouldBe(Words);
        await using var db = host.Open();
        (await db.FormsPutAside.CountAsync(f => f.PersonId == desk.Given.Amara.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_saved_elsewhere_meanwhile_is_shown_beside_them()
    {
        using var desk = await Desk.Of(host);
        var back = await SignedOut(desk);
        using var again = await host.As(desk.Given.Amara);
        await desk.Write("duty", "Saved on the phone", again);

        var page = await again.Press(await again.Open(back), "Save");

        page.Text.ShouldContain("Saved on the phone");
        page.ValueOf(Desk.Section("duty")).ShouldBe(Words);
        (await desk.Text("duty")).ShouldBe("Saved on the phone");
    }

    [Fact]
    public async Task Nobody_else_and_no_other_page_sees_them_and_they_are_sealed()
    {
        using var desk = await Desk.Of(host);
        var back = await SignedOut(desk);
        var id = back.Split("typed=")[1];

        using var ben = await host.As(desk.Given.Ben);
        using var amara = await host.As(desk.Given.Amara);
        var child = await Held.Child(host, desk.Given);
        (await ben.Open(back)).Html.ShouldNotContain(Words);
        (await amara.Open(desk.Path($"children/{child.Id}?typed={id}"))).Text.ShouldNotContain(
            "You were signed out"
        );
        await using var db = host.Open();
        (await db.FormsPutAside.SingleAsync(f => f.Id == Guid.Parse(id))).Sealed.ShouldNotContain(
            "move"
        );
    }

    [Fact]
    public async Task A_form_without_a_ticket_of_ours_is_not_kept()
    {
        using var stranger = host.Stranger();
        await using var db = host.Open();
        var before = await db.FormsPutAside.CountAsync();

        foreach (var ticket in new[] { "", "made-up", new string('a', 4000) })
        {
            var page = await stranger.Post(
                $"/sessions/{Guid.CreateVersion7()}/record",
                [new(FormsPutAside.Field, ticket), new("Input.Sections[duty].Text", "Spam")]
            );
            page.Heading.ShouldBe("Sign in");
        }

        (await db.FormsPutAside.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_script_is_told_where_to_sign_in()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        host.Clock.Advance(AccountsSetup.IdleLimit + TimeSpan.FromMinutes(1));

        var answer = await TypingPageTests.Type(desk.Amara, page, "duty", Words);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Text("signIn").ShouldStartWith("/sign-in?returnUrl=");
        (await desk.Text("duty")).ShouldBeNull();
    }

    [Fact]
    public async Task What_nobody_came_back_for_goes_and_so_do_the_texts_behind_a_signed_record()
    {
        using var desk = await Desk.Of(host);
        await desk.Write("duty", "First");
        await desk.SignedByBoth();
        using var other = await Desk.Of(host);
        await other.Write("duty", "Still a draft");
        await SignedOut(other);

        await using var db = host.Open();
        await Forgetting.Everywhere(db, host.Clock.Now);
        (await db.Set<Sightline.Records.Writing>().Select(w => w.Text).ToListAsync()).ShouldContain(
            "Still a draft"
        );
        (
            await db.Set<Sightline.Records.Writing>()
                .CountAsync(w => w.AgencyId == desk.Given.Northmere.Id)
        ).ShouldBe(0);
        (await db.FormsPutAside.CountAsync()).ShouldBeGreaterThan(0);

        await Forgetting.Everywhere(
            db,
            host.Clock.Now + FormsPutAside.Lasts + TimeSpan.FromMinutes(1)
        );
        (await db.FormsPutAside.CountAsync()).ShouldBe(0);
    }

    /// <summary>Amara presses Save when she has been signed out, and is asked to sign in.</summary>
    /// <returns>Where signing in leads.</returns>
    private async Task<string> SignedOut(Desk desk)
    {
        var page = await desk.Amara.Open(desk.Path("record"));
        host.Clock.Advance(AccountsSetup.IdleLimit + TimeSpan.FromMinutes(1));
        var outside = await desk.Amara.Press(page, "Save", (Desk.Section("duty"), Words));
        outside.Heading.ShouldBe("Sign in");
        return Uri.UnescapeDataString(outside.Path.Split("returnUrl=")[1]);
    }
}
