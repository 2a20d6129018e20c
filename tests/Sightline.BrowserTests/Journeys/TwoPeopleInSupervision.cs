using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Sightline.BrowserTests.Support;
using Sightline.Shared;
using Sightline.Tests.Records;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Journeys;

/// <summary>
/// The job people come for every four weeks: Amara at her desk and Ben on a small phone book, prepare, meet, write up, disagree about a word,
/// share again, sign, and meet the next time with what is still open.
/// </summary>
public sealed class TwoPeopleInSupervision(Browser browser) : IAsyncLifetime
{
    private const int Phone = 320;
    private readonly TestHost _host = new();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Go_the_whole_way_from_booking_to_both_signatures_and_on_to_the_next_time(
        bool scripts
    )
    {
        var given = await Given.Council(_host);
        await Held.Child(_host, given, reference: "CS-4471");
        await using var amara = await Someone.At(browser, _host, given.Amara, scripts: scripts);
        await using var ben = await Someone.At(browser, _host, given.Ben, Phone, scripts);

        var first = await Book(amara, given, _host.Clock.Today);
        await Prepare(ben, first);
        await AddToTheAgenda(amara, first);
        await Start(amara, given, first);
        await WriteUp(amara, first);
        await DiscussTheChild(amara);
        await AgreeAnAction(amara);
        await CheckAndShare(amara, first);
        await AskForAChange(ben, first);
        await ChangeAndShareAgain(amara, first);
        await SignWithAComment(ben, first);
        await SignForTheSupervisor(amara, first);
        await FindItLocked(ben, first);
        await PutItOnTheChildsRecord(ben);
        await MeetAgainWithWhatIsOpen(amara, given);
    }

    private async Task<Guid> Book(Someone amara, Given given, DateOnly on)
    {
        await amara.Open($"/supervision/{given.Supervision.Id}/book");
        await amara.Seen("loop-book");
        await amara.Press("Book");
        (await amara.Text()).ShouldContain("There is a problem");
        await amara.Seen("loop-book-errors");

        await amara.Choose("One session");
        await amara.Fill("Day", $"{on.Day}");
        await amara.Fill("Month", $"{on.Month}");
        await amara.Fill("Year", $"{on.Year}");
        await amara.Fill("Start time", "10am");
        await amara.Fill("How long", "105");
        await amara.Fill("Where", "Room 4.2, Mulberry Place");
        await amara.Choose("One-to-one");
        await amara.Press("Book");
        (await amara.Text()).ShouldContain("Room 4.2");
        await amara.Seen("loop-booked");

        await using var db = _host.Open();
        return await db
            .Sessions.Where(s => s.SupervisionId == given.Supervision.Id && s.On == on)
            .Select(s => s.Id)
            .SingleAsync();
    }

    private static async Task Prepare(Someone ben, Guid session)
    {
        await ben.Open($"/sessions/{session}/prepare");
        await ben.Seen("loop-prepare");
        await ben.Choose("4 Doing OK");
        await ben.Fill("What went well?", "The meeting with the grandparents.");
        await ben.Press("Save");
        await ben
            .Page.GetByRole(AriaRole.Button, new() { Name = "Put on the agenda for both of us" })
            .Nth(1)
            .ClickAsync();

        await ben.Open($"/sessions/{session}/agenda");
        await ben.Fill("What do you want to talk about?", "I am worn out by the court dates.");
        await ben.Choose("Just me until we start");
        await ben.Press("Add to agenda");
        await ben.Seen("loop-agenda");
        (await ben.Text()).ShouldContain("worn out by the court dates");
    }

    private static async Task AddToTheAgenda(Someone amara, Guid session)
    {
        await amara.Open($"/sessions/{session}/agenda");
        (await amara.Text()).ShouldContain("The meeting with the grandparents.");
        (await amara.Text()).ShouldNotContain("court dates");
        (await amara.Text()).ShouldContain("Doing OK");
        await amara.Fill("What do you want to talk about?", "The assessment that is late.");
        await amara.Choose("Both of us");
        await amara.Press("Add to agenda");
        await amara.Seen("loop-agenda-supervisor");
    }

    private static async Task Start(Someone amara, Given given, Guid session)
    {
        await amara.Open($"/supervision/{given.Supervision.Id}/since");
        await amara.Seen("loop-since");
        await amara.Open($"/sessions/{session}/agenda");
        await amara.Press("Start the session");
        await amara.Open($"/sessions/{session}/record");
        await amara.Seen("loop-record-not-started");
        await amara.Press("Start writing");
    }

    private static async Task WriteUp(Someone amara, Guid session)
    {
        await amara.Open($"/sessions/{session}/record");
        await amara.Fill("Team issues", "The new rota starts in January.");
        await amara.Fill("Any other business", "Car parking.");
        await amara.Fill("How many minutes did it really last?", "95");
        await amara.Seen("loop-record");
        await amara.Page.GetByLabel("Discuss a child").SelectOptionAsync("K.T. (CS-4471)");
        await amara.Press("Save and write about this child");
    }

    private static async Task DiscussTheChild(Someone amara)
    {
        (await amara.Heading()).ShouldStartWith("K.T.");
        await amara.Seen("loop-child-empty");
        await amara.Fill("1. Reason for involvement", "K.T. was left alone at night.");
        await amara.Fill("3. What is the desired outcome", "K.T. sleeps safely every night.");
        await amara.Fill(
            "6. What is the child's lived experience and what are their views?",
            "K.T. drew the house with the lights on."
        );
        await amara.Press("Save");
        await amara.Seen("loop-child");
    }

    private static async Task AgreeAnAction(Someone amara)
    {
        await amara.Press("Save and add an action for K.T.");
        (await amara.Heading()).ShouldBe("Actions");
        await amara.Press("Add this action");
        (await amara.Text()).ShouldContain("Enter what will be done");
        await amara.Seen("loop-actions-errors");
        await amara.Fill("What", "Arrange time with the brother");
        await amara.Fill("Why (optional)", "K.T. asked for it.");
        await amara.Choose("Ben Hughes");
        await amara.Fill("Day", "17");
        await amara.Fill("Month", "12");
        await amara.Fill("Year", "2026");
        await amara.Fill("How we will know (optional)", "They have met twice.");
        await amara.Press("Add this action");
        await amara.Seen("loop-actions");
        await amara.Press("Save and go back");
    }

    private static async Task CheckAndShare(Someone amara, Guid session)
    {
        await amara.Open($"/sessions/{session}/check");
        (await amara.Text()).ShouldContain("You may want to add");
        (await amara.Text()).ShouldContain("K.T. drew the house with the lights on.");
        await amara.Seen("loop-check");
        await amara.Press("Continue");
        await amara.Seen("loop-share");
        await amara.Press("Share the record");
        (await amara.Text()).ShouldContain("Shared with Ben Hughes");
    }

    private static async Task AskForAChange(Someone ben, Guid session)
    {
        await ben.Open("/today");
        await ben.Follow("Read and sign the record");
        (await ben.Text()).ShouldContain("Arrange time with the brother");
        await ben.Seen("loop-sign");
        await ben.Press("Sign the record");
        (await ben.Text()).ShouldContain("Select whether this is an accurate record");
        await ben.Seen("loop-sign-errors");

        await ben.Choose("No, part of this is not right");
        await ben.Choose("Team issues");
        await ben.Fill("What should it say?", "The rota starts in February.");
        await ben.Seen("loop-sign-not-right");
        await ben.Press("Ask for the change");
        (await ben.Text()).ShouldContain("Amara Obi can see what you asked for");
        ben.Page.Url.ShouldContain(session.ToString());
    }

    private static async Task ChangeAndShareAgain(Someone amara, Guid session)
    {
        await amara.Open($"/sessions/{session}/sign");
        (await amara.Text()).ShouldContain("The rota starts in February.");
        await amara.Seen("loop-asked");
        await amara.Open($"/sessions/{session}/record");
        await amara.Fill("Team issues", "The new rota starts in February.");
        await amara.Press("Save and check");
        await amara.Press("Continue");
        await amara.Press("Share the record");
    }

    private static async Task SignWithAComment(Someone ben, Guid session)
    {
        await ben.Open($"/sessions/{session}/sign");
        await ben.Choose("Yes, and I want to add a comment");
        await ben.Fill("Your comment", "Thursdays too.");
        await ben.Choose("I confirm the sentence I chose above");
        await ben.Press("Sign the record");
        (await ben.Text()).ShouldContain("You have signed the record");
        await ben.Seen("loop-signed-by-one");
    }

    private static async Task SignForTheSupervisor(Someone amara, Guid session)
    {
        await amara.Open($"/sessions/{session}/sign");
        await amara.Choose("Yes, and I am responsible for it");
        await amara.Choose("I confirm the sentence I chose above");
        await amara.Press("Sign the record");
        (await amara.Text()).ShouldContain("Both of you have signed");
        await amara.Seen("loop-signed");
    }

    private static async Task FindItLocked(Someone ben, Guid session)
    {
        await ben.Page.GoBackAsync();
        await ben.Open($"/sessions/{session}/record");
        ben.Page.Url.ShouldEndWith($"/sessions/{session}/view");
        (await ben.Text()).ShouldContain("It cannot change");
        (await ben.Text()).ShouldContain("Thursdays too.");
        await ben.Seen("loop-view");
        await ben.Follow("Add a note to this record");
        await ben.Fill("What do you want to add?", "The court date moved to March.");
        await ben.Seen("loop-addendum");
        await ben.Press("Add to the record");
        (await ben.Text()).ShouldContain("The court date moved to March.");
    }

    private static async Task PutItOnTheChildsRecord(Someone ben)
    {
        await ben.Open("/case-record");
        (await ben.Text()).ShouldContain("K.T.");
        await ben.Seen("loop-case-record");
        await ben.Follow("Mark as recorded for K.T.");
        (await ben.Text()).ShouldContain("K.T. drew the house with the lights on.");
        await ben.Fill("Case note reference in the case system", "CN-1047");
        await ben.Press("Mark as recorded");
        await ben.Seen("loop-case-recorded");
        (await ben.Text()).ShouldContain("Marked as recorded");
    }

    private async Task MeetAgainWithWhatIsOpen(Someone amara, Given given)
    {
        _host.Clock.Advance(TimeSpan.FromMinutes(10));
        var next = await Book(amara, given, new DateOnly(2026, 12, 17));
        await amara.Open($"/supervision/{given.Supervision.Id}/since");
        (await amara.Text()).ShouldContain("Arrange time with the brother");
        await amara.Seen("loop-since-next");
        await amara.Open($"/sessions/{next}/agenda");
        (await amara.Text()).ShouldContain("The assessment that is late.");
        await amara.Seen("loop-agenda-next");
        _host.Clock.SetTo(new DateOnly(2026, 12, 17));
        await amara.Reenter(_host, given.Amara);
        await amara.Open($"/sessions/{next}/record");
        await amara.Press("It took place. Start writing");
        await amara.Press("Save and review the actions");
        (await amara.Text()).ShouldContain("Arrange time with the brother");
        await amara.Choose("Done");
        await amara.Fill("In a line: what helped, or what got in the way", "They met twice.");
        await amara.Seen("loop-review");
        await amara.Press("Save and go back");
        (await amara.Text()).ShouldContain("They met twice.");
        await amara.Open($"/supervision/{given.Supervision.Id}/monitoring");
        (await amara.Text()).ShouldContain("2 sessions held");
        await amara.Seen("loop-monitoring");
    }
}
