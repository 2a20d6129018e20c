using Sightline.BrowserTests.Support;
using Sightline.Tests.CaseNotes;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>Ben brings his list in on a small phone, reads one child's trail and takes another child off; Amara sees it at her desk.</summary>
public sealed class AWorkerWithAListOfChildren(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task From_the_spreadsheet_to_the_trail()
    {
        var given = await Given.Council(_host);
        await GivenNotes.Note(_host, given, new(2026, 11, 24));
        await using var ben = await Someone.At(browser, _host, given.Ben, 320, scripts: false);
        await using var amara = await Someone.At(browser, _host, given.Amara);

        await ben.Open("/children");
        await ben.Seen("children-phone");
        await ben.Follow("Import children");
        await ben.Fill(
            "The rows",
            "Initials,Reference,Date of birth,Plan,Since\nM.O.,CS-31,03/02/2017,Child in need plan,01/09/2026\nMina,CS-32,,,01/09/2026"
        );
        await ben.Press("Check");
        await ben.Seen("children-import");
        await ben.Press("Add 1 child");
        (await ben.Text()).ShouldContain("1 child added to the list.");
        await ben.Follow("Take off the list: M.O. (CS-31)");
        await ben.Seen("children-end");
        await ben.Choose("The case is closed");
        await ben.Press("Take off the list");
        (await ben.Text()).ShouldContain("is off the list");

        await amara.Open("/children");
        await amara.Seen("children");
        await amara.Follow("K.T.");
        (await amara.Text()).ShouldContain("K.T. feels safe on Fridays.");
        await amara.Seen("children-trail");
        await amara.Follow("One heading over time");
        await amara.Seen("children-over-time");
    }
}
