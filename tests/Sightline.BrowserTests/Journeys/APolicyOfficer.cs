using Microsoft.Extensions.DependencyInjection;
using Sightline.BrowserTests.Support;
using Sightline.Jobs;
using Sightline.Notifications;
using Sightline.People;
using Sightline.Shared;
using Sightline.Tests.Sessions;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Journeys;

/// <summary>A policy officer writes a stricter version and tries it, somebody else enters its approval, and everybody is told and asked to read it.</summary>
public sealed class APolicyOfficer(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Writes_a_version_that_is_approved_by_another_and_read_by_all(int width)
    {
        var given = await Given.Council(host);
        var today = Clock.LocalDay(host.Clock.Now);
        await given.Kept(host, given.Held(today.AddDays(-31)));
        await using (var db = host.Open())
        {
            db.Add(new RoleHeld(given.Dilys, RoleHeld.PolicyOfficer, host.Clock.Now));
            await db.SaveChangesAsync();
        }

        await using var dilys = await Someone.At(browser, host, given.Dilys, width);
        await dilys.Open("/admin/policy");
        await dilys.Seen("policy-versions");
        await dilys.Press("Start a new version");
        await dilys.Seen("policy-new");
        await dilys.Choose("Children's services social work supervision policy");
        await dilys.Press("Start the draft");
        await dilys.Open(new Uri(dilys.Page.Url).AbsolutePath + "/edit");
        await dilys.Fill(
            "The text",
            "title: Northmere's policy\nstarts_from: council-social-work\nrules: [{ id: time-between-sessions, longst: 5 weeks }]"
        );
        await dilys.Press("Save and check");
        (await dilys.Text()).ShouldContain("longst");
        await dilys.Seen("policy-edit");
        await dilys.Fill(
            "The text",
            "title: Northmere's policy\nstarts_from: council-social-work\nrules: [{ id: time-between-sessions, longest: 5 weeks }]"
        );
        await dilys.Press("Save and check");
        (await dilys.Text()).ShouldContain("Nothing to put right");
        await dilys.Follow("Back");
        var draft = new Uri(dilys.Page.Url).AbsolutePath;
        await dilys.Press("Try it on the last 12 months");
        var scopes = host.Services.GetRequiredService<IServiceScopeFactory>();
        await Rounds.Work(scopes, host.Clock.Now);
        await dilys.Open(draft);
        (await dilys.Text()).ShouldContain("You wrote some of this.");
        await dilys.Seen("policy-draft");
        await dilys.Open($"{draft}/changes");
        await dilys.Seen("policy-changes");

        await using var idris = await Someone.At(browser, host, given.Idris, width);
        await idris.Open(draft);
        await idris.Press("Enter the approval");
        await idris.Press("Approve this version");
        await idris.Seen("policy-approve-errors");
        await idris.Fill("Who approved it?", "Cabinet, 20 November");
        await idris.Page.Locator("[name='EffectiveOn.Day']").FillAsync($"{today.Day}");
        await idris.Page.Locator("[name='EffectiveOn.Month']").FillAsync($"{today.Month}");
        await idris.Page.Locator("[name='EffectiveOn.Year']").FillAsync($"{today.Year}");
        await idris.Press("Approve this version");
        (await idris.Text()).ShouldContain("Cabinet, 20 November");
        await idris.Seen("policy-version");
        await Rounds.Work(scopes, host.Clock.Now);
        await using (var db = host.Open())
        {
            await Telling.Everybody(db, host.Clock.Now);
        }

        await idris.Open("/admin/policy/roles");
        await idris.Seen("policy-roles");

        await using var ben = await Someone.At(browser, host, given.Ben, width);
        await ben.Open("/today");
        await ben.Seen("policy-today");
        await ben.Open("/notifications");
        (await ben.Text()).ShouldContain("limit is 5 weeks");
        await ben.Seen("notifications");
        await ben.Open("/policy");
        await ben.Press("I have read it");
        await ben.Seen("policy-read");
    }
}
