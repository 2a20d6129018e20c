using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Records;

/// <summary>Stands in for the policy until its parser is merged; to be deleted then.</summary>
internal static class StandIn
{
    private static readonly Clause Clause = new("section 9");
    private static readonly WorkingDays Calendar = new(
        new BankHolidays(
            "england-and-wales",
            "England and Wales",
            [
                new(new DateOnly(2026, 12, 25), "Christmas Day"),
                new(new DateOnly(2026, 12, 28), "Boxing Day (substitute)"),
                new(new DateOnly(2027, 1, 1), "New Year's Day"),
            ]
        )
    );

    public static RecordPolicy Policy(Guid version) =>
        new(
            version,
            "Supervision policy",
            new(
                [
                    Section(
                        "how-we-are",
                        "How we are",
                        RecordSectionKind.Temperature,
                        "What does the work do to you, and what support would help?",
                        SeenBy.TheTwo
                    ),
                    Section(
                        "actions-from-last-time",
                        "Actions from last time",
                        RecordSectionKind.ActionsReview
                    ),
                    Section("team-issues", "Team issues"),
                    Section("duty", "Duty"),
                    Section("development", "Professional development and training"),
                    Section(
                        "equal-opportunities",
                        "Equal opportunities and anti-discriminatory practice",
                        hint: "What difference did identity, power or discrimination make, for families or for you?"
                    ),
                    Section(
                        "leave",
                        "Leave and TOIL",
                        hint: "The balance, and leave that is coming."
                    ),
                    Section("going-well", "Feedback: what is going well"),
                    Section("to-work-on", "Feedback: what to work on", hint: "In both directions."),
                    Section("new-allocations", "New allocations", RecordSectionKind.CaseList),
                    Section(
                        "previous-allocations",
                        "Previous allocations",
                        RecordSectionKind.CaseList
                    ),
                    Section("out-of-timescales", "Out of timescales", RecordSectionKind.CaseList),
                    Section("children", "Children discussed", RecordSectionKind.Discussions),
                    Section("new-actions", "New actions", RecordSectionKind.NewActions),
                    Section("any-other-business", "Any other business"),
                    Section("closing", "Before we finish", RecordSectionKind.Closing),
                ],
                new(
                    "We talked about something personal and agreed not to record it",
                    "",
                    "We agreed that a personal matter stays unrecorded.",
                    Clause
                ),
                Clause
            ),
            new(
                [
                    Heading(1, "reason", "Reason for involvement"),
                    Heading(2, "events", "Significant events since the previous supervision"),
                    Heading(
                        3,
                        "outcome",
                        "What is the desired outcome",
                        "What would be different for the child?",
                        "How would they say it?"
                    ),
                    Heading(
                        4,
                        "how",
                        "How will this be achieved",
                        "What will you do, with whom, and why this rather than something else?"
                    ),
                    Heading(
                        5,
                        "challenges",
                        "What challenges are there to achieving the outcome",
                        "Which risks are there for this child in particular?",
                        "What are we unsure about?"
                    ),
                    Heading(
                        6,
                        "lived-experience",
                        "The child's lived experience and views",
                        "What is a day in the child's life like?",
                        "What have they said or shown?"
                    ),
                    new(
                        "actions",
                        7,
                        "Actions required",
                        ["What, by whom, by when, and how will we know?"],
                        DiscussionHeadingKind.Actions,
                        Clause
                    ),
                ],
                [
                    new("last-seen", "Last seen", DiscussionFactKind.Day, Clause),
                    new("seen-alone", "Seen alone", DiscussionFactKind.YesOrWhyNot, Clause),
                    new("plan-review", "Plan to be reviewed", DiscussionFactKind.Day, Clause),
                ],
                [
                    new(
                        "every-heading",
                        "Every heading",
                        [
                            "reason",
                            "events",
                            "outcome",
                            "how",
                            "challenges",
                            "lived-experience",
                            "actions",
                        ],
                        Clause
                    ),
                    new(
                        "core-headings",
                        "The outcome, how it will be achieved, and the actions",
                        ["outcome", "how", "actions"],
                        Clause
                    ),
                    new("short-note", "A short note", [], Clause),
                ],
                Clause
            ),
            new(
                "How are you arriving?",
                "",
                [
                    new(1, "Struggling"),
                    new(2, "Finding it hard"),
                    new(3, "Getting by"),
                    new(4, "Doing OK"),
                    new(5, "Doing well"),
                ],
                "I would rather say it in person",
                Clause
            ),
            new(
                [],
                [
                    new("done", "Done", Clause, false, false),
                    new("partly", "Partly done", Clause, true, false),
                    new("not-done", "Not done", Clause, true, true),
                    new("no-longer-needed", "No longer needed", Clause, false, true),
                ],
                Clause
            ),
            new(
                "Is this an accurate record of what we discussed and decided?",
                ["supervisee", "supervisor"],
                [
                    new(
                        "yes",
                        "Yes",
                        "I confirm that I have read this record and that it is accurate.",
                        SigningEffect.Signs,
                        ["supervisee", "supervisor"],
                        Clause
                    ),
                    new(
                        "yes-with-comment",
                        "Yes, and I want to add a comment",
                        "I confirm that I have read this record and add my comment to it.",
                        SigningEffect.SignsWithComment,
                        ["supervisee", "supervisor"],
                        Clause
                    ),
                    new(
                        "not-right",
                        "No, part of this is not right",
                        "I have read this record and ask for a change.",
                        SigningEffect.AsksForChange,
                        ["supervisee", "supervisor"],
                        Clause
                    ),
                ],
                new(
                    "share",
                    "supervision",
                    [],
                    Clause,
                    "The supervisee has a copy within 5 working days of the session.",
                    "session-held",
                    Interval.WorkingDays(5)
                ),
                new(
                    "sign",
                    "supervision",
                    [],
                    Clause,
                    "It is read and signed within 5 working days of being shared.",
                    "record-shared",
                    Interval.WorkingDays(5)
                ),
                "Either may write the record; the supervisor answers for it.",
                Clause
            ),
            new(
                "Managers oversight",
                "the case system",
                new(
                    "case-note",
                    "supervision",
                    [],
                    Clause,
                    "On the child's record within 2 working days of the decision.",
                    "decision-made",
                    Interval.WorkingDays(2)
                ),
                "Needs recording now",
                "A brief note may stand in the worker's record.",
                Clause
            ),
            Calendar
        );

    private static TemplateSection Section(
        string key,
        string label,
        RecordSectionKind kind = RecordSectionKind.Text,
        string hint = "",
        SeenBy seenBy = SeenBy.EveryoneAllowed
    ) => new(key, label, hint, "", kind, seenBy, false, null, Clause);

    private static DiscussionQuestion Heading(
        int number,
        string key,
        string label,
        params string[] hints
    ) => new(key, number, label, hints, DiscussionHeadingKind.Text, Clause);
}
