using System.Text.RegularExpressions;
using Sightline.Tests.Web;

namespace Sightline.Tests.Conventions;

/// <summary>docs/history.md knows every word that an act writes, and no other.</summary>
public sealed partial class HistoryDocumentTests
{
    [Fact]
    public void Every_act_that_the_code_writes_has_its_meaning_in_the_document()
    {
        var written = Directory
            .EnumerateFiles(
                RepositoryRoot.File("src", "Sightline"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file => Happened().Matches(File.ReadAllText(file)))
            .SelectMany(act => Word().Matches(act.Groups["act"].Value))
            .Select(word => word.Groups["word"].Value)
            .Distinct()
            .ToList();
        var known = Documents.Table("history.md", "act").Skip(1).ToList();

        written.Count.ShouldBeGreaterThan(20);
        var words = known.Select(r => r[0]).ToList();
        words.ShouldBeUnique();
        written.Except(words).ShouldBeEmpty("acts that docs/history.md does not know");
        words.Except(written).ShouldBeEmpty("acts in docs/history.md that nothing writes");
        known.ShouldAllBe(row => row[1].Length > 5);
    }

    /// <summary>The first argument of what happened: one word, or a choice between two.</summary>
    [GeneratedRegex(
        @"Happened\(\s*new(\s+Happening)?\(\s*(?<act>[^,]+),",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Happened();

    [GeneratedRegex("\"(?<word>[a-z][a-z-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
