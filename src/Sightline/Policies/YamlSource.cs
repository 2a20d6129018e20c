using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Sightline.Policies;

/// <summary>Opens the documents of a policy as one mapping: what stands at the top of any file stands at the top of the policy.</summary>
internal static class YamlSource
{
    /// <summary>A policy is read aloud by people: the five shipped ones have at most a tenth of this.</summary>
    public const int LongestText = 1_000_000;

    private const int DeepestNesting = 24;

    /// <returns>Null where nothing can be read at all; the problems say why.</returns>
    public static YamlMap? Open(IReadOnlyList<PolicyFile> files, List<PolicyProblem> problems)
    {
        if (files.Count == 0)
        {
            problems.Add(
                new PolicyProblem(
                    "policy.yaml",
                    1,
                    "There is nothing to read. Write at least a key, a title and one rule"
                )
            );
            return null;
        }

        var before = problems.Count;
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (key, entry) in Read(file, problems))
            {
                if (!entries.TryAdd(key, entry))
                {
                    problems.Add(
                        new PolicyProblem(
                            entry.File,
                            entry.Line,
                            $"\"{key}\" was already given in {entries[key].File}. Say it once"
                        )
                    );
                }
            }
        }

        return problems.Count == before
            ? new YamlMap(files[0].Name, 1, "the policy", entries, problems)
            : null;
    }

    private static Dictionary<string, YamlEntry> Read(PolicyFile file, List<PolicyProblem> problems)
    {
        try
        {
            if (WhyNotRead(file) is { } refusal)
            {
                problems.Add(refusal);
                return [];
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return YamlMap.EntriesOf(file.Name, root);
            }

            problems.Add(
                new PolicyProblem(
                    file.Name,
                    1,
                    "Write the file as words with a value each, for example \"title: Our policy\""
                )
            );
        }
        catch (YamlException exception)
        {
            problems.Add(
                new PolicyProblem(
                    file.Name,
                    Math.Max(1, (int)exception.Start.Line),
                    $"This is not YAML: {exception.Message}"
                )
            );
        }

        return [];
    }

    /// <summary>
    /// Looks at the text as a flow of events before any tree is built, so that deep nesting cannot exhaust the stack and no alias can stand for
    /// a thousand others.
    /// </summary>
    private static PolicyProblem? WhyNotRead(PolicyFile file)
    {
        if (file.Text.Length > LongestText)
        {
            return new PolicyProblem(
                file.Name,
                1,
                "The file is too long for a policy. Keep it under a million characters"
            );
        }

        var depth = 0;
        var parser = new Parser(new StringReader(file.Text));
        while (parser.MoveNext())
        {
            var line = Math.Max(1, (int)parser.Current!.Start.Line);
            switch (parser.Current)
            {
                case AnchorAlias:
                case NodeEvent { Anchor.IsEmpty: false }:
                    return new PolicyProblem(
                        file.Name,
                        line,
                        "Write it out: a policy has no & and * shortcuts"
                    );
                case MappingStart or SequenceStart when ++depth > DeepestNesting:
                    return new PolicyProblem(
                        file.Name,
                        line,
                        "This is nested too deeply for a policy"
                    );
                case MappingEnd or SequenceEnd:
                    depth--;
                    break;
            }
        }

        return null;
    }
}
