using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Sightline.Records;

/// <summary>What the form of one child's discussion brings.</summary>
public sealed class DiscussInput
{
    public Dictionary<string, SectionInput> Texts { get; set; } = [];

    [DisplayName("The day the child was last seen")]
    public DateOnly? LastSeenOn { get; set; }
    public bool? SeenAlone { get; set; }

    [StringLength(2000, ErrorMessage = "Say why not in 2,000 characters or fewer")]
    public string WhyNotSeenAlone { get; set; } = "";

    [DisplayName("The day the plan is reviewed")]
    public DateOnly? PlanReviewOn { get; set; }
    public string? NoteChoice { get; set; }
    public bool Urgent { get; set; }

    /// <summary>The facts as the page showed them when it was opened.</summary>
    public string FactsShown { get; set; } = "";

    public DiscussionFacts Facts =>
        new(
            LastSeenOn,
            SeenAlone,
            SeenAlone == false && WhyNotSeenAlone.Trim() is { Length: > 0 } why ? why : null,
            PlanReviewOn,
            NoteChoice,
            Urgent
        );

    public bool FactsTouched => MarkOf(Facts) != FactsShown;

    /// <summary>The fields that are kept together, as facts.</summary>
    public static readonly string[] FactFields =
    [
        nameof(LastSeenOn),
        nameof(SeenAlone),
        nameof(WhyNotSeenAlone),
        nameof(PlanReviewOn),
        nameof(NoteChoice),
        nameof(Urgent),
    ];

    /// <summary>Every text that was typed, under the name of where it was typed.</summary>
    public IEnumerable<(string Label, string Text)> Typed(RecordPolicy policy) =>
        KeysOf(policy)
            .Where(key => Texts.GetValueOrDefault(key) is { Touched: true })
            .Select(key => (LabelOf(key, policy), Texts[key].Text))
            .Append(("Why the child was not seen alone", WhyNotSeenAlone));

    public static string LabelOf(string key, RecordPolicy policy) =>
        key switch
        {
            ChildDiscussion.ImpactOnWorker => "Impact on the worker",
            ChildDiscussion.ShortNote => "The note",
            _ => policy.Headings.First(h => h.Key == key).Label,
        };

    public bool FactsClashWith(DiscussionFacts now) =>
        AsShown.WouldLose(FactsShown, MarkOf(Facts), MarkOf(now));

    public static string MarkOf(DiscussionFacts facts) =>
        AsShown.Mark(
            facts.LastSeenOn,
            facts.SeenAlone,
            facts.WhyNotSeenAlone,
            facts.PlanReviewOn,
            facts.NoteChoice,
            facts.Urgent
        );

    public static DiscussInput Of(
        ChildDiscussion? discussion,
        RecordPolicy policy,
        string? reasonLastTime
    )
    {
        var facts = discussion?.Facts ?? new DiscussionFacts();
        facts = facts with { NoteChoice = facts.NoteChoice ?? policy.Discussion.Choices[0].Key };
        return new()
        {
            Texts = KeysOf(policy)
                .ToDictionary(
                    key => key,
                    key =>
                        SectionInput.Of(
                            discussion?.Heading(key),
                            key == policy.Reason.Key ? reasonLastTime : null
                        )
                ),
            LastSeenOn = facts.LastSeenOn,
            SeenAlone = facts.SeenAlone,
            WhyNotSeenAlone = facts.WhyNotSeenAlone ?? "",
            PlanReviewOn = facts.PlanReviewOn,
            NoteChoice = facts.NoteChoice,
            Urgent = facts.Urgent,
            FactsShown = MarkOf(facts),
        };
    }

    public static IEnumerable<string> KeysOf(RecordPolicy policy) =>
        policy
            .Headings.Select(h => h.Key)
            .Append(ChildDiscussion.ImpactOnWorker)
            .Append(ChildDiscussion.ShortNote);
}
