namespace Sightline.Demo.Writing;

internal static class ShortBreaks
{
    public static readonly Situation Situation = new(
        "Child in need plan",
        5,
        15,
        "{child} is autistic, does not use speech and needs somebody awake at night. Mother and father asked for help when neither had slept through for two years. {child} has a younger sister.",
        new(
            "Assessment visit over a whole afternoon, so that {child} could get used to us. {child} took our hand to the swing and away again. Father fell asleep in the chair. The school says that {child} communicates well with pictures there; at home there are none.",
            "{child} sleeps, is understood in both places, and their parents are rested enough to enjoy them.",
            "Night support two nights a week from panel. The school's speech therapist visits home with the same picture cards.",
            "We must not take tired for unable. Behaviour that we describe as challenging may be the only way to say no.",
            "{child} says yes by leaning in and no by leaving. They like water, the washing machine and their sister's singing, in that order. The swing means wait, not play.",
            "Panel paper with {child}'s own yes and no in it. Cards at home. Ask sister how she is, by herself.",
            new(
                "Write {child}'s own yes and no into the panel paper, with photographs",
                "The panel has never met {child}",
                "The panel's minutes mention what {child} wants",
                "The chair asked to meet {child}, and did."
            )
        ),
        new(
            "Panel agreed two nights. The first carer came three times and {child} left the room each time; the second sat on the floor by the washing machine and was accepted in ten minutes.",
            "Nights with somebody {child} has chosen, as far as choosing is possible.",
            "Keep the second carer. Introduce a third slowly, for illness and holidays, with her photo on the cards.",
            "Everything rests on one person. What happens in August?",
            "{child} fetched the carer's photo on a day when she was not due. We read this as asking for her.",
            "Third carer's visits. Ask mother and father what they did with the first night off.",
            new(
                "Introduce a third carer over six short visits",
                "One person's holiday is the whole plan's holiday",
                "{child} leans in with the third carer there",
                "On the fifth visit {child} gave her the red card, which is the best one."
            )
        ),
        new(
            "Parents slept for nine nights out of ten. Sister told us that she hides her homework because it gets torn and that she \"doesn't mind\". A bruise on {child}'s arm, seen and explained by school the same day: a fall from the swing, witnessed.",
            "Sister has a place and time of her own. {child} is as safe as any child, with every mark asked about.",
            "Young siblings' group. A lock on sister's drawer, in use only by her. Body map practice agreed with both carers.",
            "Children who do not speak are harmed more often and believed less. We ask the same questions each time, even of people we like.",
            "{child} put sister's photo on the table at teatime when she was at the group. Missing her, we think.",
            "Group place. Drawer. Look at the body maps together each month.",
            new(
                "See sister on her own at the group after three weeks",
                "She told us that she does not mind, and we do not believe it",
                "We can say what she likes and what she would change",
                "She would change Tuesdays. Now we know about Tuesdays."
            )
        ),
        new(
            "Annual review of the education, health and care plan with our part in it. Parents want a weekend a month away from home for {child}; father is ready and mother is not.",
            "A weekend away which is good for {child} and not only a rest from them.",
            "Two visits to the house by the river with both parents, one for tea and one for a bath, before anyone decides.",
            "Mother's doubt is information. We slow down rather than persuade.",
            "At the house {child} found the washing machine at once. They leaned in to the man who ran it, and left the dining room.",
            "Third visit, without dinner. Ask the house to put its people on cards.",
            new(
                "Make a book of the house by the river with {child}'s cards",
                "A new place is bearable when it can be looked at first",
                "{child} fetches the book by themselves",
                "Fetched it on the Thursday before and packed the towel."
            )
        ),
        new(
            "The first weekend: {child} slept for six hours each night and came home with damp hair. Mother cried on Friday and slept on Saturday.",
            "A year that {child} can predict: school, two nights, one weekend.",
            "A calendar in cards on the wall at home, at school and at the house. Review after three weekends.",
            "Transition to adult services is four years away, which is soon. We put the first meeting in the diary.",
            "{child} moved the card of the house one day nearer by themselves.",
            "Three calendars alike. First talk about the years after school, with {child}'s yes and no in it.",
            new(
                "Make the same card calendar for home, school and the house",
                "{child} relaxes when they know what is next",
                "All three places use it for a month",
                "School made a fourth for the taxi."
            )
        )
    );
}
