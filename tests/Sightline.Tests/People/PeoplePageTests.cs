using System.Net;
using Microsoft.EntityFrameworkCore;
using Sightline.People;

namespace Sightline.Tests.People;

public sealed class PeoplePageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task An_administrator_finds_people_by_name()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var all = await idris.Open("/admin/people");
        var found = await idris.Open("/admin/people?name=hugh");

        all.Text.ShouldContain("5 people");
        found.Text.ShouldContain("1 person");
        found.LinkTo("Ben Hughes").ShouldBe($"/admin/people/{given.Ben.Id}");
        found.LinkTo("Amara Obi").ShouldBeNull();
    }

    [Fact]
    public async Task A_name_that_nobody_has_leads_back_to_everyone()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var page = await idris.Open("/admin/people?name=zzz");

        page.Text.ShouldContain("Nobody matches this");
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_and_nobody_is_skipped_or_shown_twice()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            // Many share a name, so that the id has to decide
            for (var i = 0; i < 60; i++)
            {
                db.People.Add(Person(given, "Sam", i % 3 == 0 ? "Ode" : "Ashby", $"K{i}"));
            }

            await db.SaveChangesAsync();
        }

        using var idris = await host.As(given.Idris);
        var seen = new List<string>();
        var href = "/admin/people";
        for (var pages = 0; href is not null && pages < 10; pages++)
        {
            host.Statements.Clear();
            var page = await idris.Open(href);
            host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
            seen.AddRange(
                page.Document.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")!)
            );
            href = page.LinkTo("Next");
        }

        seen.Count.ShouldBe(65);
        seen.Distinct().Count().ShouldBe(65);
    }

    [Fact]
    public async Task Pressing_twice_adds_one_person()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open("/admin/people/new");
        (string, string)[] fields =
        [
            ("Details.GivenName", "Nia"),
            ("Details.FamilyName", "Prosser"),
            ("Details.Reference", "N1"),
            ("Details.Email", "Nia.Prosser@example.test"),
        ];

        var first = await idris.Press(form, "Add this person", fields);
        var second = await idris.Press(form, "Add this person", fields);

        first.Heading.ShouldBe("Nia Prosser");
        second.Path.ShouldBe(first.Path);
        await using var db = host.Open();
        var nia = await db.People.SingleAsync(p =>
            p.AgencyId == given.Northmere.Id && p.Reference == "N1"
        );
        nia.Email.ShouldBe("nia.prosser@example.test");
    }

    [Fact]
    public async Task Bad_input_is_said_at_the_field_and_at_the_top_and_kept()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open("/admin/people/new");

        var page = await idris.Press(
            form,
            "Add this person",
            ("Details.GivenName", ""),
            ("Details.FamilyName", "Prosser"),
            ("Details.Reference", given.Ben.Reference),
            ("Details.Email", "no address"),
            ("Details.StartedOn.Day", "31"),
            ("Details.StartedOn.Month", "2"),
            ("Details.StartedOn.Year", "2026")
        );

        page.Errors.ShouldBe([
            "Enter a first name",
            "Ben Hughes has this employee number already",
            "Enter an email address in the correct format, like name@example.gov.uk",
            "First day must be a real date",
        ]);
        page.ValueOf("Details.Email").ShouldBe("no address");
        page.ValueOf("Details.FamilyName").ShouldBe("Prosser");
        page.Title.ShouldStartWith("Error: ");
    }

    [Fact]
    public async Task A_new_line_manager_begins_where_the_old_one_ends_and_the_reporting_line_follows()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open($"/admin/people/{given.Ben.Id}/manager");

        var page = await idris.Press(
            form,
            "Save line manager",
            ("Chosen", given.Femi.Id.ToString()),
            ("FromOn.Day", "2"),
            ("FromOn.Month", "11"),
            ("FromOn.Year", "2026")
        );

        page.Text.ShouldContain("Femi Ade is the line manager of Ben Hughes");
        await using var db = host.Open();
        var lines = await db
            .LineManagements.Where(l =>
                l.AgencyId == given.Northmere.Id && l.PersonId == given.Ben.Id
            )
            .OrderBy(l => l.FromOn)
            .ToListAsync();
        lines[0].UntilOn.ShouldBe(new DateOnly(2026, 11, 1));
        lines[1].FromOn.ShouldBe(new DateOnly(2026, 11, 2));
        (
            await db.ReportingLines.AnyAsync(l =>
                l.AgencyId == given.Northmere.Id
                && l.PersonId == given.Ben.Id
                && l.ManagerId == given.Amara.Id
            )
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_can_be_put_above_themselves()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open($"/admin/people/{given.Femi.Id}/manager");

        var page = await idris.Press(
            form,
            "Save line manager",
            ("Chosen", given.Ben.Id.ToString())
        );

        page.Errors.ShouldBe([
            "Femi Ade stands above Ben Hughes in the line of management, so Ben Hughes cannot manage Femi Ade",
        ]);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open($"/admin/people/{given.Idris.Id}");

        var refused = await idris.Press(form, "End being an administrator");
        await idris.Press(
            await idris.Open($"/admin/people/{given.Femi.Id}"),
            "Make an administrator"
        );
        await idris.Press(form, "End being an administrator");
        var after = await idris.Open("/admin/people");

        refused.Errors.ShouldHaveSingleItem().ShouldContain("is the only administrator");
        after.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Leave_that_ends_before_it_begins_is_refused_and_good_leave_can_be_removed()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var form = await idris.Open($"/admin/people/{given.Ben.Id}/leave");
        static (string, string)[] Days(string until) =>
            [
                ("FromOn.Day", "7"),
                ("FromOn.Month", "12"),
                ("FromOn.Year", "2026"),
                ("UntilOn.Day", until),
                ("UntilOn.Month", "december"),
                ("UntilOn.Year", "2026"),
                ("Kind", "annual"),
            ];

        var refused = await idris.Press(form, "Add this leave", Days("6"));
        var added = await idris.Press(form, "Add this leave", Days("11"));
        var removed = await idris.Press(added, "Remove leave from 7 December 2026");

        refused.Errors.ShouldBe(["The last day away must be the first day or later"]);
        added.Text.ShouldContain("7 December 2026 to 11 December 2026");
        removed.Text.ShouldContain("None known");
    }

    [Fact]
    public async Task A_person_of_another_agency_does_not_exist()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        foreach (var page in (string[])["", "/details", "/manager", "/leave", "/leaving"])
        {
            var found = await idris.Open($"/admin/people/{given.Carys.Id}{page}");
            found.Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private static Person Person(Given given, string name, string family, string reference) =>
        new(
            given.Northmere.Id,
            reference,
            name,
            family,
            $"{reference}.{Guid.CreateVersion7():N}@example.test",
            new DateOnly(2025, 1, 6)
        );
}
