using Microsoft.EntityFrameworkCore;
using Sightline.BrowserTests.Support;
using Sightline.Demo;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Accessibility;

/// <summary>Supervisions and actions of the made-up council, at a desk and on a small phone.</summary>
public sealed class SupervisionPages(Browser browser, TodayPageTests.Council council)
    : IClassFixture<TodayPageTests.Council>
{
    [Theory]
    [InlineData("N030")]
    [InlineData("N011")]
    [InlineData("N004")]
    public async Task Are_accessible_and_fit_a_phone(string reference)
    {
        await using var db = council.Open();
        var person = await db.People.FirstAsync(p => p.Reference == reference);
        var supervision = await db
            .Supervisions.Where(s =>
                s.EndedOn == null
                && (
                    s.SuperviseeId == person.Id
                    || db.ReportingLines.Any(l =>
                        l.ManagerId == person.Id && l.PersonId == s.SuperviseeId
                    )
                )
            )
            .OrderByDescending(s => s.SuperviseeId == person.Id)
            .ThenByDescending(s =>
                db.Actions.Count(a => a.SupervisionId == s.Id && a.Updates.Count > 0)
            )
            .FirstAsync();
        var action = await db
            .Actions.Where(a =>
                a.SupervisionId == supervision.Id
                && db.Records.Any(r => r.Id == a.RecordId && r.SignedAt != null)
            )
            .OrderByDescending(a => a.Updates.Count)
            .ThenByDescending(a => a.Reviews.Count)
            .FirstOrDefaultAsync();
        await using var someone = await Someone.At(browser, council, person);
        string?[] paths =
        [
            "/supervision",
            $"/supervision/{supervision.Id}",
            $"/supervision/{supervision.Id}/actions",
            "/actions",
            "/actions?whose=theirs",
            action is null ? null : $"/actions/{action.Id}",
        ];

        foreach (var path in paths.OfType<string>())
        {
            var status = (await someone.Open(path))!.Status;
            if (status == 404 && path.EndsWith("actions", StringComparison.Ordinal))
            {
                // A line manager who does not supervise knows that there are actions, and not what they are.
                continue;
            }

            status.ShouldBe(200, path);
            await someone.Page.SetViewportSizeAsync(1280, 900);
            await someone.ShouldBeAccessible();
            var name =
                $"{reference}{path.Replace('/', '-').Replace('?', '-')[..Math.Min(24, path.Length)]}-{paths.ToList().IndexOf(path)}";
            await someone.Shot(name);
            await someone.Page.SetViewportSizeAsync(320, 700);
            await someone.ShouldFit();
            await someone.Shot(name);
        }
    }
}
