namespace Sightline.Demo.Writing;

internal static class DrinkAtHome
{
    public static readonly Situation Situation = new(
        "Child in need plan",
        6,
        14,
        "Father has cared for {child} alone since last spring. {elder} and {place} were worried about his drinking in the evenings, and about {child} cooking, locking up and getting themselves to bed.",
        new(
            "Three visits, two of them in the evening. Father was sober on both and open about a bottle of wine most nights. {child} had cooked pasta on one of them and did it with care.",
            "{child} is the child in the evenings: somebody else cooks, locks up and says good night.",
            "Young carers' assessment for {child}. Father asks for an alcohol service appointment himself, with us beside him for the first call.",
            "{child} is protective of father and will not want to be the reason. What looks like maturity is also work.",
            "{child} has a list on the fridge in their own writing: bins, door, Dad's tablets. They said that they \"like it when things are done\".",
            "First call to the alcohol service together. Young carers' assessment. Ask {elder} what they saw and have not said.",
            new(
                "Sit with father while he makes the first call to the alcohol service",
                "He has meant to for a year",
                "He has a date and has been once",
                "He rang on the day and went two weeks later, on his own."
            )
        ),
        new(
            "Father has been to the service three times and drinks at weekends only, by his account. {child} went to the young carers' group once and did not want to go in until somebody came out to meet them.",
            "Two evenings a week that are only {child}'s: club, friends or nothing at all.",
            "Group again with the same worker at the door. Father takes over the list on the fridge, one line a week.",
            "Weekends are now where the drinking is and where we are not. {elder} could tell us and feels torn.",
            "{child} said the group was \"all right. They had the good biscuits.\" They still check the door at night, and then check again.",
            "Ask father how he will make weekends safe before we ask whether they are. {elder} to have Saturday tea with them.",
            new(
                "Agree with father and {elder} what Saturday evening looks like",
                "We know the weekdays and guess the weekends",
                "{child} describes a Saturday without a job in it",
                "Fish and chips at {elder}'s. {child} was home by eight and read."
            )
        ),
        new(
            "A lapse: {elder} found father asleep at six on a Sunday with the pan on. {child} had turned it off. Father rang us on Monday before we rang him.",
            "{child} is never the one who turns off the pan.",
            "Look at the lapse with father without shame and without softening it. Add a smoke alarm, a {day} call and {elder}'s key.",
            "We were pleased and stopped asking about Sundays. That is ours to own and to tell father.",
            "{child} said \"I was only a bit scared\" and changed the subject to a video. They slept at {elder}'s and asked to go home.",
            "Alarm fitted this week. Plan for a lapse in three lines. See {child} alone at {place} on {day}.",
            new(
                "Have a smoke alarm fitted and test it with {child}",
                "It is the one thing that can be made safe today",
                "It is on the wall and {child} has heard it",
                "Fitted on Wednesday. {child} pressed the button four times."
            )
        )
        {
            Impact =
                "I keep thinking of the pan. We talked about what I had and had not missed, and it was fair.",
        },
        new(
            "Six weeks sober, confirmed by the service with father's agreement. {child} goes to the group every week and is in its cooking team, by choice and with a recipe.",
            "Cooking is for fun. Evenings have a grown-up in charge.",
            "Father writes the fridge list now. We ask {child} what they miss about being in charge, because there may be something.",
            "Giving up a role can leave a gap. The group's worker has seen that before and we will ask her.",
            "{child} was cross with father about bedtime, the first row that anybody remembers. We think it is a good one.",
            "Joint meeting with the service and the group. Ask {child} about the fridge list.",
            new(
                "Ask {child} what they would like to keep from the fridge list",
                "It was theirs for two years",
                "One line on it is {child}'s by choice",
                "They kept the bins. Nobody knows why and nobody needs to."
            )
        ),
        new(
            "Review: father, {elder}, {place} and the service all say the same thing in different words. {child} came for ten minutes and asked whether the alarm would stay.",
            "The change is the family's and holds with fewer of us.",
            "Move to early help with {place} as lead. {elder} keeps the key. Father goes on with the service for six months.",
            "Anniversaries are hard here: mother died in spring two years ago. The plan names the month.",
            "{child} said they would like a dog and that they know the answer. Sleeps through most nights.",
            "Meeting with {place} to hand over. Ask father who he would like to be with in spring.",
            new(
                "Plan the anniversary month with father and {elder}",
                "Both lapses came in that month",
                "Father can say what he will do on the day",
                "They plan to visit the sea, the three of them."
            )
        ),
        new(
            "Handover to early help done. The anniversary passed with a walk and a bad night, and no drink.",
            "Close. The family knows the early signs and the way back.",
            "Closing visit and letter. The group goes on.",
            "Nothing new. We name what we do not know: whether father has a friend to tell.",
            "{child} gave us a drawing of a dog.",
            "Closing letter. Thank {elder}.",
            new(
                "Thank {elder} in writing for what they noticed and said",
                "It was hard to say, and it changed things",
                "{elder} has the letter",
                "{elder} rang to say it is on the shelf."
            )
        )
    );
}
