namespace Sightline.Demo.Writing;

internal static class LivingWithCarers
{
    public static readonly Situation Situation = new(
        "Care plan",
        4,
        13,
        "{child} came to live with foster carers after a care order was made. The plan is for {child} to stay there until they are grown. {child} sees their mother six times a year and their brother every month.",
        new(
            "Saw {child} alone at the carers'. Settled at {place}, two friends. After the last time with their mother {child} did not eat for a day. The carers wonder whether it should stop; {child} did not say so.",
            "{child} belongs where they live and keeps the people they come from, without one costing them the other.",
            "Understand the day before and the day after, not only the two hours. Ask mother what she finds hard about goodbyes.",
            "The carers' hurt and {child}'s hurt are mixed together. We have not asked who {child} looks to on the way home.",
            "{child} has mother's scarf in the pillow case. They said that goodbyes \"are like when the film stops\".",
            "Plan of the day with the carers. Ask {child} about photos. Brother's visits stay as they are.",
            new(
                "Plan the hours after time with mother with the carers and {child}",
                "It is the way home that is hard",
                "{child} eats that evening",
                "Pancakes in the car park, every time. {child} eats."
            )
        ),
        new(
            "Looked-after review. {child} chaired the first ten minutes with a bell. Their wishes: brother to sleep over, a bigger desk, and to know why they cannot live with grandfather.",
            "{child} knows their own story, told truthfully at an age at which they can bear it.",
            "Life story work over eight weeks with the carers in the room, starting with why not grandfather.",
            "The truth about grandfather is kinder than what {child} imagines, and harder for the adults to say.",
            "{child} drew a family tree with the dog at the top and mother in the roots. They asked if roots can see.",
            "First life story session. Assessment for brother's sleepover.",
            new(
                "Tell {child} why they could not live with grandfather, with grandfather's help",
                "They asked at their own review",
                "{child} can say it in their own words",
                "\"Grandad's heart was too tired but he wanted to.\" Grandfather recorded a message for them."
            )
        ),
        new(
            "Life story work reached the night of leaving home. {child} was angry with us for two days and then asked to go on. {place} had been warned and was kind.",
            "{child} can be angry with the people who decided, and still be held by them.",
            "Slow down by a week. The carers and we say together that it was grown-ups' work to keep {child} safe, and not {child}'s.",
            "Pace. {child} leads when they can, and sometimes leads too fast.",
            "{child} slammed the album and later mended it with tape. They asked where their old bed went.",
            "Find out about the bed. A letter from mother, if she can write it, with support.",
            new(
                "Find out what became of the bed, honestly",
                "It matters to {child} more than we can see",
                "{child} has an answer",
                "It went to a cousin. There is a photo now in the album."
            )
        )
        {
            Impact =
                "Being the person a child is angry with is part of it, and it was good to hear it said.",
        },
        new(
            "Brother slept over and they built a den that nobody may move. Mother wrote a letter of one page. {child} keeps it with the scarf.",
            "Brothers and sisters in and out of each other's houses like other families.",
            "Sleepovers monthly, arranged between the two homes without us. Time with mother stays at six.",
            "If homes arrange it between them, will they tell us when it gets hard? We ask both.",
            "{child} said \"two nights is best because on the first you just talk\".",
            "Two nights in the holidays. Delegate the permission to the carers in writing.",
            new(
                "Put permission for sleepovers in the carers' hands, in writing",
                "{child} should not have to wait for a form to see a friend",
                "The next sleepover happens without a call to us",
                "Two have. We heard of them from {child}."
            )
        ),
        new(
            "A year here. The carers have asked about a special guardianship order. {child} has not been told yet, at the carers' request, until after the test at {place}.",
            "{child} has a say, in time, in whether the council remains in their life.",
            "Tell {child} after the test and before the papers. Independent visitor or advocate for them, whichever they like.",
            "Are we glad because it is right for {child}, or because it is an ending? What support would go with the order?",
            "{child} wants to know whether one can have two surnames, and for which lessons.",
            "Advocate. Support plan in figures. Tell mother and grandfather ourselves.",
            new(
                "Tell {child} about the order with the carers, and find them an advocate",
                "It is their name and their home",
                "{child} has met the advocate before any form is signed",
                "{child} said yes, and asked for it not to be on a {day}."
            )
        )
    );
}
