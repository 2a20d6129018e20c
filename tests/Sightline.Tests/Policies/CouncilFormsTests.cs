using Sightline.Policies;
using Sightline.Tests.Standing;

namespace Sightline.Tests.Policies;

/// <summary>Walks the appendices of the council's written policy: the agreement's form, the record, the file and a child's discussion.</summary>
public class CouncilFormsTests
{
    /// <summary>Each line of the agreement's form, and the questions that hold what it asks.</summary>
    public static TheoryData<string, string> FormLines =>
        new()
        {
            { "purpose: three points of view", "purpose-council purpose-manager purpose-worker" },
            { "when", "how-often when" },
            { "where", "where" },
            { "how long", "how-long" },
            { "cancelled", "cancelling" },
            { "interrupted (stands twice in the form)", "interrupting" },
            { "who prepares the agenda", "agenda-who" },
            { "how long before", "agenda-when" },
            { "shared outside: when, with whom", "shared-when shared-with" },
            { "recorded: what, how", "recorded-what recorded-how" },
            { "who records", "recorded-who" },
            { "where stored", "recorded-where" },
            { "contract reviewed", "review-on" },
            {
                "experience, quality: measured, recorded",
                "experience-measured quality-measured measures-recorded"
            },
            {
                "case information; who, format",
                "case-information-needed case-information-who case-information-format"
            },
            { "casework: time, where, outcomes", "casework-minutes casework-where outcomes-shown" },
            {
                "workload, prioritising, learning style, resources, tools",
                "workload-support prioritising-support workload-learning-style workload-resources workload-tools"
            },
            { "critical and reflective", "reflective-supervision critical-supervision" },
            {
                "feedback: how, regular, recorded, where, with whom",
                "feedback-how feedback-in-sessions feedback-recorded feedback-where feedback-shared-with"
            },
            { "support: time, place on agenda", "support-minutes support-place-in-agenda" },
            {
                "feelings, personal and work: recorded, shared; help",
                "feelings-work-recorded feelings-personal-recorded feelings-shared-with seeking-help"
            },
            {
                "team conflicts",
                "team-relationships team-functioning team-recorded team-shared-with"
            },
            {
                "knowledge and skills: support, monitored, recorded, passed on",
                "knowledge-for-casework skills-for-casework learning-monitored learning-recorded learning-shared"
            },
            { "learning style", "learning-style" },
            {
                "accreditation, registration, requirements",
                "accreditation registration knowledge-and-skill-requirements"
            },
            {
                "development: recorded, reviewed, shared",
                "development-recorded development-reviewed development-shared-with"
            },
            { "interest, career", "interests career" },
            {
                "manager and worker",
                "manager-conflict manager-third-person manager-conflict-recorded manager-conflict-where manager-conflict-shared-with"
            },
            {
                "council and worker",
                "council-conflict council-third-person council-conflict-recorded council-conflict-where council-conflict-shared-with"
            },
            {
                "others and worker",
                "others-conflict others-third-person others-conflict-recorded others-conflict-where others-conflict-shared-with"
            },
        };

    [Fact]
    public void The_agreements_form_has_every_question_once_and_in_order() =>
        GivenFacts
            .Policy.Agreement.Questions.Select(q => q.Key)
            .ShouldBe(FormLines.SelectMany(line => line.Data.Item2.Split(' ')));

    [Fact]
    public void The_agreements_areas_and_headings_are_the_forms()
    {
        GivenFacts
            .Policy.Agreement.Areas.Select(a => a.Key)
            .ShouldBe(["arrangements", "management", "support", "development", "mediation"]);
        GivenFacts
            .Policy.Agreement.Areas[0]
            .Headings.Select(h => h.Label)
            .ShouldBe([
                "Purpose",
                "Frequency",
                "Changing arrangements",
                "Agenda",
                "Confidentiality",
                "Recording",
                "Review",
            ]);
        Kind("how-often").ShouldBe(AgreementQuestionKind.Interval);
        Kind("how-long").ShouldBe(AgreementQuestionKind.Minutes);
        Kind("where").ShouldBe(AgreementQuestionKind.Place);
        Kind("review-on").ShouldBe(AgreementQuestionKind.ReviewDate);
        GivenFacts
            .Policy.Agreement.Questions.Count(q => q.Kind == AgreementQuestionKind.ThirdPerson)
            .ShouldBe(3);

        static AgreementQuestionKind Kind(string key) =>
            GivenFacts.Policy.Agreement.Question(key)!.Kind;
    }

    [Fact]
    public void The_record_has_every_part_of_the_template_in_its_order()
    {
        string[] template =
        [
            "Temperature take",
            "Team issues",
            "Duty",
            "Professional development and training",
            "Equal opportunities and anti-discriminatory practice",
            "Leave and TOIL",
            "New allocations",
            "Previous allocations",
            "Out of timescales",
            "Case discussion",
            "Any other business",
        ];

        var fromTheSeed = GivenFacts
            .Policy.Record.Sections.Where(s => s.Clause.Text == "appendix 2")
            .Select(s => s.Label);

        fromTheSeed.ShouldBe(template);
        GivenFacts
            .Policy.Record.Sections.Where(s => s.SeenBy == SeenBy.TheTwo)
            .Select(s => s.Key)
            .ShouldBe(["temperature", "support"]);
        GivenFacts
            .Policy.Record.Sections.Where(s => s.Clause.FromService)
            .Select(s => s.Key)
            .ShouldBe(["support", "going-well", "work-on", "before-we-finish"]);
    }

    [Fact]
    public void A_childs_discussion_has_the_seven_headings_and_what_of_them_goes_on_the_record()
    {
        GivenFacts
            .Policy.Discussion.Headings.Select(h => $"{h.Number} {h.Label}")
            .ShouldBe([
                "1 Reason for involvement",
                "2 Significant events since the previous supervision",
                "3 What is the desired outcome",
                "4 How will this be achieved",
                "5 What challenges are there to achieving the outcome",
                "6 What is the child's lived experience and what are their views?",
                "7 What actions are required (SMART)",
            ]);
        GivenFacts
            .Policy.Discussion.Choice("outcome-plan-actions")!
            .Headings.Select(k => GivenFacts.Policy.Discussion.Heading(k)!.Number)
            .ShouldBe([3, 4, 7]);
        GivenFacts.Policy.Discussion.Choice("note")!.WritesNote.ShouldBeTrue();
    }

    [Fact]
    public void The_file_has_its_eight_sections_and_its_cover()
    {
        GivenFacts.Policy.File.Sections.Select(s => s.Number).ShouldBe(Enumerable.Range(1, 8));
        GivenFacts
            .Policy.File.Sections.Where(s => s.Restricted)
            .Select(s => s.Number)
            .ShouldBe([7, 8]);
        GivenFacts
            .Policy.File.Cover.Select(c => c.Label)
            .ShouldBe(["Name", "Supervisor", "Team", "Start date"]);
    }
}
