using Microsoft.Playwright;
using Sightline.BrowserTests.Support;
using Sightline.People;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Journeys;

public sealed class AManagerWhoSetsUpASupervision(Browser browser) : IAsyncLifetime
{
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Supervises_somebody_in_the_team(int width)
    {
        var given = await Given.Council(_host);
        await using var amara = await At(given.Amara, width);

        await amara.Open("/supervision");
        await Looks(amara, "supervision");
        await amara.Press("Set up a supervision");
        await Looks(amara, "set-up-who");
        await amara
            .Page.GetByLabel("Who is to be supervised?")
            .SelectOptionAsync(given.Dilys.Id.ToString());
        await amara.Press("Continue");
        await Looks(amara, "set-up");
        await amara.Press("Set up this supervision");

        (await amara.Heading()).ShouldBe("Timeline");
        (await amara.Text()).ShouldContain("Dilys Wren has a supervisor");
        await Looks(amara, "supervision-begun");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Hands_over_to_another_supervisor_once_a_senior_manager_agrees(int width)
    {
        var given = await Given.Council(_host);
        await using var amara = await At(given.Amara, width);
        await using var femi = await At(given.Femi, width);

        await amara.Open($"/supervision/new?person={given.Ben.Id}");
        await amara.Choose("Somebody else");
        await amara.Press("Set up this supervision");
        (await amara.Text()).ShouldContain("Select who will supervise");
        await Looks(amara, "set-up-errors");
        await amara.Page.GetByLabel("Who?").SelectOptionAsync(given.Dilys.Id.ToString());
        await amara.Fill("Why is it not the line manager?", "Dilys is the practice educator.");
        await amara.Press("Set up this supervision");
        await Looks(amara, "set-up-handover");
        await amara.Page.GetByLabel("End the supervision with Amara Obi").CheckAsync();
        await amara.Press("Set up this supervision");
        (await amara.Text()).ShouldContain("waits for a senior manager to agree");
        await Looks(amara, "supervision-waits");

        await femi.Open("/today");
        await Looks(femi, "today-to-agree");
        await femi.Follow("1 thing for you to agree to");
        await Looks(femi, "to-agree");
        await femi.Follow("Answer");
        await Looks(femi, "arrangement");
        await femi.Choose("I agree");
        await femi.Press("Save your answer");
        (await femi.Text()).ShouldContain("You have agreed.");

        await using var ben = await At(given.Ben, width);
        await ben.Open("/today");
        (await ben.Text()).ShouldContain("Femi Ade agreed that Dilys Wren supervises you.");
        await Looks(ben, "today-agreed");
        await ben.Open("/supervision");
        (await ben.Text()).ShouldContain("Amara Obi supervised you");
        await Looks(ben, "supervision-with-earlier");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Ends_one_after_a_look_at_what_is_open(int width)
    {
        var given = await Given.Council(_host);
        await using var amara = await At(given.Amara, width);

        await amara.Open($"/supervision/{given.Supervision.Id}");
        await amara.Follow("End this supervision");
        await Looks(amara, "end");
        await amara.Press("End this supervision");
        (await amara.Text()).ShouldContain("Enter why it ends");
        await Looks(amara, "end-errors");
        await amara.Fill("Why does it end?", "Ben moves to another council.");
        await amara.Press("End this supervision");

        (await amara.Text()).ShouldContain("has ended");
        (await amara.Text()).ShouldContain("You supervised Ben Hughes");
        await Looks(amara, "ended");
    }

    private Task<Someone> At(Person person, int width) => Someone.At(browser, _host, person, width);

    private static async Task Looks(Someone someone, string name)
    {
        await someone.ShouldBeAccessible();
        await someone.Shot(name);
    }
}
