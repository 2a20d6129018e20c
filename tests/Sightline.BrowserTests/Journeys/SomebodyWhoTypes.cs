using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Sightline.Accounts;
using Sightline.BrowserTests.Support;
using Sightline.Records;
using Sightline.Tests.Records;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>Amara writes a record up, and everything goes wrong that can: the session ends, the network drops, the browser dies, a second window is open.</summary>
public sealed class SomebodyWhoTypes(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    private const int Phone = 320;

    [Fact]
    public async Task Saves_without_pressing_anything_and_finds_every_text_again()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk);
        await Type(amara, "On duty twice a week");
        await SavedSays(amara, "Saved at");
        (await desk.Text("duty")).ShouldBe("On duty twice a week");

        await Type(amara, " until Easter");
        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe("On duty twice a week until Easter")
        );
        await amara.Seen("write-saved");

        await amara.Open(desk.Path("record"));
        await amara
            .Page.Locator("#duty")
            .GetByRole(AriaRole.Link, new() { Name = "Earlier texts" })
            .ClickAsync();
        await amara.Seen("earlier-texts");
        await amara.Page.GetByRole(AriaRole.Button, new() { Name = "Put back" }).First.ClickAsync();
        (await desk.Text("duty")).ShouldBe("On duty twice a week");
    }

    [Fact]
    public async Task Goes_on_while_the_network_is_off_and_everything_is_sent_once_when_it_is_back()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk, Phone);
        await amara.Context.SetOfflineAsync(true);
        await Type(amara, "Typed on the train");
        await SavedSays(amara, "You are offline");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        await Type(amara, ", all of it");
        await amara.Seen("write-offline");

        await amara.Context.SetOfflineAsync(false);

        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe("Typed on the train, all of it")
        );
        await using var db = host.Open();
        (
            await db.Set<Writing>()
                .CountAsync(w => w.Place == "duty" && w.AgencyId == desk.Given.Northmere.Id)
        ).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Is_signed_out_in_mid_sentence_and_comes_back_to_the_same_field_with_the_text()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk);
        host.Clock.Advance(AccountsSetup.IdleLimit + TimeSpan.FromMinutes(1));
        await Type(amara, "What Ben said about the mo");
        await SavedSays(amara, "You have been signed out. What you typed is kept for you.");
        (
            await amara.Page.EvaluateAsync<string>(
                "() => JSON.stringify({ ...localStorage, ...sessionStorage })"
            )
        ).ShouldNotContain("Ben said");
        await amara.Seen("write-signed-out");
        var signIn = await amara
            .Page.GetByRole(AriaRole.Link, new() { Name = "Sign in and go on writing" })
            .GetAttributeAsync("href");

        await amara.Reenter(host, desk.Given.Amara);
        await amara.Open(Uri.UnescapeDataString(signIn!.Split("returnUrl=")[1]));

        (await amara.Text()).ShouldContain("You were signed out while you were writing");
        (await Box(amara).InputValueAsync()).ShouldBe("What Ben said about the mo");
        amara.Page.Url.ShouldContain("#Input");
        await amara.Seen("write-came-back");
        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe("What Ben said about the mo")
        );
    }

    [Fact]
    public async Task Loses_at_most_ten_seconds_where_the_browser_is_killed_while_typing()
    {
        using var desk = await Desk.Of(host);
        var amara = await AtTheRecord(desk);
        await Box(amara).FocusAsync();
        var typed = new List<(TimeSpan At, string Text)>();
        var watch = Stopwatch.StartNew();
        for (var word = 1; watch.Elapsed < TimeSpan.FromSeconds(14); word++)
        {
            await amara.Page.Keyboard.TypeAsync($"w{word} ");
            typed.Add((watch.Elapsed, (await Box(amara).InputValueAsync()).Trim()));
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        var killedAt = watch.Elapsed;
        await amara.DisposeAsync();

        var kept = await desk.Text("duty");
        typed
            .Last(t => t.At < killedAt - TimeSpan.FromSeconds(10))
            .Text.Length.ShouldBeLessThanOrEqualTo(kept!.Length);
        typed[^1].Text.ShouldStartWith(kept);
    }

    [Fact]
    public async Task Sees_both_texts_where_two_windows_write_in_one_field()
    {
        using var desk = await Desk.Of(host);
        await using var office = await AtTheRecord(desk);
        await using var phone = await AtTheRecord(desk, Phone);
        await Type(office, "At the office");
        await SavedSays(office, "Saved at");

        await Type(phone, "On the phone");
        await SavedSays(phone, "Other words were saved while this page was open");
        (await phone.Text()).ShouldContain("At the office");
        await phone.Seen("write-clash");
        await phone.Press("Keep both");

        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe("At the office\n\nOn the phone")
        );
    }

    [Fact]
    public async Task Adds_a_prompt_as_a_heading_of_their_own_and_asks_to_leave_something_out()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk, Phone);
        await Type(amara, "Two nights");
        await amara.Page.GetByText("Prompts to think with").ClickAsync();
        await amara.Seen("write-prompts");
        await amara.Page.Locator("[data-prompt=Support]").ClickAsync();
        await amara.Page.Keyboard.TypeAsync("The second was hard");

        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe("Two nights\n\nSupport\nThe second was hard")
        );
        await amara.Follow("Agree not to record something personal");
        await amara.Seen("unrecorded");
        await amara.Press("Ask Ben to agree");
        await amara.Seen("unrecorded-asked");
    }

    [Fact]
    public async Task Pastes_from_a_word_processor_and_keeps_headings_and_lists()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk);
        await Box(amara).FocusAsync();

        await amara.Page.EvaluateAsync(
            """
            () => {
              const pasted = new DataTransfer();
              pasted.setData("text/html", `<h2>On duty</h2><p><b>Two</b> nights</p>
                <p class=MsoListParagraph style="mso-list:l0 level1"><span style="mso-list:Ignore">·  </span>Phones</p>
                <p class=MsoListParagraph style="mso-list:l0 level1"><span style="mso-list:Ignore">·  </span>Visits<img src=x onerror="document.title='ran'"></p>
                <ol><li>First</li><li>Then</li></ol>`);
              document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
            }
            """
        );

        await Eventually(async () =>
            (await desk.Text("duty")).ShouldBe(
                "On duty\n\nTwo nights\n\n- Phones\n- Visits\n1. First\n2. Then"
            )
        );
        (await amara.Page.TitleAsync()).ShouldNotBe("ran");
    }

    [Fact]
    public async Task Goes_back_after_both_have_signed_and_is_told_that_nothing_changes()
    {
        using var desk = await Desk.Of(host);
        await using var amara = await AtTheRecord(desk);
        await desk.SignedByBoth();

        await Type(amara, "Too late");

        await SavedSays(amara, "Both of you have signed this record, so it cannot change");
        (await Box(amara).InputValueAsync()).ShouldBe("Too late");
        (await desk.Text("duty")).ShouldBeNull();
        await amara.Open(desk.Path("view"));
        await amara.Page.GoBackAsync();
        (await amara.Heading()).ShouldBe("Record of 26 November 2026");
        amara.Page.Url.ShouldEndWith("/view");
    }

    private async Task<Someone> AtTheRecord(Desk desk, int width = 1280)
    {
        var someone = await Someone.At(browser, host, desk.Given.Amara, width);
        await someone.Open(desk.Path("record"));
        return someone;
    }

    private static ILocator Box(Someone someone) =>
        someone.Page.Locator("textarea[data-passage=duty]");

    private static async Task Type(Someone someone, string text)
    {
        await Box(someone).FocusAsync();
        await someone.Page.Keyboard.PressAsync("Control+End");
        await someone.Page.Keyboard.TypeAsync(text);
    }

    private static Task SavedSays(Someone someone, string words) =>
        someone
            .Page.Locator("[data-autosave-status]", new() { HasText = words })
            .WaitForAsync(new() { Timeout = 20_000 });

    private static async Task Eventually(Func<Task> holds)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await holds();
                return;
            }
            catch (ShouldAssertException) when (tries < 100)
            {
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }
    }
}
