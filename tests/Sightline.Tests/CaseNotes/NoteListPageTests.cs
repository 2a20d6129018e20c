using System.Net;
using Sightline.CaseNotes;
using Sightline.Tests.Records;

namespace Sightline.Tests.CaseNotes;

public sealed class NoteListPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public async Task The_worker_sees_what_waits_the_earliest_due_first()
    {
        var given = await Given.Council(host);
        await GivenNotes.Note(host, given, Wednesday, initials: "L.M.");
        await GivenNotes.Note(host, given, Monday);
        using var ben = await host.As(given.Ben);

        var page = await ben.Open("/case-record");

        Rows(page).Count.ShouldBe(2);
        Rows(page)[0].ShouldContain("K.T.");
        Rows(page)[0].ShouldContain("In supervision with Amara Obi");
        Rows(page)[0].ShouldContain("1 working day late: record it now");
        Rows(page)[1].ShouldContain("Due tomorrow");
        page.Text.ShouldContain("2 discussions wait. 1 is past the day it was due.");
        page.Text.ShouldContain("within 2 working days");
        page.Html.ShouldNotContain("safe on Fridays");
    }

    [Fact]
    public async Task Nothing_that_waits_is_said_in_words()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);

        (await ben.Open("/case-record")).Text.ShouldContain(
            "Everything is on the children's records."
        );
        (await ben.Open("/case-record?show=recorded")).Text.ShouldContain(
            "Nothing has been recorded yet"
        );
    }

    [Fact]
    public async Task Before_the_record_is_shared_the_other_knows_that_it_is_due_and_has_nothing_to_copy()
    {
        var given = await Given.Council(host);
        var note = await GivenNotes.Note(host, given, Wednesday, shared: false);
        using var amara = await host.As(given.Amara);
        using var ben = await host.As(given.Ben);

        (await amara.Open("/case-record")).Buttons.ShouldContain(b =>
            b.StartsWith("Copy the words")
        );
        var page = await ben.Open("/case-record");
        page.Text.ShouldContain("Amara Obi has not shared the record yet");
        page.Buttons.ShouldNotContain(b => b.StartsWith("Copy the words"));
        page = await ben.Open($"/case-record/{note.Id}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("safe on Fridays");
        page.Buttons.ShouldNotContain("Mark as recorded");
        (await ben.Open($"/case-record/{note.Id}?handler=text")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_is_recorded_is_behind_a_filter_that_the_address_keeps()
    {
        var given = await Given.Council(host);
        var note = await GivenNotes.Note(host, given, Monday);
        using var ben = await host.As(given.Ben);
        var page = await ben.Open($"/case-record/{note.Id}");
        page = await ben.Press(page, "Mark as recorded", ("Reference", "CN-1047"));
        page.Path.ShouldBe("/case-record");
        Rows(page).ShouldBeEmpty();

        page = await ben.Open(page.LinkTo("Recorded")!);

        page.Path.ShouldBe("/case-record?show=recorded");
        Rows(page).ShouldHaveSingleItem().ShouldContain("CN-1047");
        page.Text.ShouldContain("26 November 20261 working day late, by Ben Hughes");
    }

    [Fact]
    public async Task A_supervisor_sees_those_of_everyone_they_supervise_or_of_one()
    {
        var given = await Given.Council(host);
        await GivenNotes.SupervisionOfDilys(host, given);
        await GivenNotes.Note(host, given, Wednesday);
        using var amara = await host.As(given.Amara);

        var page = await amara.Open("/case-record");
        Rows(page).ShouldHaveSingleItem().ShouldContain("In supervision with Ben Hughes");
        page = await amara.Open($"/case-record?person={given.Dilys.Id}");
        page.Text.ShouldContain("Everything is on the children's records.");
        page.ValueOf("person").ShouldBe(given.Dilys.Id.ToString());
        page = await amara.Open($"/case-record?person={given.Ben.Id}");
        Rows(page).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Strangers_and_managers_above_find_nothing_of_it()
    {
        var given = await Given.Council(host);
        await GivenNotes.Note(host, given, Wednesday);

        foreach (var person in new[] { given.Dilys, given.Femi, given.Idris, given.Carys })
        {
            using var visitor = await host.As(person);
            var page = await visitor.Open($"/case-record?person={given.Ben.Id}");
            page.Status.ShouldBe(HttpStatusCode.OK);
            Rows(page).ShouldBeEmpty(person.Name);
        }
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_of_25_in_few_statements_and_little_weight()
    {
        var given = await Given.Council(host);
        await GivenNotes.SupervisionOfDilys(host, given);
        await GivenNotes.Many(host, given, Wednesday, 60);
        using var amara = await host.As(given.Amara);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new List<int>();
        var page = await amara.Open("/case-record");
        while (true)
        {
            host.Statements.Clear();
            page = await amara.Open(page.Path);
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(7);
            host.Statements.All.ShouldAllBe(s => !s.Contains("OFFSET"));
            page.Html.Length.ShouldBeLessThan(60_000);
            counts.Add(page.Document.QuerySelectorAll("tbody tr").Length);
            foreach (var link in page.Document.QuerySelectorAll("tbody th a"))
            {
                seen.Add(link.GetAttribute("href")!).ShouldBeTrue();
            }

            if (page.LinkTo("Due later") is not { } next)
            {
                counts.ShouldBe([25, 25, 10]);
                break;
            }

            page = await amara.Open(next);
        }

        seen.Count.ShouldBe(60);
    }

    private static List<string> Rows(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("tbody tr")
                .Select(r =>
                    string.Join(
                        ' ',
                        r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];
}
