using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Sightline.BrowserTests.Support;
using Sightline.Tests.Records;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Accessibility;

/// <summary>Everything of a session can be reached and done with the keys alone, and one always sees where one is.</summary>
public sealed class KeyboardTests(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    /// <summary>Where the focus is: what it is on, whether it can be seen, whether anything marks it.</summary>
    private const string WhereAmI = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return "";
          const box = at.getBoundingClientRect();
          const label = at.closest("label") ?? document.querySelector(`label[for="${at.id}"]`);
          const shown = [at, label].filter(Boolean).some(e => {
            const b = e.getBoundingClientRect();
            return b.width > 0 && b.height > 0 && b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth;
          });
          const marks = [at, at.nextElementSibling, label].filter(Boolean).flatMap(e => [getComputedStyle(e), getComputedStyle(e, "::before")]);
          const marked = marks.some(s => (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none");
          return `${at.tagName} ${at.id || at.name || at.textContent.trim().slice(0, 40)}|${shown}|${marked}`;
        }
        """;

    private const int MostSteps = 250;

    [Fact]
    public async Task Every_page_of_a_session_is_walked_with_tab_and_shows_where_one_is()
    {
        var given = await Given.Council(host);
        await Held.Child(host, given, reference: "CS-1");
        var session = await Held.Session(host, given, held: false);
        await using var amara = await Someone.At(browser, host, given.Amara);
        foreach (
            var path in new[]
            {
                "/today",
                $"/supervision/{given.Supervision.Id}/book",
                $"/sessions/{session.Id}/prepare",
                $"/sessions/{session.Id}/agenda",
                $"/sessions/{session.Id}/change",
            }
        )
        {
            await Walk(amara, path);
        }

        await amara.Open($"/sessions/{session.Id}/record");
        await amara.Press("It took place. Start writing");
        await Walk(amara, $"/sessions/{session.Id}/record");
        await Walk(amara, $"/sessions/{session.Id}/actions");
        await Walk(amara, $"/sessions/{session.Id}/check");
        await amara.Open($"/sessions/{session.Id}/share");
        await amara.Press("Share the record");
        await Walk(amara, $"/sessions/{session.Id}/sign");
    }

    [Fact]
    public async Task A_record_is_read_and_signed_with_the_keys_alone()
    {
        var given = await Given.Council(host);
        var session = await Held.Session(host, given);
        await using (var amara = await Someone.At(browser, host, given.Amara))
        {
            await amara.Open($"/sessions/{session.Id}/record");
            await amara.Press("Start writing");
            await amara.Open($"/sessions/{session.Id}/share");
            await amara.Press("Share the record");
        }

        await using var ben = await Someone.At(browser, host, given.Ben);
        await ben.Open($"/sessions/{session.Id}/sign");
        var keys = ben.Page.Keyboard;
        await TabTo(ben, ben.Page.GetByLabel("Yes", new() { Exact = true }));
        await keys.PressAsync("Space");
        await TabTo(ben, ben.Page.GetByLabel("I confirm the sentence I chose above"));
        await keys.PressAsync("Space");
        await TabTo(ben, ben.Page.GetByRole(AriaRole.Button, new() { Name = "Sign the record" }));
        await keys.PressAsync("Enter");

        await ben.Page.GetByText("You have signed the record").First.WaitForAsync();
        await using var db = host.Open();
        (await db.Records.SingleAsync(r => r.SessionId == session.Id)).SignedAt.ShouldBeNull(
            "one of two signatures"
        );
    }

    /// <summary>Tab from the address bar to the end of the page and round to its beginning.</summary>
    private static async Task Walk(Someone someone, string path)
    {
        await someone.Open(path);
        var seen = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await someone.Page.Keyboard.PressAsync("Tab");
            var at = await someone.Page.EvaluateAsync<string>(WhereAmI);
            if (at.Length == 0)
            {
                break;
            }

            at.ShouldEndWith("|true|true", customMessage: $"{path}: the focus is not to be seen");
            seen.Add(at);
        }

        seen.Count.ShouldBeInRange(8, MostSteps - 1, $"{path}: the focus does not get round");
        seen[0].ShouldContain("Skip to main content");
    }

    private static async Task TabTo(Someone someone, ILocator wanted)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await someone.Page.Keyboard.PressAsync("Tab");
            if (await wanted.First.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        wanted.ShouldBeNull("The keys do not reach it");
    }
}
