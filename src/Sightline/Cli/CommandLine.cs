namespace Sightline.Cli;

/// <summary>The one binary's commands. Exit codes: 0 done, 1 the answer is no, 2 could not run.</summary>
public static class CommandLine
{
    public static Task<int> Run(string[] args) => Task.FromResult(args.Length > 0 ? 0 : 2);
}
