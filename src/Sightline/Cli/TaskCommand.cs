using System.CommandLine;

namespace Sightline.Cli;

/// <summary>A command with examples of its use, which its help ends with.</summary>
internal sealed class TaskCommand(string name, string description, params string[] examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
