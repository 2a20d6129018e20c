using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

/// <summary>Walks the council's audit tool (appendix 4) and its quality assurance (section 10).</summary>
public class CouncilAuditTests
{
    private static readonly AuditTool Audit = GivenFacts.Policy.Audit!;

    [Fact]
    public void Part_1_has_its_thirteen_questions_each_with_its_function_and_scale()
    {
        Audit
            .Questions.Select(q => (q.Number, q.Function, q.Scale))
            .ShouldBe([
                ("1", null, "evidence"),
                ("2", null, "reviewed"),
                ("3", "management", "evidence"),
                ("4", "management", "evidence"),
                ("5", "management", "evidence"),
                ("6", "management", "evidence"),
                ("7", "management", "evidence"),
                ("8", "development", "evidence"),
                ("9", "support", "evidence"),
                ("10", "management", "evidence"),
                ("11", null, null),
                ("12", null, "evidence"),
                ("13 (a)", null, "grade"),
                ("13 (b)", null, null),
            ]);
    }

    [Fact]
    public void Its_scales_and_head_are_the_papers()
    {
        Labels("evidence").ShouldBe(["1 (excellent)", "2", "3", "4", "5 (poor)"]);
        Labels("reviewed").ShouldBe(["Yes", "No", "Partially", "Unclear"]);
        Labels("presence").ShouldBe(["Yes", "No", "Not applicable"]);
        Labels("grade").ShouldBe(["Outstanding", "Good", "Requires improvement", "Inadequate"]);
        Audit
            .Scale("grade")!
            .Points.Where(p => p.FallsShort)
            .Select(p => p.Key)
            .ShouldBe(["requires-improvement", "inadequate"]);
        Audit.Question("to-reach-good")!.After.ShouldBe("overall");
        Audit.Cover.Count.ShouldBe(6);

        static IEnumerable<string> Labels(string scale) =>
            Audit.Scale(scale)!.Points.Select(p => p.Label);
    }

    [Fact]
    public void Files_are_drawn_at_random_every_three_months_and_every_month()
    {
        Audit
            .Samples.Select(s => (s.Every.Words, s.AtRandom))
            .ShouldBe([("3 months", true), ("1 month", true)]);
        Audit.Samples[0].By.ShouldBe(["quality-assurance-manager", "service-manager"]);
        Audit.Samples[1].By.ShouldBe(["service-manager"]);
    }

    [Fact]
    public void Twelve_documents_are_looked_for_each_in_a_section_of_the_file()
    {
        var documents = GivenFacts.Policy.File.Documents;

        documents.Count.ShouldBe(12);
        documents.ShouldAllBe(d =>
            d.Section != null && GivenFacts.Policy.File.Section(d.Section) != null
        );
    }

    [Fact]
    public void Part_2_asks_the_supervisee_nine_things_on_a_scale_of_five()
    {
        var survey = GivenFacts.Policy.Survey!;

        survey.Statements.Count.ShouldBe(9);
        survey
            .Scale.Points.Select(p => p.Label)
            .ShouldBe(["Very good", "Good", "Satisfactory", "Poor", "Very poor"]);
        survey.Promise.ShouldContain("not shared");
    }
}
