using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Jobs;
using Sightline.Policies.Drafting;
using Sightline.Tests.Sessions;

namespace Sightline.Tests.Policies.Drafting;

public sealed class ApprovalTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 our policy");

    [Fact]
    public async Task Whoever_wrote_a_draft_does_not_enter_its_approval_where_the_policy_says_who_approves()
    {
        var given = await Given.Council(host);
        await given.MakeDilysPolicyOfficer(host);
        var draft = await given.Drafted(host, given.Dilys);
        using var dilys = await host.As(given.Dilys);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/approve");

        var own = await dilys.Open($"/admin/policy/drafts/{draft.Id}");
        own.Text.ShouldContain("You wrote some of this.");
        own.Text.ShouldContain("Divisional director");
        (
            await dilys.Post(
                $"/admin/policy/drafts/{draft.Id}/approve",
                Fields(page, "2027-01-01", own.ValueOf("__RequestVerificationToken"))
            )
        ).Status.ShouldBe(HttpStatusCode.Forbidden);

        page.Heading.ShouldBe("Enter the approval");
        page.Text.ShouldContain("Divisional director");
    }

    [Fact]
    public async Task An_approved_draft_becomes_a_version_once_with_its_document_and_history()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/approve");

        var version = await Approve(idris, page, "2026-11-30", Pdf);
        await Approve(idris, page, "2026-11-30", Pdf);

        version.Path.ShouldBe($"/admin/policy/versions/{draft.Id}");
        version.Text.ShouldContain("Comes into force on 30 November 2026");
        version.Text.ShouldContain("Cabinet, 20 November");
        using var ben = await host.As(given.Ben);
        using var answer = await ben.Http.GetAsync(
            new Uri($"/policy/written/{draft.Id}", UriKind.Relative)
        );
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var carys = await host.As(given.Carys);
        (await carys.Open($"/policy/written/{draft.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await using var db = host.Open();
        (await db.PolicyVersions.CountAsync(v => v.AgencyId == given.Northmere.Id)).ShouldBe(2);
        (
            await db.History.CountAsync(h =>
                h.AgencyId == given.Northmere.Id && h.Act == "policy-approved"
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_half_approved()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/approve");

        (await Approve(idris, page, "2026-11-01", Pdf))
            .Errors.Single()
            .ShouldContain("today or a later day");
        (await Approve(idris, page, "2027-01-01", Encoding.ASCII.GetBytes("MZ a program")))
            .Errors.Single()
            .ShouldContain("a PDF, a Word (.docx) or an OpenDocument (.odt) file");
        (await idris.Press(page, "Approve this version")).Errors.Count().ShouldBe(2);

        await using var db = host.Open();
        (await db.PolicyVersions.CountAsync(v => v.AgencyId == given.Northmere.Id)).ShouldBe(1);
        (await db.PolicyDrafts.SingleAsync(d => d.Id == draft.Id)).Open.ShouldBeTrue();
    }

    [Fact]
    public async Task A_text_that_changed_since_it_was_read_is_not_approved()
    {
        var given = await Given.Council(host);
        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}/approve");
        await using (var db = host.Open())
        {
            var known = await db
                .PolicyDrafts.Include(d => d.Files)
                .SingleAsync(d => d.Id == draft.Id);
            known.Write(
                PolicyDraft.First,
                GivenDrafts.Stricter.Replace("5", "4", StringComparison.Ordinal),
                given.Amara,
                host.Clock.Now
            );
            await db.SaveChangesAsync();
        }

        (await Approve(idris, page, "2027-01-01", Pdf))
            .Errors.Single()
            .ShouldContain("was changed since you opened this page");
    }

    [Fact]
    public async Task Everybodys_dates_are_worked_out_by_the_new_version_and_people_are_asked_to_read_it()
    {
        var given = await Given.Council(host);
        var last = new DateOnly(2026, 11, 5);
        await given.Kept(host, given.Held(last));
        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        var today = Clock.LocalDay(host.Clock.Now);
        await Approve(
            idris,
            await idris.Open($"/admin/policy/drafts/{draft.Id}/approve"),
            today.ToString("yyyy-MM-dd"),
            null
        );

        await Rounds.Work(host.Services.GetRequiredService<IServiceScopeFactory>(), host.Clock.Now);

        await using (var db = host.Open())
        {
            (
                await db.StandingRenewals.SingleAsync(r => r.Id == draft.Id)
            ).FinishedAt.ShouldNotBeNull();
            var gaps = await db.Set<Sightline.Compliance.RuleStanding>()
                .Where(r =>
                    r.SupervisionId == given.Supervision.Id && r.Rule == "time-between-sessions"
                )
                .OrderBy(r => r.AppliesFromOn)
                .ToListAsync();
            gaps[^1].AppliesFromOn.ShouldBe(today);
            gaps[^1].LateFromOn.ShouldBe(last.AddDays(36));
        }

        using var ben = await host.As(given.Ben);
        (await ben.Open("/today")).Text.ShouldContain(
            "A new version of your supervision policy is in force"
        );
        await ben.Press(await ben.Open("/policy"), "I have read it");
        (await ben.Open("/today")).Text.ShouldNotContain(
            "A new version of your supervision policy"
        );
    }

    [Fact]
    public async Task A_trial_run_says_how_many_would_have_been_late_and_names_nobody()
    {
        var given = await Given.Council(host);
        foreach (var on in new[] { "2026-08-03", "2026-09-11", "2026-10-19", "2026-11-16" })
        {
            await given.Kept(host, given.Held(DateOnly.Parse(on)));
        }

        var draft = await given.Drafted(host, given.Amara);
        using var idris = await host.As(given.Idris);
        var started = await idris.Press(
            await idris.Open($"/admin/policy/drafts/{draft.Id}"),
            "Try it on the last 12 months"
        );
        started.Text.ShouldContain("Trying it: 0 of 1 person done.");

        await Rounds.Work(host.Services.GetRequiredService<IServiceScopeFactory>(), host.Clock.Now);

        var page = await idris.Open($"/admin/policy/drafts/{draft.Id}");
        page.Text.ShouldContain("1 of 1");
        page.Text.ShouldContain("Assessment team 2");
        page.Text.ShouldNotContain("Ben Hughes");
    }

    [Fact]
    public void Dates_and_documents_are_refused_by_the_domain_too()
    {
        var (first, later) = (new DateOnly(2027, 1, 1), new DateOnly(2027, 2, 1));
        new Approval("Cabinet", first, first).WhyNotReviewedOn.ShouldNotBeNull();
        new Approval("Cabinet", first, later).WhyNotReviewedOn.ShouldBeNull();
        new Approval("Cabinet", first, null)
            .WhyNotFrom(first, [first])!
            .Reason.ShouldContain("Another version");
        new Approval("Cabinet", first, null).WhyNotFrom(later, []).ShouldNotBeNull();
        WrittenPolicy.WhyNot([]).ShouldNotBeNull();
        WrittenPolicy.WhyNot(new byte[WrittenPolicy.LargestBytes + 1]).ShouldNotBeNull();
        WrittenPolicy.WhyNot(Pdf).ShouldBeNull();
    }

    private static Dictionary<string, string> Fields(
        VisitedPage page,
        string from,
        string? token
    ) =>
        new()
        {
            ["__RequestVerificationToken"] = token ?? page.ValueOf("__RequestVerificationToken")!,
            ["Fingerprint"] = page.ValueOf("Fingerprint")!,
            ["ApprovedBy"] = "Cabinet, 20 November",
            ["EffectiveOn"] = from,
            ["ReviewOn"] = "2028-01-01",
        };

    private static async Task<VisitedPage> Approve(
        Visitor visitor,
        VisitedPage page,
        string from,
        byte[]? document
    )
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(page, from, null))
        {
            form.Add(new StringContent(value), name);
        }

        if (document is not null)
        {
            form.Add(new ByteArrayContent(document), "Document", "policy.pdf");
        }

        return await Visitor.Read(
            await visitor.Http.PostAsync(new Uri(page.Path, UriKind.Relative), form)
        );
    }
}
