using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Sightline.Tests.Decisions;

/// <summary>A decision that is being written down is kept for its writer until it is recorded, once.</summary>
public sealed class DecisionDraftTests(TestHost host) : IClassFixture<TestHost>
{
    private const string What = "K.T. stays until";

    [Fact]
    public async Task Half_a_decision_is_kept_and_found_again_by_its_writer_only()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var page = await ben.Open("/decisions/new");

        var (status, says) = await Keep(ben, page);

        status.ShouldBe(HttpStatusCode.OK);
        says.ShouldStartWith("Kept at 9am");
        var offered = await ben.Open("/decisions/new");
        offered.ValueOf("Form.What").ShouldBe("");
        var address = offered.LinkTo("Go on with it")!;
        var again = await ben.Open(address);
        again.Text.ShouldContain("It is not recorded yet");
        again.ValueOf("Form.What").ShouldBe(What);
        again.ValueOf("NewId").ShouldBe(page.ValueOf("NewId"));
        again.Errors.ShouldBeEmpty();
        (await amara.Open("/decisions/new")).LinkTo("Go on with it").ShouldBeNull();
        (await amara.Open(address)).Html.ShouldNotContain(What);
        await using var db = host.Open();
        (await db.Decisions.CountAsync(d => d.AgencyId == given.Northmere.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Recording_it_from_either_window_records_it_once_and_leaves_no_draft()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        var first = await ben.Open("/decisions/new");
        await Keep(ben, first);
        var address = (await ben.Open("/decisions/new")).LinkTo("Go on with it")!;
        var second = await ben.Press(await ben.Open(address), "Record this decision");
        second.Errors.ShouldContain("Enter why");

        await Record(ben, second);
        await Record(ben, first);

        await using var db = host.Open();
        (await db.Decisions.CountAsync(d => d.AgencyId == given.Northmere.Id)).ShouldBe(1);
        (await db.FormsPutAside.CountAsync(f => f.PersonId == given.Ben.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task The_ticket_of_somebody_else_keeps_nothing()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var amara = await host.As(given.Amara);
        var bens = await ben.Open("/decisions/new");
        var own = await amara.Open("/decisions/new");

        var (status, _) = await Keep(amara, own, bens.ValueOf("PutAside"));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var db = host.Open();
        (await db.FormsPutAside.CountAsync(f => f.AgencyId == given.Northmere.Id)).ShouldBe(0);
    }

    private static Task<VisitedPage> Record(Visitor who, VisitedPage page) =>
        who.Press(
            page,
            "Record this decision",
            ("Form.What", What),
            ("Form.Why", "It is safe there"),
            ("Form.By", "Both"),
            (
                "Form.Way",
                page.Document.QuerySelector("input[name='Form.Way']")!.GetAttribute("value")!
            )
        );

    /// <summary>Sends what the script of the page would send.</summary>
    private static async Task<(HttpStatusCode Status, string Says)> Keep(
        Visitor who,
        VisitedPage page,
        string? ticket = null
    )
    {
        using var message = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/decisions/new?handler=Draft", UriKind.Relative)
        );
        message.Headers.Accept.ParseAdd("application/json");
        message.Content = new FormUrlEncodedContent([
            .. new[] { "__RequestVerificationToken", "NewId", "supervision" }.Select(
                name => new KeyValuePair<string, string>(name, page.ValueOf(name)!)
            ),
            new("PutAside", ticket ?? page.ValueOf("PutAside")!),
            new("Form.What", What),
        ]);
        using var response = await who.Http.SendAsync(message);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, body.RootElement.GetProperty("says").GetString()!);
    }
}
