using Microsoft.EntityFrameworkCore;
using Sightline.BrowserTests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Accessibility;

/// <summary>What goes on children's records, as the made-up council has it: long lists, several people, a team's dates.</summary>
public sealed class ChildrensRecordsPageTests(Browser browser, TodayPageTests.Council council)
    : IClassFixture<TodayPageTests.Council>
{
    [Theory]
    [InlineData("N030", "/case-record")]
    [InlineData("N011", "/case-record")]
    [InlineData("N011", "/case-record?show=recorded")]
    [InlineData("N004", "/team/{team}/case-record")]
    public async Task They_are_accessible_and_fit_a_phone(string reference, string path)
    {
        await using var db = council.Open();
        var person = await db.People.FirstAsync(p => p.Reference == reference);
        var team = await db
            .People.Where(p => p.Reference == "N030")
            .Select(p => p.TeamId)
            .FirstAsync();
        await using var someone = await Someone.At(browser, council, person);

        var answer = await someone.Open(
            path.Replace("{team}", team.ToString(), StringComparison.Ordinal)
        );

        answer!.Status.ShouldBe(200);
        var name = $"{reference}{path.Replace('/', '-').Replace('?', '-')}";
        await someone.ShouldBeAccessible();
        await someone.Shot(name);
        await someone.Page.SetViewportSizeAsync(320, 700);
        await someone.ShouldBeAccessible();
        await someone.Shot(name);
    }
}
