using Sightline.BrowserTests.Support;
using Sightline.Tests.CaseNotes;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>A worker puts what was decided in supervision on the children's records, and the managers above see that it is done in time.</summary>
public sealed class AWorkerWithChildrensRecords(Browser browser) : IAsyncLifetime
{
    private const string Clipboard = "() => navigator.clipboard.readText()";
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Copies_the_words_and_says_that_they_are_on_the_record()
    {
        var given = await Given.Council(_host);
        await GivenNotes.Note(_host, given, new(2026, 11, 23));
        var later = await GivenNotes.Note(
            _host,
            given,
            new(2026, 11, 25),
            words: "Managers' oversight\nL.M.\n\nL.M. stays with grandmother.",
            initials: "L.M."
        );
        await using var ben = await Someone.At(browser, _host, given.Ben);
        await ben.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await ben.Open("/case-record");
        await LookAt(ben, "case-record");
        await ben
            .Page.GetByRole(
                Microsoft.Playwright.AriaRole.Button,
                new() { Name = "Copy the words for K.T." }
            )
            .ClickAsync();
        await ben.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        (await ben.Page.EvaluateAsync<string>(Clipboard)).ShouldBe(GivenNotes.Words);

        await ben.Follow("Mark as recorded for K.T.");
        await ben.Press("Mark as recorded");
        (await ben.Text()).ShouldContain("Enter the reference of the case note");
        await LookAt(ben, "case-note-error");
        await ben.Fill("Case note reference in the case system", "CN-1047");
        await ben.Press("Mark as recorded");
        (await ben.Text()).ShouldContain("Marked as recorded");

        await ben.Open($"/case-record/{later.Id}");
        await LookAt(ben, "case-note");
        await ben.Press("Copy the words");
        await ben.Page.GetByText("Copied", new() { Exact = true }).WaitForAsync();
        (await ben.Page.EvaluateAsync<string>(Clipboard)).ShouldBe(
            "Managers' oversight\nL.M.\n\nL.M. stays with grandmother."
        );

        await ben.Open("/case-record?show=recorded");
        (await ben.Text()).ShouldContain("CN-1047");
        await LookAt(ben, "case-record-recorded");
    }

    [Fact]
    public async Task Sees_what_changed_and_a_manager_above_sees_dates_alone()
    {
        var given = await Given.Council(_host);
        var note = await GivenNotes.Note(_host, given, new(2026, 11, 25));
        await using var ben = await Someone.At(browser, _host, given.Ben);
        await ben.Open($"/case-record/{note.Id}");
        await ben.Fill("Case note reference in the case system", "CN-1047");
        await ben.Press("Mark as recorded");
        await GivenNotes.Rewritten(
            _host,
            note,
            "Managers' oversight\nK.T.\n\nK.T. feels safe on Fridays and at weekends.",
            shared: true
        );

        await ben.Open($"/case-record/{note.Id}");
        (await ben.Text()).ShouldContain("The words have changed since they were recorded");
        await LookAt(ben, "case-note-changed");

        await using var femi = await Someone.At(browser, _host, given.Femi);
        await femi.Open($"/team/{given.Team.Id}/case-record");
        (await femi.Text()).ShouldNotContain("K.T.");
        await LookAt(femi, "team-case-record");
        await femi.Open($"/team/{given.Team.Id}");
        await LookAt(femi, "team");
    }

    [Fact]
    public async Task Does_it_without_scripts_too()
    {
        var given = await Given.Council(_host);
        await GivenNotes.Note(_host, given, new(2026, 11, 25));
        await using var ben = await Someone.At(browser, _host, given.Ben, scripts: false);

        await ben.Open("/case-record");
        (await ben.Text()).ShouldNotContain("Copy the words");
        await ben.Follow("Mark as recorded");
        (await ben.Text()).ShouldContain("K.T. feels safe on Fridays.");
        await ben.Fill("Case note reference in the case system", "CN-1");
        await ben.Press("Mark as recorded");
        (await ben.Text()).ShouldContain("Everything is on the children's records.");
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/confidentiality")]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    public async Task Finds_what_the_shell_leads_to(string path)
    {
        var given = await Given.Council(_host);
        await using var ben = await Someone.At(browser, _host, given.Ben);

        await ben.Open(path);

        await LookAt(ben, path.Trim('/'));
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
