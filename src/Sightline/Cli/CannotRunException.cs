namespace Sightline.Cli;

/// <summary>A command could not run at all, said in words that end with what to do. The exit code is 2.</summary>
public sealed class CannotRunException(string words) : Exception(words);
