using Sightline.People;
using Sightline.Planning;
using Sightline.Supervisions;

namespace Sightline.Tests.Planning;

public sealed class CapacityPageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_manager_reads_what_is_asked_of_each_supervisor_in_words()
    {
        var given = await Given.Council(host);
        using var femi = await host.As(given.Femi);

        var page = await femi.Open("/reports/capacity");
        page.Text.ShouldContain("Amara Obi");
        page.Text.ShouldContain("How much time there is for it is not said yet");
        await Has(given, minutesAWeek: 60);
        page = await femi.Open("/reports/capacity");

        // Thirteen sessions of an hour and a half.
        page.Text.ShouldContain(
            "20 hours asked, and 52 hours to give. There is room for 32 hours more."
        );
        page.Text.ShouldNotContain("Ben");
    }

    [Fact]
    public async Task Too_little_time_is_said_as_hours_short()
    {
        var given = await Given.Council(host);
        await Has(given, minutesAWeek: 15);
        using var femi = await host.As(given.Femi);

        (await femi.Open("/reports/capacity")).Text.ShouldContain("That is 7 hours short.");
    }

    [Fact]
    public async Task Nobody_reads_of_supervisors_who_do_not_report_to_them()
    {
        var given = await Given.Council(host);
        using var ben = await host.As(given.Ben);
        using var carys = await host.As(given.Carys);
        using var amara = await host.As(given.Amara);

        (await ben.Open("/reports/capacity")).Text.ShouldContain("No one reports to you");
        (await carys.Open("/reports/capacity")).Text.ShouldNotContain("Amara");
        (await amara.Open("/reports/capacity")).Text.ShouldContain(
            "Nobody who reports to you supervises anyone now"
        );
    }

    [Fact]
    public async Task A_long_list_goes_on_where_the_page_ended()
    {
        var given = await Given.Council(host);
        await using (var db = host.Open())
        {
            var (day, at) = (new DateOnly(2025, 1, 6), host.Clock.Now);
            for (var number = 0; number < 30; number++)
            {
                var supervisor = new Person(
                    given.Northmere.Id,
                    $"Q{Guid.CreateVersion7():N}",
                    "Sam",
                    $"Zed{number:00}",
                    $"sam.{Guid.CreateVersion7():N}@example.test",
                    day
                );
                var supervisee = new Person(
                    given.Northmere.Id,
                    $"Q{Guid.CreateVersion7():N}",
                    "Lou",
                    $"Young{number:00}",
                    $"lou.{Guid.CreateVersion7():N}@example.test",
                    day
                )
                {
                    Group = "social-worker",
                };
                db.AddRange(supervisor, supervisee);
                db.Entry(given.Femi).State = Microsoft.EntityFrameworkCore.EntityState.Unchanged;
                db.Add(new LineManagement(supervisor, given.Femi, day));
                db.Add(
                    new Supervision(
                        supervisor,
                        supervisee,
                        "supervision",
                        day,
                        supervisor,
                        at,
                        true
                    )
                );
            }

            await db.SaveChangesAsync();
            await db.RedrawReportingLines(given.Northmere.Id);
            await db.SaveChangesAsync();
        }

        using var femi = await host.As(given.Femi);
        var page = await femi.Open("/reports/capacity");
        page.Text.ShouldContain("Amara Obi");
        page.Text.ShouldContain("Zed23");
        page.Text.ShouldNotContain("Zed24");
        page.Html.Length.ShouldBeLessThan(60_000);
        page = await femi.Open(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        page.Text.ShouldContain("Zed24");
        page.Text.ShouldNotContain("Amara");
    }

    private async Task Has(Given given, int minutesAWeek)
    {
        await using var db = host.Open();
        db.WorkingPatterns.Add(
            new(given.Amara, new(2026, 1, 1), Week.Unsaid, minutesAWeek, host.Clock.Now)
        );
        await db.SaveChangesAsync();
    }
}
