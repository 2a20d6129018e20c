namespace Sightline.Demo.Writing;

internal static class SchoolAndMood
{
    public static readonly Situation Situation = new(
        "Child in need plan",
        11,
        16,
        "{child} has not been to {place} since the autumn half-term, stays in their room and has hurt themselves. Mother asked for help. Mental health services have a waiting list of five months.",
        new(
            "Met {child} on the third visit; the first two were through the door, which was all right. They showed us a sketchbook. Mother has hidden the blades and sleeps lightly. {place} sends work home and has fined mother.",
            "{child} has reasons to get up, somebody to tell on a bad night, and a way back to learning that does not begin with the gate.",
            "Fortnightly drawing with {child}, twenty minutes, no questions for the first ten. Safety plan with mother. Ask {place} to take the fine back.",
            "We are carrying what a waiting list ought to hold. What is ours, what is health's, and who has told them plainly?",
            "A day is night: awake at two, asleep at ten. \"In the day everyone is somewhere.\" {child} draws staircases.",
            "Safety plan today. Letter to health with what we see. {place} about the fine.",
            new(
                "Write to mental health services with what we have seen, and ask for an earlier date",
                "The referral form has no room for it",
                "A named clinician has read it",
                "Seen in three weeks and not five months.",
                BySupervisor: true
            )
        ),
        new(
            "Two visits. {child} hurt themselves once, told mother in the morning and used the plan. Fine withdrawn. Health will see {child} this month.",
            "Bad nights get told before and not after.",
            "Three signals by message, agreed by {child}: cloud, rain, storm. Mother and the night line both know them.",
            "Our visits are now the best thing in the fortnight, which is both good and not enough.",
            "{child} drew a staircase with a landing. They said \"that's you, don't be weird about it\".",
            "Signals. One other person in the week, chosen by {child}.",
            new(
                "Find one person besides us for {child}'s week",
                "Twenty minutes a fortnight cannot be all of it",
                "They have met twice",
                "The librarian, who also draws. Thursdays at four."
            )
        )
        {
            Impact =
                "I rehearse the worst on the drive. Saying it out loud here made it smaller, and we set a time after which I stop checking messages.",
        },
        new(
            "First appointment with health: a plan and weekly sessions. {child} went to the library four times. \"Rain\" twice, no storm.",
            "Learning again in a way that {child} chooses: two subjects, somewhere small.",
            "Meeting with {place} about a slow return through the art room, by the side door, at eleven.",
            "If we hurry, we lose it. {place} needs figures for attendance and {child} needs us not to.",
            "{child} awake at nine on library days. They asked what art teachers eat.",
            "Meeting with the art teacher first and the head of year after.",
            new(
                "Arrange for {child} to see the art room when it is empty",
                "The gate is the hard part and the room is not",
                "{child} has been in it once",
                "Stayed for an hour and washed all the brushes."
            )
        ),
        new(
            "Eleven visits to the art room. One ordinary lesson by accident, and nobody made anything of it. No harm for seven weeks.",
            "{child} has a timetable that they helped to write.",
            "Add maths with the art room as base. Health steps down to fortnightly.",
            "Anniversary of the autumn half-term is near. What happened that week? {child} may be ready to say, and to whom is theirs to choose.",
            "{child} put three drawings in the corridor under another name.",
            "Timetable with {child}. Ask, once, about that autumn.",
            new(
                "Let {child} know that we wonder about that autumn, and that they choose when and whom to tell",
                "Nobody has left a door open for it",
                "{child} knows the door is open",
                "They told the clinician, and later mother. It was about a friend, and it is being dealt with by {place}."
            )
        ),
        new(
            "Back for three days a week. Under {child}'s own name in the corridor. Mother sleeps with her door shut.",
            "Close, with health and {place} alongside and {child} knowing how to ring.",
            "Closing visit with the sketchbook, first page to last.",
            "Spring term is long. {place} keeps the side door.",
            "{child} drew us leaving, by the stairs, waving.",
            "Close with mother and {child}. Ask {place} to keep the side door in writing.",
            new(
                "Have the side door written into {place}'s plan",
                "It was what made the difference, and people move on",
                "It is in the plan, with the reason",
                "It is, and another young person uses it now."
            )
        )
    );
}
