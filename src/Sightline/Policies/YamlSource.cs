using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sightline.Policies;

/// <summary>
/// Opens YAML (or JSON, which is YAML too) as a tree of words with their places. It reads the flow of events and never builds what it would
/// refuse, so that deep nesting cannot exhaust the stack and no alias can stand for a thousand others.
/// </summary>
internal static class YamlSource
{
    /// <summary>A policy is read aloud by people: the shipped ones have at most a tenth of this.</summary>
    public const int LongestText = 1_000_000;

    private const int DeepestNesting = 24;

    /// <summary>What stands at the top of any file stands at the top of the policy.</summary>
    /// <returns>Null where nothing can be read at all; the problems say why.</returns>
    public static MapNode? Open(IReadOnlyList<PolicyFile> files, List<PolicyProblem> problems)
    {
        if (files.Count == 0)
        {
            problems.Add(
                new PolicyProblem(
                    "policy.yaml",
                    1,
                    "There is nothing to read. Write at least a title and one rule"
                )
            );
            return null;
        }

        var before = problems.Count;
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(f => Read(f, problems)?.Entries ?? []))
        {
            if (!entries.TryAdd(entry.Key, entry))
            {
                problems.Add(
                    new PolicyProblem(
                        entry.File,
                        entry.Line,
                        $"\"{entry.Key}\" was already given in {entries[entry.Key].File}. Say it once"
                    )
                );
            }
        }

        return problems.Count == before ? new MapNode(files[0].Name, 1, [.. entries.Values]) : null;
    }

    /// <summary>One file with one mapping.</summary>
    public static MapNode? Read(
        PolicyFile file,
        List<PolicyProblem> problems,
        int longest = LongestText
    )
    {
        if (file.Text.Length > longest)
        {
            problems.Add(TooLong(file.Name, longest));
            return null;
        }

        var read = new Reading(file, problems);
        try
        {
            var root = read.Root();
            if (root is MapNode map)
            {
                return map;
            }

            if (!read.Refused)
            {
                problems.Add(
                    new PolicyProblem(
                        file.Name,
                        1,
                        "Write the file as words with a value each, for example \"title: Our policy\""
                    )
                );
            }
        }
        catch (YamlException exception)
        {
            problems.Add(
                new PolicyProblem(
                    file.Name,
                    LineOf(exception.Start),
                    $"This is not YAML: {exception.Message}"
                )
            );
        }
        // The parser answers some malformed text with these instead of its own exception.
        catch (Exception exception)
            when (exception
                    is InvalidOperationException
                        or ArgumentException
                        or IndexOutOfRangeException
            )
        {
            problems.Add(
                new PolicyProblem(
                    file.Name,
                    read.Line,
                    "This is not YAML: something here or just after it is not closed or does not belong"
                )
            );
        }

        return null;
    }

    public static PolicyProblem TooLong(string name, int longest) =>
        new(
            name,
            1,
            $"The file is too long. Keep it under {longest / 1_000_000} million characters"
        );

    private static int LineOf(Mark mark) => Math.Max(1, (int)mark.Line);

    private sealed class Reading(PolicyFile file, List<PolicyProblem> problems)
    {
        private readonly Parser _parser = new(new StringReader(file.Text));

        public bool Refused { get; private set; }

        /// <summary>How far it came.</summary>
        public int Line => _parser.Current is { } at ? LineOf(at.Start) : 1;

        public PolicyNode? Root()
        {
            _parser.Consume<StreamStart>();
            if (!_parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            var root = Node(1);
            if (!Refused)
            {
                _parser.Consume<DocumentEnd>();
                if (_parser.TryConsume<DocumentStart>(out var second))
                {
                    Refuse(second.Start, "One file holds one document. Take out the line ---");
                }
            }

            return Refused ? null : root;
        }

        private PolicyNode? Node(int depth)
        {
            if (_parser.Accept<AnchorAlias>(out var alias))
            {
                return Refuse(alias.Start, "Write it out: a policy has no & and * shortcuts");
            }

            var start = _parser.Consume<NodeEvent>();
            if (!start.Anchor.IsEmpty)
            {
                return Refuse(start.Start, "Write it out: a policy has no & and * shortcuts");
            }

            if (depth > DeepestNesting)
            {
                return Refuse(start.Start, "This is nested too deeply for a policy");
            }

            return start switch
            {
                Scalar scalar => new ScalarNode(file.Name, LineOf(scalar.Start), ValueOf(scalar)),
                SequenceStart => List(start.Start, depth),
                _ => Map(start.Start, depth),
            };
        }

        private ListNode? List(Mark start, int depth)
        {
            var items = new List<PolicyNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                if (Node(depth + 1) is not { } item)
                {
                    return null;
                }

                items.Add(item);
            }

            return new ListNode(file.Name, LineOf(start), items);
        }

        private MapNode? Map(Mark start, int depth)
        {
            var entries = new List<MapEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!_parser.TryConsume<MappingEnd>(out _))
            {
                if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
                {
                    return null;
                }

                var word = (key as ScalarNode)?.Value ?? "";
                if (seen.Add(word))
                {
                    entries.Add(new MapEntry(word, file.Name, key.Line, value));
                }
                else
                {
                    problems.Add(
                        new PolicyProblem(
                            file.Name,
                            key.Line,
                            $"\"{word}\" stands here twice. Say it once"
                        )
                    );
                }
            }

            return new MapNode(file.Name, LineOf(start), entries);
        }

        private static string? ValueOf(Scalar scalar) =>
            scalar.Style == ScalarStyle.Plain && scalar.Value is "null" or "~"
                ? null
                : scalar.Value;

        private PolicyNode? Refuse(Mark at, string words)
        {
            Refused = true;
            problems.Add(new PolicyProblem(file.Name, LineOf(at), words));
            return null;
        }
    }
}
