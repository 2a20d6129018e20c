using Sightline.BrowserTests.Support;
using Sightline.Policies;
using Sightline.Tests.Support;
using Someone = Sightline.BrowserTests.Support.Someone;

namespace Sightline.BrowserTests.Journeys;

public sealed class TwoPeopleWhoAgree(Browser browser, TestHost host) : IClassFixture<TestHost>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Think_first_agree_every_area_say_why_it_differs_and_sign(int width)
    {
        var given = await Given.Council(host);
        var path = $"/supervision/{given.Supervision.Id}/agreement";
        await using var ben = await Someone.At(browser, host, given.Ben, width);
        await using var amara = await Someone.At(browser, host, given.Amara, width);
        var support = TestPolicy.Policy.Agreement.Area("support")!;
        var asksForHelp = support.Questions.First(q => q.Key == "seeking-help");

        await ben.Open(path);
        await Look(ben, "agreement-none");
        await ben.Press("Start the agreement");
        await Look(ben, "agreement-tasks");
        await Think(ben, path, support, asksForHelp, "I wait too long before I ask.");
        await Look(ben, "agreement-thoughts");
        await Think(amara, path, support, asksForHelp, "Ring me, at any time.");
        (await amara.Text()).ShouldContain("I wait too long before I ask.");

        foreach (var area in TestPolicy.Policy.Agreement.Areas)
        {
            await Agree(amara, path, area);
        }

        await Look(amara, "agreement-why");
        await amara.Press("Save the reason");
        await Look(amara, "agreement-why-error");
        await amara.Fill(
            "Why does this suit the two of you?",
            "Ben works two days a week, and we speak on the others."
        );
        await amara.Press("Save the reason");
        await amara.Press("Check and sign");
        await amara.Press("Sign the agreement");
        await Look(amara, "agreement-sign-error");
        await Sign(amara);
        (await amara.Heading()).ShouldBe("You have signed the agreement");
        await Look(amara, "agreement-signed-by-one");

        await ben.Open($"{path}/sign");
        await Look(ben, "agreement-sign");
        (await ben.Text()).ShouldContain("Ben works two days a week, and we speak on the others.");
        await Sign(ben);
        (await ben.Text()).ShouldContain("Both of you have signed");
        await Look(ben, "agreement-in-force");
        await ben.Press("Start a review");
        await Look(ben, "agreement-review");
        await ben.Open($"{path}/versions");
        await Look(ben, "agreement-versions");
    }

    private static async Task Sign(Someone someone)
    {
        await someone.Choose("I have read this agreement. It says what we agreed.");
        await someone.Press("Sign the agreement");
    }

    private static async Task Think(
        Someone someone,
        string path,
        AgreementArea area,
        AgreementQuestion question,
        string thought
    )
    {
        await someone.Open($"{path}/edit/{area.Key}");
        var field = someone.Page.GetByLabel($"What I think about: {question.Label}");
        if (!await field.IsVisibleAsync())
        {
            await someone.Page.Locator($"#{question.Key} summary").ClickAsync();
        }

        await field.FillAsync(thought);
        await someone
            .Page.GetByRole(
                Microsoft.Playwright.AriaRole.Button,
                new() { Name = "Save and share my first thoughts" }
            )
            .ClickAsync();
    }

    /// <summary>Every question of an area, answered as its kind asks. They meet less often than the policy says.</summary>
    private static async Task Agree(Someone someone, string path, AgreementArea area)
    {
        await someone.Open($"{path}/edit/{area.Key}");
        foreach (var question in area.Questions)
        {
            var field = $"Input.Answers[{question.Key}]";
            switch (question.Kind)
            {
                case AgreementQuestionKind.Interval:
                    await Type(someone, $"{field}.Text", "6");
                    break;
                case AgreementQuestionKind.Minutes:
                    await Type(someone, $"{field}.Text", "90");
                    break;
                case AgreementQuestionKind.ReviewDate:
                    await Type(someone, $"{field}.On.Day", "26");
                    await Type(someone, $"{field}.On.Month", "5");
                    await Type(someone, $"{field}.On.Year", "2027");
                    break;
                default:
                    await Type(
                        someone,
                        $"{field}.Text",
                        "We talked about this and settled on what suits both of us for now."
                    );
                    break;
            }
        }

        await Look(someone, $"agreement-{area.Key}");
        await someone.Press("Save and go on");
        if (area.Function is null)
        {
            (await someone.Heading()).ShouldBe("This is less often than the policy asks");
        }
        else if (area == TestPolicy.Policy.Agreement.Areas[^1])
        {
            await someone.Open($"{path}/why");
        }
    }

    private static Task Type(Someone someone, string field, string text) =>
        someone.Page.Locator($"[name='{field}']").FillAsync(text);

    private static async Task Look(Someone someone, string name)
    {
        await someone.Shot(name);
        await someone.ShouldBeAccessible();
    }
}
