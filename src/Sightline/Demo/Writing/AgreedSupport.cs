namespace Sightline.Demo.Writing;

/// <summary>What two people agreed about support, development and disagreements, by question.</summary>
internal static class AgreedSupport
{
    public static IReadOnlyDictionary<string, string[]> Answers { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["support-place-in-agenda"] =
            [
                "First, before the children. Otherwise it falls off the end.",
                "In the middle, and again at the end if it was a hard session.",
            ],
            ["feelings-work-recorded"] =
            [
                "In the support part of the record, in words that the worker has chosen.",
            ],
            ["feelings-personal-recorded"] =
            [
                "Nowhere, unless it touches the work. Then we say so and agree the words.",
            ],
            ["feelings-shared-with"] =
            [
                "Nobody without asking, except occupational health when both of us want it.",
            ],
            ["seeking-help"] =
            [
                "By telephone, by message, or by putting a head round the door. There is no wrong time to ask.",
                "A message with the word \"now\" in it means now. Anything else is answered the same day.",
            ],
            ["team-relationships"] =
            [
                "The two whom it concerns speak first. If that does not help within a week, the manager sits down with both.",
                "Said early and directly, and with the manager there if either wants that.",
            ],
            ["team-functioning"] = ["On the agenda of the team meeting, without names."],
            ["team-recorded"] = ["What was agreed, not who said what."],
            ["team-shared-with"] =
            [
                "With those whom it concerns, and the service manager if it goes on.",
            ],
            ["knowledge-for-casework"] =
            [
                "Half a day a month for reading, and the research summaries that come round on Mondays.",
                "Two courses a year that the worker chooses, and the learning hour on Wednesdays.",
            ],
            ["skills-for-casework"] =
            [
                "Joint visits with the senior social worker, and one observed visit every half year.",
                "Practising difficult conversations with each other before they happen.",
            ],
            ["learning-monitored"] =
            [
                "We ask in three months what is done differently now, and with which child.",
            ],
            ["learning-recorded"] =
            [
                "In the training record and, in a line, in the record of the session.",
            ],
            ["learning-shared"] =
            [
                "Ten minutes at the team's learning hour within a month.",
                "A page of notes for the shared folder and an offer to talk it through.",
            ],
            ["learning-style"] =
            [
                "Watching first, then trying it out with somebody nearby. Not by slides.",
                "By writing things down and coming back to them after a night's sleep.",
            ],
            ["accreditation"] =
            [
                "None needed at the moment. We look again at the review.",
                "We keep what is needed for the practice educator award in view, one piece at a time.",
            ],
            ["registration"] =
            [
                "Two pieces of learning recorded before the end of November, one of them from a talk we had here.",
            ],
            ["knowledge-and-skill-requirements"] =
            [
                "We take one of the standards each quarter and ask where it showed in the work. Next is assessing with children who do not use words.",
            ],
            ["development-recorded"] =
            [
                "In the development part of the record, with what comes next and by when.",
            ],
            ["development-reviewed"] =
            [
                "Every sixth session we look back over the half year before the appraisal.",
            ],
            ["development-shared-with"] =
            [
                "With those who plan training, as a list of needs without names where that is possible.",
            ],
            ["interests"] =
            [
                "Direct work with younger children. Two afternoons a month with the play worker.",
                "Court work, and mentoring a student next year.",
            ],
            ["career"] =
            [
                "A move to senior social worker within two years, with chances to chair and to supervise a student.",
                "No change wanted for now. Depth before height.",
            ],
            ["manager-conflict"] =
            [
                "We say it within the week, here, and each says first what they heard the other say.",
                "We each write down what we need and swap. If it is still stuck after two sessions we ask for help.",
            ],
            ["manager-conflict-recorded"] =
            [
                "As two views beside each other, each in its own words, and what we agreed to try.",
            ],
            ["manager-conflict-where"] =
            [
                "In the supervision file, with the record of that session.",
            ],
            ["manager-conflict-shared-with"] =
            [
                "The person we bring in, and nobody else unless both of us agree.",
            ],
            ["council-conflict"] =
            [
                "We name what it is about, and whether it is the policy, the money or how it was done. The manager takes it up and says by when there is an answer.",
            ],
            ["council-conflict-recorded"] =
            [
                "What was asked for, by whom, and what the answer was.",
            ],
            ["council-conflict-where"] =
            [
                "In the supervision file, unless it becomes a formal matter. Then where that procedure says.",
            ],
            ["council-conflict-shared-with"] =
            [
                "The service manager, and the worker's representative if the worker wants that.",
            ],
            ["others-conflict"] =
            [
                "By going back to what the child needs, in a meeting and not by email. Then the partnership's way of resolving disagreements.",
                "We talk to them before we talk about them.",
            ],
            ["others-conflict-recorded"] =
            [
                "Both views, with reasons, and what is done for the child in the meantime.",
            ],
            ["others-conflict-where"] = ["On the child's record, with a line here."],
            ["others-conflict-shared-with"] =
            [
                "The other professional's manager and the service manager. The family hears of it where it concerns them.",
            ],
        };
}
