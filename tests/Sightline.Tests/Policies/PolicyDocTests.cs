using System.Text.RegularExpressions;
using Sightline.Cli;
using Sightline.Policies;
using Sightline.Tests.Web;

namespace Sightline.Tests.Policies;

/// <summary>Runs everything that docs/policy.md shows.</summary>
public sealed partial class PolicyDocTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(
        RepositoryRoot.File("docs", "policy.md")
    );

    private readonly string _folder = Directory.CreateTempSubdirectory("sightline-doc-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_policy_on_the_page_is_sound()
    {
        string[] policies =
        [
            .. Blocks("yaml").Where(b => b.StartsWith("title:", StringComparison.Ordinal)),
        ];
        policies.Length.ShouldBeGreaterThan(6);

        foreach (var text in policies)
        {
            var findings = PolicyCheck.Of(PolicyReader.Parse(text));

            findings.Where(f => f.Severity == FindingSeverity.Problem).ShouldBeEmpty(text);
        }
    }

    [Fact]
    public async Task The_facts_on_the_page_stand_as_it_says()
    {
        var policy = Blocks("yaml").Last(b => b.StartsWith("title:", StringComparison.Ordinal));
        var facts = Blocks("yaml").Single(b => b.StartsWith("people:", StringComparison.Ordinal));
        var shown = Blocks("").Single().Split('\n');
        var (policyFile, factsFile) = (Write("riverside.yaml", policy), Write("facts.yaml", facts));
        string[] arguments =
        [
            .. shown[0]
                ["$ sightline ".Length..]
                .Replace("riverside.yaml", policyFile)
                .Replace("facts.yaml", factsFile)
                .Split(' '),
        ];
        var output = new StringWriter { NewLine = "\n" };

        (await CommandLine.Run(arguments, output, TextWriter.Null)).ShouldBe(0);

        output.ToString().Trim().ShouldBe(string.Join('\n', shown[1..]).Trim());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string[] Blocks(string language) =>
        [
            .. Block()
                .Matches(Page)
                .Where(m => m.Groups["language"].Value == language)
                .Select(m => m.Groups["text"].Value),
        ];

    [GeneratedRegex(
        @"^```(?<language>\w*)\n(?<text>.*?)^```$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Block();
}
