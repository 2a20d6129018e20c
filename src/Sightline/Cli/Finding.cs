namespace Sightline.Cli;

/// <summary>What the doctor saw. With advice it is a problem, and the advice says what to do.</summary>
internal sealed record Finding(string Words, string? Advice = null)
{
    public bool IsProblem => Advice is not null;
}
