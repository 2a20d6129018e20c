namespace Sightline.Demo.Writing;

/// <summary>What two people agreed about the arrangements and about how the work is managed, by question.</summary>
internal static class AgreedPractice
{
    public static IReadOnlyDictionary<string, string[]> Answers { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["purpose-council"] =
            [
                "That children are safer because two people thought about them, and that nobody carries hard decisions alone.",
                "Good decisions with a reason written down, and people who stay.",
            ],
            ["purpose-manager"] =
            [
                "To know each child well enough to answer for the work, and to hear early what is not going well.",
            ],
            ["purpose-worker"] =
            [
                "An hour and a half in which I can think aloud without being rushed, and leave knowing what I will do.",
                "Someone who asks what I have not thought of, and who notices when I am tired.",
            ],
            ["when"] =
            [
                "Thursdays at 10am. If a court date falls on it we move it within the week.",
                "Tuesdays at 2pm, after the team meeting and never instead of it.",
            ],
            ["where"] =
            [
                "Room 4, with the telephone off. Not at the desk and not in the car.",
                "The small meeting room on the second floor, booked for the year.",
            ],
            ["cancelling"] =
            [
                "A child who may not be safe today, a court order, sickness. Not a busy week. We find another day within seven days.",
                "Only what cannot wait until the afternoon. Whoever cancels offers two new dates the same day.",
            ],
            ["interrupting"] =
            [
                "When a child may not be safe and nobody else on duty can decide.",
                "For a call from the court or the front door. Everything else waits for an hour.",
            ],
            ["agenda-who"] =
            [
                "Both of us, as things come up. What the social worker brings goes first.",
            ],
            ["agenda-when"] =
            [
                "The day before by midday, so that each of us has read it.",
                "Two days before, and we leave room for what happened since.",
            ],
            ["shared-when"] =
            [
                "When a child or an adult may be harmed, when the law or a policy asks for it, and when we both say so.",
                "Where somebody may not be safe, or where conduct has to be looked into. Otherwise what is personal stays here.",
            ],
            ["shared-with"] =
            [
                "The service manager, and the designated officer where it is about somebody who works with children. The other of us is told first unless that would put someone at risk.",
            ],
            ["recorded-what"] =
            [
                "What we decided about each child and why, the actions, and in a few lines how the work is going. Personal matters that do not touch the work stay between us.",
            ],
            ["recorded-how"] =
            [
                "Decisions while we talk, the rest the same afternoon. In whole sentences that a child could read one day.",
                "In notes during the session, written up within two days.",
            ],
            ["recorded-who"] =
            [
                "The manager writes. Every third time the social worker does, for practice.",
                "The manager, and both of us read it before we sign.",
            ],
            ["recorded-where"] =
            [
                "Here, in the supervision file. What is about a child goes on that child's record as well.",
            ],
            ["experience-measured"] =
            [
                "Five minutes at the end of every third session: what helped, what to do differently.",
                "Twice a year each of us writes three lines before we meet and we swap them.",
            ],
            ["quality-measured"] =
            [
                "Once a quarter we pick one child and ask what changed for them because of what we talked about.",
            ],
            ["measures-recorded"] =
            [
                "In the record of that session, under support, so that we can look back over a year.",
            ],
            ["case-information-needed"] =
            [
                "What has changed for the child, what worries us most, what is planned by when, and whatever I would not want to be surprised by.",
            ],
            ["case-information-who"] =
            [
                "The social worker brings the children, the manager brings the dates and what came through the front door.",
                "Each of us looks at the case system beforehand, and the social worker says which children we start with.",
            ],
            ["case-information-format"] =
            [
                "The case system on the screen for dates; otherwise told in words, with a family drawing where it helps.",
            ],
            ["casework-where"] =
            [
                "In the session. What cannot wait is talked about at the desk and written down the same day.",
            ],
            ["outcomes-shown"] =
            [
                "By what the child says and does differently, in their own words where we can, and what the school or the health visitor sees.",
            ],
            ["workload-support"] =
            [
                "We look at the number and the weight of the cases every time, and no new one comes without a word about what gives way.",
                "A look at the diary for the four weeks to come, and one morning a week without visits.",
            ],
            ["prioritising-support"] =
            [
                "The manager says what can wait, and writes it down as their decision.",
            ],
            ["workload-learning-style"] =
            [
                "By doing one together first, then alone, then talking about how it went.",
                "Talking it through, then a short list to hold on to.",
            ],
            ["workload-resources"] =
            [
                "A second screen at home, a colleague for joint visits, and interpreters booked by the office.",
            ],
            ["workload-tools"] =
            [
                "The shared planner, the court timetable, and a list of who to ring at each school.",
            ],
            ["reflective-supervision"] =
            [
                "One child each time for twenty minutes, without solving anything. What did you feel, what did you notice, what else could it be?",
                "We begin with the child who is on the worker's mind and stay with that one until it is clearer.",
            ],
            ["critical-supervision"] =
            [
                "Ask me what would have to be true for me to be wrong. Challenge the thinking and not the person.",
                "By asking for the evidence, and by taking the side of whoever is not in the room.",
            ],
            ["feedback-how"] =
            [
                "Close to the event, with an example, and what to do with it. Good things aloud as well.",
                "First how the worker saw it, then how the manager did.",
            ],
            ["feedback-in-sessions"] =
            [
                "Yes, a few minutes every time, so that it is never a surprise.",
            ],
            ["feedback-recorded"] =
            [
                "In a sentence or two that both of us have read before we sign.",
            ],
            ["feedback-where"] =
            [
                "In the record of the session, and from there in the yearly review.",
            ],
            ["feedback-shared-with"] =
            [
                "With the service manager where support is needed, and the worker hears that first.",
            ],
        };
}
