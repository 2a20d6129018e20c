global using DiscussionQuestion = Sightline.Policies.DiscussionHeading;
global using TemplateSection = Sightline.Policies.RecordSection;
using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>What the policy that a record follows says of records, with the days that count as working days there.</summary>
public sealed record RecordPolicy(
    Guid VersionId,
    string Title,
    RecordTemplate Template,
    DiscussionForm Discussion,
    TemperatureScale Temperature,
    ActionForm Actions,
    SigningRules Signing,
    CaseNoteRules CaseNote,
    IReadOnlyList<PromptGroup> Prompts,
    WorkingDays Calendar
)
{
    public static RecordPolicy Of(Guid versionId, SupervisionPolicy policy, WorkingDays calendar) =>
        new(
            versionId,
            policy.Title,
            policy.Record,
            policy.Discussion,
            policy.Temperature,
            policy.Actions,
            policy.Signing,
            policy.CaseNote,
            PromptGroup.Of(policy),
            calendar
        );

    public IReadOnlyList<TemplateSection> Sections => Template.Sections;
    public IReadOnlyList<DiscussionQuestion> Headings => Discussion.Headings;

    public IEnumerable<TemplateSection> CaseLists =>
        Sections.Where(s => s.Kind == RecordSectionKind.CaseList);

    /// <summary>The first heading says why there is a case at all; that seldom changes, so last time's words stand in it to begin with.</summary>
    public DiscussionQuestion Reason => Headings[0];

    public IEnumerable<SigningStatement> StatementsFor(Side side) => Signing.For(RoleOf(side));

    /// <summary>Until when a discussion is on the child's record in time; what somebody acts on today is due that same day.</summary>
    public DateTime NoteDueAt(DateTime decidedAt, bool urgent)
    {
        var on = Clock.LocalDay(decidedAt);
        return EndOf(urgent ? on : CaseNote.Deadline.DueOn(on, Calendar));
    }

    /// <summary>The last day on which the supervisee has the record in time.</summary>
    public DateOnly ShareDueOn(DateOnly heldOn) => Signing.Share.DueOn(heldOn, Calendar);

    public DateOnly SignDueOn(DateOnly sharedOn) => Signing.Sign.DueOn(sharedOn, Calendar);

    public static string RoleOf(Side side) => side == Side.Supervisee ? "supervisee" : "supervisor";

    /// <summary>A day runs until the next begins.</summary>
    private static DateTime EndOf(DateOnly day) => Clock.Instant(day.AddDays(1), TimeOnly.MinValue);
}
