using Sightline.BrowserTests.Support;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>Ben has to act on something that cannot stay between Amara and him; later he is worried about their supervision and tells Femi.</summary>
public sealed class SomebodyWhoIsWorried(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Passes_on_what_cannot_stay_between_two_and_finds_somebody_who_listens()
    {
        var given = await Given.Council(_host);
        await using var ben = await Someone.At(browser, _host, given.Ben, 320);
        await using var femi = await Someone.At(browser, _host, given.Femi);

        await ben.Open("/today");
        await ben.Follow("Something I must act on");
        await ben.Seen("act-list");
        await ben.Press("Record something I must act on");
        await ben.Press("Record this");
        await ben.Seen("act-errors");
        await ben.Fill("What is it?", "The child said that an uncle hits him with a belt.");
        await ben.Choose("Not yet, and I will tell them");
        await ben.Press("Record this");
        await ben.Fill("Who did you tell?", "The duty manager of the front door");
        await ben.Fill("What did you pass on, and what happens now?", "All of it. A visit today.");
        await ben.Press("Record that they were told");
        await ben.Press("Amara Obi knows now");
        (await ben.Text()).ShouldContain("Yes, since");
        await ben.Seen("act-passed-on");

        await ben.Open("/concerns");
        await ben.Press("Raise a concern");
        await ben.Fill("What is it about?", "Three sessions in a row were given to figures.");
        await ben.Choose("Femi Ade");
        await ben.Seen("concern-new");
        await ben.Press("Send this");
        (await ben.Text()).ShouldContain("Femi Ade finds it on their first page");

        await femi.Open("/today");
        await femi.Follow("Open it");
        await femi.Seen("concerns");
        await femi.Page.Locator("table a").First.ClickAsync();
        await femi.Fill("Write to Ben Hughes", "May I sit in once?");
        await femi.Press("Send");
        await femi.Seen("concern-answered");
    }
}
