using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Reads facts in YAML or JSON. A word that neither the policy nor the service knows is a problem, so that a slip never passes for a fact.</summary>
public static class FactsReader
{
    public static FactsReading ReadFile(string path, SupervisionPolicy policy)
    {
        var file = new FileInfo(path);
        var problem =
            !file.Exists ? new PolicyProblem(file.Name, 1, $"There is no file at {path}")
            : file.Length > FactsFile.LongestText
                ? YamlSource.TooLong(file.Name, FactsFile.LongestText)
            : null;
        if (problem is not null)
        {
            return new FactsReading(null, [problem]);
        }

        try
        {
            return Read(new PolicyFile(file.Name, File.ReadAllText(path)), policy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FactsReading(
                null,
                [new PolicyProblem(file.Name, 1, "It is there, but it cannot be read")]
            );
        }
    }

    public static FactsReading Read(PolicyFile file, SupervisionPolicy policy)
    {
        var problems = new List<PolicyProblem>();
        if (YamlSource.Read(file, problems, FactsFile.LongestText) is not { } node)
        {
            return new FactsReading(null, problems);
        }

        var document = new FactsDocument(
            new YamlMap(node, "the facts", problems),
            policy,
            problems
        );
        var facts = document.Read();
        return new FactsReading(
            problems.Count == 0 ? facts : null,
            [.. problems.Distinct().OrderBy(p => p.Line)]
        );
    }
}
