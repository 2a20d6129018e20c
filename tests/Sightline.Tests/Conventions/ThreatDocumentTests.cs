namespace Sightline.Tests.Conventions;

public sealed class ThreatDocumentTests
{
    [Fact]
    public void Every_test_that_stands_against_a_threat_is_there()
    {
        var named = Documents
            .Table("threats.md", "threat")
            .Skip(1)
            .SelectMany(r => r[2].Split(',').Select(t => t.Trim().Trim('`')))
            .Distinct()
            .ToList();
        var there = typeof(ThreatDocumentTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet();

        named.Count.ShouldBeGreaterThan(20);
        named.Where(t => !there.Contains(t)).ShouldBeEmpty();
    }
}
