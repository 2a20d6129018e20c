using Microsoft.EntityFrameworkCore;
using Sightline.BrowserTests.Support;
using Sightline.Demo;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Accessibility;

/// <summary>Today, as each role of the made-up council meets it at a desk and on a small phone.</summary>
public sealed class TodayPageTests(Browser browser, TodayPageTests.Council council)
    : IClassFixture<TodayPageTests.Council>
{
    public static TheoryData<string> Roles => [.. NorthmereDemo.WhoToTry.Select(w => w.Reference)];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Today_is_accessible_and_fits_a_phone_for_every_role(string reference)
    {
        await using var db = council.Open();
        var person = await db.People.FirstAsync(p => p.Reference == reference);
        await using var someone = await Someone.At(browser, council, person);

        (await someone.Open("/today"))!.Status.ShouldBe(200);

        await someone.ShouldBeAccessible();
        await someone.Shot($"{reference}-today");
        await someone.Page.SetViewportSizeAsync(320, 700);
        await someone.ShouldFit();
        await someone.Shot($"{reference}-today");
    }

    /// <summary>The made-up council, served once for every role.</summary>
    public sealed class Council : TestHost
    {
        protected override async Task Fill()
        {
            await using var db = Open();
            await NorthmereDemo.Create(db, Clock);
        }
    }
}
