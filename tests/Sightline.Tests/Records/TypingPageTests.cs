using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sightline.Records;

namespace Sightline.Tests.Records;

/// <summary>What a page that saves by itself is answered.</summary>
public sealed class TypingPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_section_is_saved_as_it_is_typed_and_says_when()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));

        var answer = await Type(desk.Amara, page, "duty", "On duty\r\ntwice");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Says.ShouldBe("Saved at 9am");
        answer.Version.ShouldBe(1);
        (await desk.Text("duty")).ShouldBe("On duty\ntwice");
        (await desk.Text("leave")).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_saving_sent_ten_times_at_once_is_one()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        var save = Guid.CreateVersion7();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(_ => Type(desk.Amara, page, "duty", "On duty", save: save))
        );

        answers
            .Select(a => a.Status)
            .ShouldBeSubsetOf([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]);
        answers.ShouldContain(a => a.Version == 1);
        await using var db = host.Open();
        (await db.Set<Writing>().CountAsync(w => w.Id == save)).ShouldBe(1);
    }

    [Fact]
    public async Task Words_from_another_window_come_back_and_nothing_is_put_aside()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        await Type(desk.Amara, page, "duty", "Typed at the desk");

        var answer = await Type(desk.Amara, page, "duty", "Typed on the phone");

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text("theirs").ShouldBe("Typed at the desk");
        answer.Says.ShouldContain("by Amara Obi while this page was open");
        answer.Version.ShouldBe(1);
        (await desk.Text("duty")).ShouldBe("Typed at the desk");
        var settled = await Type(desk.Amara, page, "duty", "Both", version: answer.Version);
        settled.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_wrote_elsewhere_just_now_is_named()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        await Type(desk.Amara, page, "leave", "A week at Easter");

        var answer = await Type(desk.Amara, page, "duty", "On duty");

        answer
            .Json.GetProperty("elsewhere")
            .ToString()
            .ShouldContain("You wrote here in another window at 9am");
    }

    [Fact]
    public async Task A_childs_heading_is_saved_as_it_is_typed_and_the_note_is_kept_in_step()
    {
        using var desk = await Desk.Of(host);
        var child = await Held.Child(host, desk.Given);
        var page = await desk.Amara.Open(desk.Path($"children/{child.Id}"));

        var answer = await Type(desk.Amara, page, "challenges", "The flat is damp");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        (await desk.Kept())
            .Discussions.ShouldHaveSingleItem()
            .TextUnder("challenges")
            .ShouldBe("The flat is damp");
        await using var db = host.Open();
        (await db.CaseNotes.CountAsync(n => n.ChildId == child.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_no_longer_writes_is_told_why_and_keeps_the_words()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        await desk.HandOver(desk.Amara, "Ben Hughes");

        var answer = await Type(desk.Amara, page, "duty", "Too late");

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Says.ShouldBe("Somebody else is writing this record up.");
    }

    [Fact]
    public async Task A_text_that_is_too_long_and_a_place_that_is_not_there_are_refused()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));

        (await Type(desk.Amara, page, "duty", new string('a', 50_001))).Says.ShouldContain(
            "must be 50,000 characters or fewer"
        );
        (await Type(desk.Amara, page, "nowhere", "Words")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Kept()).Sections.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stranger_and_a_manager_save_nothing()
    {
        using var desk = await Desk.Of(host);
        using var carys = await host.As(desk.Given.Carys);
        using var femi = await host.As(desk.Given.Femi);
        var here = desk.Path("record?handler=Typed");

        foreach (var outsider in new[] { carys, femi })
        {
            var page = await outsider.Open("/settings");
            (await Type(outsider, page, "duty", "Not mine", path: here)).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        (await desk.Kept()).Sections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Saving_by_itself_costs_few_statements()
    {
        using var desk = await Desk.Of(host);
        var page = await desk.Amara.Open(desk.Path("record"));
        host.Statements.Clear();

        await Type(desk.Amara, page, "duty", "On duty");

        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task Of_two_texts_shown_without_scripts_either_or_both_can_be_kept()
    {
        using var desk = await Desk.Of(host);
        foreach (
            var (keep, expected) in new[]
            {
                ("Mine", "Mine"),
                ("Theirs", "Theirs"),
                ("Both", "Theirs\n\nMine"),
            }
        )
        {
            var stale = await desk.Amara.Open(desk.Path("record"));
            await desk.Write("duty", "Theirs");
            var page = await desk.Amara.Press(stale, "Save", (Desk.Section("duty"), "Mine"));
            page.Text.ShouldContain("What do you want to keep?");

            await desk.Amara.Press(page, "Save", ("Input.Sections[duty].Keep", keep));

            (await desk.Text("duty")).ShouldBe(expected);
            await desk.Write("duty", "");
        }
    }

    /// <summary>Sends what the script of the page would send.</summary>
    internal static async Task<Answer> Type(
        Visitor who,
        VisitedPage page,
        string key,
        string text,
        int version = 0,
        Guid? save = null,
        string? path = null,
        string? shown = null
    )
    {
        var form = page.Document.QuerySelector("form[data-autosave]");
        using var message = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(path ?? form!.GetAttribute("data-autosave")!, UriKind.Relative)
        );
        message.Headers.Accept.ParseAdd("application/json");
        message.Content = new FormUrlEncodedContent([
            new(
                "__RequestVerificationToken",
                page.ValueOf("__RequestVerificationToken") ?? throw new InvalidOperationException()
            ),
            new("typed.Save", (save ?? Guid.CreateVersion7()).ToString()),
            new("typed.Key", key),
            new("typed.Text", text),
            new("typed.Version", $"{version}"),
            new("typed.Shown", shown ?? ""),
        ]);
        using var response = await who.Http.SendAsync(message);
        var body = await response.Content.ReadAsStringAsync();
        return new(
            response.StatusCode,
            body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : default
        );
    }

    internal sealed record Answer(HttpStatusCode Status, JsonElement Json)
    {
        public string Says => Text("says");
        public int Version =>
            Json.ValueKind == JsonValueKind.Object
            && Json.TryGetProperty("version", out var version)
                ? version.GetInt32()
                : -1;

        public string Text(string name) => Json.GetProperty(name).GetString()!;
    }
}
