namespace Sightline.History.Verifying;

/// <summary>What was looked at, and what is not as it was.</summary>
public sealed class Verification
{
    private readonly List<VerifiedProblem> _problems = [];

    public long Lines { get; internal set; }
    public int Checkpoints { get; internal set; }
    public int Signatures { get; internal set; }

    /// <summary>What retention took out in the declared way: no problem, but said.</summary>
    public int Removed { get; internal set; }
    public IReadOnlyList<VerifiedProblem> Problems => _problems;
    public bool Sound => _problems.Count == 0;

    internal void Say(string where, string what) => _problems.Add(new(where, what));
}

/// <summary>One thing that is not as it was: where, and what is wrong with it.</summary>
public sealed record VerifiedProblem(string Where, string What);
