using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sightline.Policies.Drafting;

namespace Sightline.Tests.Policies.Drafting;

public sealed class DraftPagesTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Only_administrators_and_policy_officers_come_near_the_policy()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Idris);
        using var ben = await host.As(given.Ben);
        (await ben.Open("/admin/policy")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await given.MakeDilysPolicyOfficer(host);
        using var dilys = await host.As(given.Dilys);

        (await dilys.Open("/admin/policy")).Heading.ShouldBe("Your supervision policy");
        (await dilys.Open("/admin/people")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await dilys.Open($"/admin/policy/drafts/{draft.Id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await dilys.Open("/today")).LinkTo("See the versions").ShouldBe("/admin/policy");
    }

    [Fact]
    public async Task A_draft_of_another_agency_does_not_exist()
    {
        var (given, other) = (await Given.Council(host), await Given.Council(host));
        var draft = await other.Drafted(host, other.Idris);
        using var idris = await host.As(given.Idris);

        foreach (var page in new[] { "", "/edit", "/changes", "/approve" })
        {
            (await idris.Open($"/admin/policy/drafts/{draft.Id}{page}")).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }

        (await idris.Open($"/admin/policy/versions/{other.Policy.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_new_version_starts_from_a_shipped_policy_in_two_lines()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open("/admin/policy/new");

        (await idris.Press(page, "Start the draft")).Errors.ShouldContain(
            "Choose what to start from"
        );
        var draft = await idris.Press(page, "Start the draft", ("From", "school-trust"));
        var again = await idris.Press(page, "Start the draft", ("From", "school-trust"));

        draft.Text.ShouldContain("Yes. Everything in it can be read and fits together.");
        draft.Heading.ShouldBe("Northmere Council: supervision policy");
        again.Path.ShouldBe(draft.Path);
        await using var db = host.Open();
        (await db.PolicyDrafts.CountAsync(d => d.AgencyId == given.Northmere.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task The_version_in_force_can_be_written_on_with_the_policy_below_it()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var draft = await idris.Press(
            await idris.Open("/admin/policy/new"),
            "Start the draft",
            ("From", "in-force")
        );

        draft.Text.ShouldContain("Nothing: it says what the policy in force says.");
        draft.LinkTo("agreement.yaml").ShouldNotBeNull();
    }

    [Fact]
    public async Task Problems_stand_beside_the_text_with_their_line_and_what_was_typed_is_kept()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Idris);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/edit?file=policy.yaml");

        var saved = await idris.Press(
            page,
            "Save and check",
            ("Text", GivenDrafts.Stricter.Replace("longest", "longst", StringComparison.Ordinal))
        );

        saved.Text.ShouldContain("Line 3");
        saved.Text.ShouldContain("longst");
        saved.ValueOf("Text")!.ShouldContain("longst: 5 weeks");
        var overview = await idris.Open($"/admin/policy/drafts/{draft.Id}");
        overview.Text.ShouldContain("to put right before it can be approved");
        overview.LinkTo("policy.yaml, line 3").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_stale_page_shows_both_texts_and_loses_neither()
    {
        var given = await Given.Council(host);
        await given.MakeDilysPolicyOfficer(host);
        var draft = await given.Drafted(host, given.Idris);
        using var idris = await host.As(given.Idris);
        using var dilys = await host.As(given.Dilys);
        var path = $"/admin/policy/drafts/{draft.Id}/edit?file=policy.yaml";
        var stale = await dilys.Open(path);
        await idris.Press(
            await idris.Open(path),
            "Save and check",
            ("Text", GivenDrafts.Stricter + "\n# by Idris")
        );

        var both = await dilys.Press(
            stale,
            "Save and check",
            ("Text", GivenDrafts.Stricter + "\n# by Dilys")
        );

        both.Errors.Single().ShouldContain("Somebody else changed this file");
        both.ValueOf("Text")!.ShouldContain("# by Dilys");
        both.Text.ShouldContain("# by Idris");
        var saved = await dilys.Press(both, "Save and check");
        saved.Errors.ShouldBeEmpty();
        saved.ValueOf("Text")!.ShouldContain("# by Dilys");
    }

    [Fact]
    public async Task What_changes_is_said_in_words_with_its_clause()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Idris);
        using var idris = await host.As(given.Idris);

        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/changes");

        page.Text.ShouldContain("at the longest 5 weeks");
        page.Text.ShouldContain("at least every 6");
    }

    [Fact]
    public async Task A_folder_comes_in_as_a_zip_and_its_problems_are_shown()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var sound = await Send(
            idris,
            ("ours.zip", Zip(("ours/policy.yaml", GivenDrafts.Stricter), ("ours/notes.txt", "x")))
        );
        var broken = await Send(idris, ("policy.yaml", Encoding.UTF8.GetBytes("title: [")));

        sound.Heading.ShouldBe("Northmere's policy");
        broken.Text.ShouldContain("problem");
    }

    [Theory]
    [InlineData("policy.docx", "x", "policy.docx is not a .yaml file")]
    [InlineData("ours.zip", "not a zip", "The zip cannot be opened")]
    public async Task What_is_no_policy_is_refused_in_words(string name, string text, string words)
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        (await Send(idris, (name, Encoding.UTF8.GetBytes(text))))
            .Errors.Single()
            .ShouldContain(words);
        (await Send(idris)).Errors.Single().ShouldContain("Choose the files of your policy");
        (await Send(idris, ("policy.yaml", [0xff, 0xfe, 0xff])))
            .Errors.Single()
            .ShouldContain("UTF-8");
        (await Send(idris, ("big.zip", Zip(("policy.yaml", new string('#', 400_000))))))
            .Errors.Single()
            .ShouldContain("longer than 50,000 characters");
    }

    [Fact]
    public async Task A_draft_that_is_withdrawn_is_written_and_approved_no_more()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Idris);
        using var idris = await host.As(given.Idris);
        var edit = await idris.Open($"/admin/policy/drafts/{draft.Id}/edit?file=policy.yaml");

        await idris.Press(
            await idris.Open($"/admin/policy/drafts/{draft.Id}"),
            "Withdraw this draft"
        );

        (await idris.Press(edit, "Save and check", ("Text", "title: Late"))).Errors.ShouldContain(
            "This draft was withdrawn. Start a new one"
        );
        (await idris.Open($"/admin/policy/drafts/{draft.Id}")).Text.ShouldContain("was withdrawn");
    }

    [Fact]
    public async Task No_page_of_a_draft_takes_more_than_six_statements()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        foreach (
            var path in new[]
            {
                "/admin/policy",
                "/admin/policy/roles",
                $"/admin/policy/drafts/{draft.Id}",
                $"/admin/policy/drafts/{draft.Id}/changes",
                $"/admin/policy/drafts/{draft.Id}/approve",
                $"/admin/policy/drafts/{draft.Id}/edit",
                $"/admin/policy/versions/{given.Policy.Id}",
            }
        )
        {
            await idris.Open(path);
            host.Statements.Clear();
            var page = await idris.Open(path);
            page.Status.ShouldBe(HttpStatusCode.OK, path);
            (host.Statements.All.Count - 1).ShouldBeLessThanOrEqualTo(6, path);
            Encoding.UTF8.GetByteCount(page.Html).ShouldBeLessThan(60_000, path);
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return made.ToArray();
    }

    internal static async Task<VisitedPage> Send(
        Visitor visitor,
        params (string Name, byte[] Content)[] files
    )
    {
        var page = await visitor.Open("/admin/policy/new");
        using var form = new MultipartFormDataContent
        {
            {
                new StringContent(page.ValueOf("__RequestVerificationToken")!),
                "__RequestVerificationToken"
            },
            { new StringContent(page.ValueOf("NewId")!), "NewId" },
            { new StringContent("files"), "From" },
        };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "Sent", name);
        }

        return await Visitor.Read(
            await visitor.Http.PostAsync(new Uri("/admin/policy/new", UriKind.Relative), form)
        );
    }
}
