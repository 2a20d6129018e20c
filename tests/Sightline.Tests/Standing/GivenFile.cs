using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Tests.Standing;

/// <summary>Facts as a file says them, for a policy of a few rules.</summary>
internal static class GivenFile
{
    public static FactsReading Read(SupervisionPolicy policy, string text) =>
        FactsReader.Read(new PolicyFile("facts.yaml", text), policy);

    /// <summary>Ben's facts: his first line, then one line an event.</summary>
    public static FactsFile Ben(SupervisionPolicy policy, string about, params string[] events)
    {
        var reading = Read(
            policy,
            $"people:\n  - id: ben\n    {about.ReplaceLineEndings("\n    ")}\n    events: [{string.Join(", ", events.Select(e => $"{{{e}}}"))}]\n"
        );
        reading.Problems.ShouldBeEmpty();
        return reading.Facts!;
    }

    public static PersonReport On(this FactsFile facts, SupervisionPolicy policy, string day) =>
        StandingReport.Of(policy, "v", facts, GivenFacts.Day(day)).People.ShouldHaveSingleItem();

    public static JudgementReport Rule(this PersonReport person, string rule) =>
        person.Streams.SelectMany(s => s.Judgements).Single(j => j.Rule == rule);

    public static string Verdicts(
        this FactsFile facts,
        SupervisionPolicy policy,
        string rule,
        params string[] days
    ) => string.Join(' ', days.Select(d => facts.On(policy, d).Rule(rule).Verdict));
}
