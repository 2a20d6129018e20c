using Sightline.Policies;

namespace Sightline.Tests.Policies;

/// <summary>Small policies, written where they are needed.</summary>
internal static class GivenPolicy
{
    /// <summary>A policy of these lines below its title.</summary>
    public static PolicyReading Read(string lines) =>
        PolicyReader.Parse($"title: Northmere's policy\n{lines}\n");

    public static SupervisionPolicy Policy(string lines) => Read(lines).Require();

    /// <summary>One rule a line, each as it stands between braces.</summary>
    public static SupervisionPolicy WithRules(params string[] rules) =>
        Policy("rules:\n" + string.Join('\n', rules.Select(r => $"  - {{ {r}, clause: c }}")));
}
