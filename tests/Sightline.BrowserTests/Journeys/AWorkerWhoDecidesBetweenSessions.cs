using Sightline.BrowserTests.Support;
using Sightline.Shared;
using Sightline.Tests.Records;
using Sightline.Tests.Sessions;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>Ben stands in a car park with a small phone and writes down what he and Amara have just decided; she confirms it at her desk.</summary>
public sealed class AWorkerWhoDecidesBetweenSessions(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_car_park_to_the_childs_record_and_the_next_session(bool scripts)
    {
        var given = await Given.Council(_host);
        await Held.Child(_host, given, reference: "CS-4471");
        var next = given.Held(_host.Clock.Today);
        await using var ben = await Someone.At(browser, _host, given.Ben, 320, scripts);
        await using var amara = await Someone.At(browser, _host, given.Amara, scripts: scripts);

        await ben.Open("/today");
        await ben.Press("Record a decision");
        await ben.Seen("decision-new");
        await ben.Press("Record this decision");
        await ben.Seen("decision-errors");
        await ben.Page.GetByLabel("Which child?").SelectOptionAsync("K.T. (CS-4471)");
        await ben.Fill("What was decided?", "K.T. stays with the grandparents until Monday.");
        await ben.Fill("Why?", "The flat has no heating, and K.T. asked to.");
        await ben.Choose("The two of you");
        await ben.Choose("In an unplanned talk, in person or on the phone");
        await ben.Press("Record this decision");
        (await ben.Text()).ShouldContain("It is on your next agenda");
        await ben.Seen("decision");

        await amara.Open("/today");
        await amara.Follow("Confirm a decision that Ben Hughes wrote down");
        await amara.Press("Confirm that this is what was decided");
        await amara.Seen("decision-confirmed");
        await amara.Page.GetByText("Say something about it").ClickAsync();
        await amara.Fill("What do you want to say?", "I told the duty team too.");
        await amara.Press("Add this");
        (await amara.Text()).ShouldContain("I told the duty team too.");

        await ben.Open("/case-record");
        await ben.Follow("Mark as recorded for K.T.");
        await ben.Seen("decision-on-the-record");
        await ben.Fill("Case note reference in the case system", "CN-1047");
        await ben.Press("Mark as recorded");
        await ben.Open("/decisions");
        await ben.Seen("decisions");

        await GivenSessions.Keep(_host, next);
        await amara.Open($"/sessions/{next.Id}/agenda");
        (await amara.Text()).ShouldContain("K.T. stays with the grandparents until Monday.");
    }
}
