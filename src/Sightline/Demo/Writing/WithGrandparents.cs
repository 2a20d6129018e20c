namespace Sightline.Demo.Writing;

internal static class WithGrandparents
{
    public static readonly Situation Situation = new(
        "Care proceedings",
        1,
        7,
        "{child} has lived with their grandparents since mother went into hospital. The court has asked us who should look after {child}, and for our evidence in twelve weeks.",
        new(
            "Two assessment sessions with the grandparents, one with each alone. They are warm, practical and very tired. Mother is better and asks to have {child} home. Father wrote for the first time.",
            "By the hearing the court knows what life is like for {child}, and who can give them a childhood, with everyone heard fairly.",
            "Sessions by theme and in turn: mother on Mondays, grandparents on Thursdays. Observe {child} with each, in the morning and at bedtime.",
            "We liked the grandparents at once and must test it. What would we need to see to change our mind?",
            "{child} says \"home\" for both houses. They wake at five and look for somebody. They bring grandfather's slippers when he is sad.",
            "Timetable for all sessions by Friday. A genogram with mother, who has offered.",
            new(
                "Write down what would change our mind about each option",
                "The court will ask, and so should we",
                "Each option has a fair paragraph before the last session",
                "It changed how we saw father, who had been a line in a box."
            )
        ),
        new(
            "Mother's third session: the clearest account yet of what she needs to stay well. The health visitor sees {child} growing and chatting. Grandmother has a heart appointment and had not told us.",
            "As before, with grandmother's health looked at honestly and kindly.",
            "Ask the medical adviser. Ask grandmother what she is afraid we will do with it.",
            "Love and stamina are two things. We look at the ten years ahead and not at this spring.",
            "{child} lined up seven cars and gave each a bed.",
            "Medical adviser by {day}. Mother and grandparents to meet, with the family group conference's coordinator.",
            new(
                "Hold a family group conference before the evidence is finished",
                "The family may have a better plan than ours",
                "They present a plan of their own",
                "They did: grandparents, with mother three days a week and an aunt behind them."
            )
        ),
        new(
            "Family's plan tested for five weeks. Two mornings missed by mother, both rung ahead. {child} waves at the handover and does not look back.",
            "A plan that {child} can live in for years, with mother in it as mother.",
            "Write the evidence around the family's plan. Support: three years of a named worker, money for the box room, mother's own care plan.",
            "Are we leaving mother's illness to grandmother to watch? The early signs are in the plan, with the surgery named and not only the family.",
            "{child} has a peg at both houses. At bedtime they ask \"who's here in the morning?\" and the answer has been true each time.",
            "First draft of the evidence in two weeks. Read the part about mother to her before it is filed.",
            new(
                "Read mother the part about her before it is filed",
                "Nobody ought to meet themselves for the first time in a court bundle",
                "She says what is wrong, and we answer",
                "She corrected two things and thanked us for a third.",
                BySupervisor: true
            )
        )
        {
            Impact =
                "Writing about somebody's illness with them in the room is exposing for both. Talking it through first made it possible.",
        },
        new(
            "Evidence filed in time. The guardian agrees. Father asks for letters twice a year.",
            "The hearing settles it and nothing about {child}'s week changes the morning after.",
            "Prepare everyone for the day. Somebody they know with mother in the waiting room.",
            "If the court decides otherwise, {child}'s week changes on a Tuesday. We have a plan for that and hope not to need it.",
            "{child} told the guardian that grandfather snores \"like a bus\".",
            "Plan for either outcome. Words for {child}.",
            new(
                "Write five sentences for {child} about the judge's decision, for either outcome",
                "{child} will hear it from three homes",
                "All three adults use the same words",
                "They did. {child} asked whether the judge has a cat."
            )
        ),
        new(
            "Order made: special guardianship, with the support plan attached. Mother was sad and proud. The box room is yellow.",
            "Ordinary life, with the support that was promised.",
            "Check that each line of the support plan has begun. First review in three months.",
            "Support fades once the court has gone. The dates are in our diary and not only in theirs.",
            "{child} sleeps until six.",
            "Line by line through the support plan. Father's first letter.",
            new(
                "Check each line of the support plan with the grandparents, in their kitchen",
                "A promise in a bundle is not yet a stair gate",
                "Every line has a date on which it began",
                "All but the nursery hours, which began a week later."
            )
        )
    );
}
