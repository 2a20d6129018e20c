using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sightline.People.Importing;

namespace Sightline.Tests.People.Importing;

public sealed class ImportPageTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly byte[] Export = File.ReadAllBytes(
        Path.Combine(AppContext.BaseDirectory, "People", "Importing", "northmere-hr-export.csv")
    );

    [Fact]
    public async Task Three_hundred_people_come_in_from_the_HR_systems_own_file_and_a_second_time_change_nothing()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var columns = await Send(idris, Export);
        var check = await idris.Press(columns, "Check the file");
        var done = await idris.Press(check, "Bring in 300 rows");
        var again = await idris.Press(await Send(idris, Export), "Check the file");

        columns.Heading.ShouldBe("Which column is which?");
        check.Text.ShouldContain("300 new");
        done.Heading.ShouldBe("The file is in");
        again.Text.ShouldContain("300 unchanged");
        again.Text.ShouldContain("There is nothing to bring in");
        await using var db = host.Open();
        (await db.People.CountAsync(p => p.AgencyId == given.Northmere.Id)).ShouldBe(305);
        (
            await db.ReportingLines.CountAsync(l =>
                l.AgencyId == given.Northmere.Id && l.Steps == 3
            )
        ).ShouldBeGreaterThan(100);
        var run = await db.PeopleImportRuns.FirstAsync(r =>
            r.AgencyId == given.Northmere.Id && r.DoneAt != null
        );
        run.Text.ShouldBeNull();
        run.Done.ShouldBe("300 new");
    }

    [Fact]
    public async Task Good_rows_go_in_while_bad_ones_wait_and_are_had_as_a_file()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var columns = await Send(
            idris,
            Csv(
                $"{given.Ben.Reference},Ben,Hughes,{given.Ben.Email},Senior practitioner,Permanent,,,{given.Femi.Reference},02/09/2024,",
                "Q1,Nia,Prosser,nia@northmere.example,Social worker,Agency,Assessment and intervention,Assessment team 2,,31/02/2026,",
                "Q2,=Ivo,Wexford,ivo@northmere.example,Social worker,Agency,Assessment and intervention,Assessment team 2,nobody,01/02/2026,"
            )
        );

        var check = await idris.Press(columns, "Check the file");
        host.Statements.Clear();
        await idris.Open(check.Path);
        host.Statements.All.Count.ShouldBeLessThanOrEqualTo(6);
        var errors = await idris.Open(check.LinkTo("Get all of them as a CSV file")!);
        var done = await idris.Press(check, "Bring in 1 row");

        check.Text.ShouldContain("1 changed manager, 1 with other changes, 2 rows need you");
        check.Text.ShouldContain("31/02/2026 is not a real date");
        errors.Html.ShouldContain(
            "3,Nia Prosser,Start date,Start date: 31/02/2026 is not a real date"
        );
        errors.Html.ShouldContain("'=Ivo Wexford");
        done.Heading.ShouldBe("The file is in");
        await using var db = host.Open();
        var ben = await db.People.SingleAsync(p => p.Id == given.Ben.Id);
        ben.Post.ShouldBe("Senior practitioner");
        (
            await db.ReportingLines.SingleAsync(l => l.PersonId == ben.Id && l.Steps == 1)
        ).ManagerId.ShouldBe(given.Femi.Id);
    }

    [Fact]
    public async Task The_last_file_can_be_undone_and_leaves_everyone_as_they_were()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        await BringIn(idris, given);

        var undone = await idris.Press(await idris.Open("/admin/people/import"), "Undo this file");

        undone.Text.ShouldContain("Everyone is as they were before it");
        await using var db = host.Open();
        var ben = await db.People.SingleAsync(p => p.Id == given.Ben.Id);
        ben.FamilyName.ShouldBe("Hughes");
        ben.LeftOn.ShouldBeNull();
        (
            await db.People.AnyAsync(p => p.AgencyId == given.Northmere.Id && p.Reference == "Q1")
        ).ShouldBeFalse();
        (
            await db.Teams.AnyAsync(t => t.AgencyId == given.Northmere.Id && t.Name == "New team")
        ).ShouldBeFalse();
        (
            await db.ReportingLines.SingleAsync(l => l.PersonId == ben.Id && l.Steps == 1)
        ).ManagerId.ShouldBe(given.Amara.Id);
        (await db.LineManagements.SingleAsync(l => l.PersonId == ben.Id)).UntilOn.ShouldBeNull();
    }

    [Fact]
    public async Task What_somebody_changed_since_is_not_undone()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        await BringIn(idris, given);
        await idris.Press(
            await idris.Open($"/admin/people/{given.Ben.Id}/details"),
            "Save changes",
            ("Details.Post", "Consultant")
        );

        var refused = await idris.Press(await idris.Open("/admin/people/import"), "Undo this file");

        refused.Errors.ShouldHaveSingleItem().ShouldContain("somebody changed Ben Hughes-Ode");
        await using var db = host.Open();
        (await db.People.SingleAsync(p => p.Id == given.Ben.Id)).Post.ShouldBe("Consultant");
    }

    [Fact]
    public async Task A_plan_that_has_changed_since_it_was_shown_is_shown_again()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var check = await idris.Press(
            await Send(
                idris,
                Csv(
                    $"{given.Ben.Reference},Ben,Hughes,{given.Ben.Email},Consultant,,,,,02/09/2024,"
                )
            ),
            "Check the file"
        );
        await idris.Press(
            await idris.Open($"/admin/people/{given.Ben.Id}/details"),
            "Save changes",
            ("Details.GivenName", "Benedict")
        );

        var shown = await idris.Press(check, "Bring in 1 row");
        var done = await idris.Press(shown, "Bring in 1 row");

        shown.Errors.ShouldHaveSingleItem().ShouldStartWith("Something changed since");
        done.Heading.ShouldBe("The file is in");
        (await idris.Press(shown, "Bring in 1 row")).Path.ShouldBe(done.Path);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_where_it_was_chosen()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var workbook = await Send(idris, "PK\u0003\u0004rest"u8.ToArray());
        var nothing = await idris.Press(await idris.Open("/admin/people/import"), "Continue");

        workbook.Errors.ShouldHaveSingleItem().ShouldContain("This is an Excel workbook");
        nothing.Errors.ShouldBe(["Choose a CSV file"]);
    }

    [Fact]
    public async Task A_column_that_is_missing_or_chosen_twice_is_said_at_its_field()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);
        var columns = await Send(
            idris,
            Encoding.UTF8.GetBytes("Number,Forename,Surname,When\n1,Nia,Prosser,01/01/2026\n")
        );

        var page = await idris.Press(
            columns,
            "Check the file",
            ("Column[Email]", "2"),
            ("Column[StartedOn]", "")
        );

        page.Errors.ShouldBe([
            "The work email address cannot be in the same column as the last name",
            "Select the column that holds the start date",
        ]);
    }

    [Fact]
    public async Task Another_agencys_file_does_not_exist()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            var run = new PeopleImportRun(given.Carys, "people.csv", "a,b\n1,2\n", host.Clock.Now);
            db.Add(run);
            await db.SaveChangesAsync();
            using var idris = await host.As(given.Idris);

            foreach (var step in (string[])["columns", "check", "done"])
            {
                (await idris.Open($"/admin/people/import/{run.Id}/{step}")).Status.ShouldBe(
                    HttpStatusCode.NotFound
                );
            }
        }
    }

    [Fact]
    public async Task The_template_on_the_page_is_the_one_in_the_documents()
    {
        var given = await Given.Council(host);
        using var idris = await host.As(given.Idris);

        var page = await idris.Open("/admin/people/import/template.csv");

        page.Html.ShouldBe(TemplateModel.Headings);
        ColumnMap
            .Guess(TemplateModel.Headings.Trim().Split(','))
            .Columns.Count.ShouldBe(PeopleFields.All.Count - 1);
    }

    private static async Task BringIn(Visitor idris, Given given)
    {
        var check = await idris.Press(
            await Send(
                idris,
                Csv(
                    $"{given.Ben.Reference},Ben,Hughes-Ode,{given.Ben.Email},Social worker,Permanent,Somewhere,New team,Q1,02/09/2024,31/12/2026",
                    $"Q1,Nia,Prosser,nia.{Guid.CreateVersion7():N}@northmere.example,Manager,Permanent,Somewhere,New team,{given.Femi.Reference},01/02/2026,"
                )
            ),
            "Check the file"
        );
        (await idris.Press(check, "Bring in 2 rows")).Heading.ShouldBe("The file is in");
    }

    private static byte[] Csv(params string[] rows) =>
        Encoding.UTF8.GetBytes(TemplateModel.Headings + string.Join("\r\n", rows) + "\r\n");

    private static async Task<VisitedPage> Send(Visitor visitor, byte[] content)
    {
        var page = await visitor.Open("/admin/people/import");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.ValueOf("NewId")!), "NewId" },
            {
                new StringContent(page.ValueOf("__RequestVerificationToken")!),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(content), "Sent", "people.csv" },
        };
        var answer = await visitor.Http.PostAsync(
            new Uri("/admin/people/import", UriKind.Relative),
            form
        );
        return
            await visitor.Open(answer.RequestMessage!.RequestUri!.PathAndQuery) is { } shown
            && answer.RequestMessage.Method == HttpMethod.Get
            ? shown
            : await Visitor.Read(answer);
    }
}
