using Sightline.BrowserTests.Support;
using Sightline.People;
using Sightline.Tests.Sessions;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>A supervisor says when she works, plans a year, books it, and mends it when leave comes in between.</summary>
public sealed class ASupervisorWhoPlansAYear(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_her_hours_to_a_year_that_is_mended(bool scripts)
    {
        var given = await Given.Council(_host);
        await GivenSessions.Keep(_host, given.Held(new(2026, 11, 19)));
        await using var idris = await Someone.At(browser, _host, given.Idris, scripts: scripts);
        await idris.Open("/admin/rooms");
        await idris.Fill("Name", "Larch room");
        await idris.Press("Add this room");
        await LookAt(idris, "rooms");

        await using var amara = await Someone.At(browser, _host, given.Amara, scripts: scripts);
        await amara.Open("/settings/working-pattern");
        await amara.Fill("How many hours a week do you have for supervising?", "3");
        await LookAt(amara, "working-pattern");
        await amara.Press("Save when I work");

        await amara.Open("/team/plan");
        await LookAt(amara, "plan-questions");
        await amara.Fill("Where you meet with Ben Hughes", "Larch room");
        await amara.Press("Show the plan");
        await LookAt(amara, "plan-dates");
        await amara.Press("Book these sessions");
        (await amara.Text()).ShouldContain("13 sessions booked with 1 person");

        await GivenSessions.Keep(
            _host,
            new Leave(given.Ben, new(2027, 1, 11), new(2027, 1, 15), "annual")
        );
        await amara.Open("/team/plan/changes");
        await LookAt(amara, "plan-changes");
        await amara.Choose("Leave");
        await amara.Press("Make these changes");
        (await amara.Text()).ShouldContain("1 change made");

        await using var femi = await Someone.At(browser, _host, given.Femi, scripts: scripts);
        await femi.Open("/reports/capacity");
        (await femi.Text()).ShouldContain("20 hours asked, and 156 hours to give");
        await LookAt(femi, "capacity");
    }

    private static async Task LookAt(Someone someone, string name)
    {
        await someone.ShouldBeAccessible();
        await someone.Shot(name);
        await someone.Page.SetViewportSizeAsync(320, 700);
        await someone.ShouldBeAccessible();
        await someone.Shot(name);
        await someone.Page.SetViewportSizeAsync(1280, 900);
    }
}
