using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Sightline.Tests.Web;

public sealed partial class LookTests
{
    private static readonly string Css = Built("app.css");

    [Fact]
    public void The_font_is_not_the_one_that_only_GOV_UK_may_use() =>
        Css.ShouldNotContain("GDS Transport");

    [Fact]
    public void The_stylesheet_brings_no_font_of_its_own() => Css.ShouldNotContain("@font-face");

    [Fact]
    public void The_blue_of_GOV_UK_is_nowhere() =>
        Css.ShouldNotContain("#1d70b8", Case.Insensitive);

    [Fact]
    public void The_crown_is_nowhere() => Css.ShouldNotContain("crown-logo");

    [Theory]
    [InlineData("text", "body-background", 4.5)]
    [InlineData("text", "surface-background", 4.5)]
    [InlineData("text", "template-background", 4.5)]
    [InlineData("secondary-text", "body-background", 4.5)]
    [InlineData("secondary-text", "surface-background", 4.5)]
    [InlineData("link", "body-background", 4.5)]
    [InlineData("link", "surface-background", 4.5)]
    [InlineData("link-visited", "body-background", 4.5)]
    [InlineData("link-hover", "surface-background", 4.5)]
    [InlineData("error", "body-background", 4.5)]
    [InlineData("success", "body-background", 4.5)]
    [InlineData("inverse-text", "brand", 4.5)]
    [InlineData("focus-text", "focus", 4.5)]
    [InlineData("input-border", "body-background", 3)]
    public void Words_stand_out_from_what_is_behind_them(
        string front,
        string behind,
        double atLeast
    ) => Contrast(Colour(front), Colour(behind)).ShouldBeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void A_first_page_stays_under_45_kilobytes_of_style_and_script() =>
        (Gzipped("app.css") + Gzipped("js-enabled.js") + Gzipped("sightline.js")).ShouldBeLessThan(
            45 * 1024
        );

    [Fact]
    public void The_lock_file_names_no_registry() =>
        File.ReadAllText(RepositoryRoot.File("package-lock.json")).ShouldNotContain("\"resolved\"");

    private static string Built(string name)
    {
        var file = RepositoryRoot.File("src", "Sightline", "wwwroot", "built", name);
        File.Exists(file).ShouldBeTrue("npm run build writes the look");
        return File.ReadAllText(file);
    }

    private static long Gzipped(string name)
    {
        using var small = new MemoryStream();
        using (var zip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(System.Text.Encoding.UTF8.GetBytes(Built(name)));
        }

        return small.Length;
    }

    private static string Colour(string name)
    {
        var match = Property().Matches(Css).FirstOrDefault(one => one.Groups["name"].Value == name);
        match.ShouldNotBeNull($"the stylesheet has no colour for {name}");
        return match.Groups["value"].Value;
    }

    // WCAG 2.2, relative luminance and contrast ratio
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.TrimStart('#');
        hex = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        var parts = Convert
            .FromHexString(hex)
            .Select(part => part / 255.0)
            .Select(Linear)
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) =>
        part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex(
        "--govuk-(?<name>[a-z-]+)-colour: ?(?<value>#[0-9a-fA-F]{3,6})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Property();
}
