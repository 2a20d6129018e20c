using Sightline.Policies;

namespace Sightline.Tests.Policies;

/// <summary>One thing that a written policy says, and where in its pack it went.</summary>
/// <param name="Clause">Its heading in the written policy.</param>
/// <param name="Says">What it says, in our short label.</param>
/// <param name="Where">True, or something that is there.</param>
internal sealed record SeedLine(string Clause, string Says, Func<SupervisionPolicy, object?> Where);

/// <summary>Walks a written policy clause by clause.</summary>
internal static class SeedWalk
{
    public static SupervisionPolicy Pack(string key) => PolicyReader.ReadShipped(key).Require();

    public static void Through(string key, int clauses, params SeedLine[] lines)
    {
        var policy = Pack(key);
        lines.Select(l => l.Clause).Distinct().Count().ShouldBe(clauses);
        foreach (var line in lines)
        {
            line.Where(policy)
                .ShouldSatisfyAllConditions(
                    $"{line.Clause}: {line.Says}",
                    found => found.ShouldNotBeNull(),
                    found => found.ShouldNotBe(false),
                    found => found.ShouldNotBe("")
                );
        }
    }

    /// <summary>Every length of time that a policy's rules name.</summary>
    public static string[] Figures(SupervisionPolicy policy) =>
        [
            .. policy
                .AllRules.SelectMany(r =>
                    r switch
                    {
                        GapRule gap => new[] { gap.Usual, gap.Longest, gap.Limit },
                        MinimumRule minimum => [minimum.Period],
                        AgreementRule agreement => [agreement.SignWithin, agreement.ReviewEvery],
                        DeadlineRule deadline => [deadline.Within],
                        MilestoneRule milestone => [milestone.Within],
                        _ => [],
                    }
                )
                .OfType<Interval>()
                .Select(i => i.Words),
        ];

    public static bool Counts(SupervisionPolicy policy, params string[] forms) =>
        policy.Forms.Where(f => f.Formal).Select(f => f.Key).SequenceEqual(forms);
}
