using System.Text.Json;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>What govuk-frontend itself says its components look like.</summary>
internal static class Fixtures
{
    private static readonly string Folder = RepositoryRoot.File(
        "node_modules",
        "govuk-frontend",
        "dist",
        "govuk",
        "components"
    );

    public static IReadOnlyList<Fixture> Of(string component)
    {
        var file = Path.Combine(Folder, component, "fixtures.json");
        File.Exists(file).ShouldBeTrue("npm ci brings the fixtures");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. json
                .RootElement.GetProperty("fixtures")
                .EnumerateArray()
                .Select(one => new Fixture(
                    one.GetProperty("name").GetString()!,
                    new Option(one.GetProperty("options").Clone()),
                    one.GetProperty("html").GetString()!
                )),
        ];
    }

    /// <summary>Renders every fixture but those that our helper leaves out for a reason, and compares.</summary>
    public static async Task Match(
        string component,
        Func<Option, Node> ours,
        params IReadOnlyList<LeftOut> leftOut
    )
    {
        var fixtures = Of(component);
        fixtures.ShouldNotBeEmpty();
        var exceptions = leftOut.SelectMany(one => one.Fixtures).ToHashSet();
        exceptions
            .Except(fixtures.Select(fixture => fixture.Name))
            .ShouldBeEmpty("a reason without its fixture");

        var compared = 0;
        var wrong = new List<string>();
        foreach (var fixture in fixtures.Where(fixture => !exceptions.Contains(fixture.Name)))
        {
            compared++;
            var expected = Markup.Normalised(fixture.Html);
            var actual = Markup.Normalised(await ours(fixture.Options).Render());
            if (expected != actual)
            {
                wrong.Add($"{component}: {fixture.Name}\nexpected\n{expected}\nactual\n{actual}");
            }
        }

        compared.ShouldBeGreaterThan(0, "nothing was compared");
        wrong.Count.ShouldBe(0, string.Join("\n", wrong));
    }

    /// <summary>Fixtures that our helper does not express, and why.</summary>
    internal sealed record LeftOut(string Reason, params IReadOnlyList<string> Fixtures);

    internal sealed record Fixture(string Name, Option Options, string Html);
}
