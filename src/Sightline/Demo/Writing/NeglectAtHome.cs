namespace Sightline.Demo.Writing;

internal static class NeglectAtHome
{
    public static readonly Situation Situation = new(
        "Child protection plan",
        3,
        9,
        "{place} told us that {child} was often hungry, tired and in the same clothes for days. Home was cold, with little food and nowhere clear to sleep. {child} has been on a child protection plan under neglect since the first conference.",
        new(
            "Two home visits since the conference, one of them unannounced. The bedroom now has a bed and bedding. The kitchen was clean on the planned visit and not on the other. {place} says {child} arrived hungry on three mornings of ten.",
            "{child} has breakfast every day, a warm bed of their own and arrives at {place} rested, so that nobody there has to worry on a Monday.",
            "Build on the visit that went well: ask mother what was different that week, rather than list what was missing. Family support worker twice a week at breakfast time for four weeks, because that is when it goes wrong.",
            "We are not sure whether money, low mood or not seeing the need is what stands in the way, and each asks for something different of us. Mother has heard a lot of telling and may expect more of it.",
            "{child} showed us where they keep a biscuit tin under the bed, \"for later\". A school day starts with waking the younger one. They talk easily about {place} and go quiet about weekends.",
            "Breakfast visits, a conversation with mother about a typical morning hour by hour, and a check with {place} every {day}.",
            new(
                "Go through one school morning with mother, hour by hour, on a visit at half past seven",
                "We know what is missing and not yet why",
                "We can say in one sentence what makes a good morning possible",
                "Mother said mornings fail after nights when she does not sleep. That is where the plan now starts."
            )
        )
        {
            Impact =
                "It is hard to leave a cold house and drive home to a warm one. We talked about what to do with that at the end of a {day}.",
        },
        new(
            "Nine of ten mornings with breakfast while the family support worker came. On the two days without a visit {child} was late. Mother saw the GP about her sleep and told us so herself.",
            "Breakfast and a rested start on the days when nobody visits as well.",
            "Keep the visits and move them from doing to watching. {elder} can do two mornings and would like to be asked by mother and not by us.",
            "Good on the visited days only would be going along with us, and not change for {child}. Watch for the weekends, about which we still know least.",
            "{child} said \"Mum had toast with me\". They drew the kitchen with four people at the table. They still keep the tin; we did not make much of it.",
            "Family meeting with {elder}, mother and {place}. Ask mother how weekends go, and {child} separately.",
            new(
                "Hold a family meeting where mother asks {elder} for two mornings",
                "Help that the family arranges lasts longer than ours",
                "{elder} is there on the days agreed for three weeks running",
                "{elder} comes on Mondays and Thursdays. {child} calls them pancake days."
            )
        ),
        new(
            "Core group: the plan's first three outcomes are on course and the fourth, the dentist, is not. Mother has started treatment for depression. One weekend {elder} rang because there was no food after Saturday.",
            "Enough food and a calm grown-up through to Monday morning, with mother able to say early when it will not be enough.",
            "Plan the weekend with mother on Thursdays, with a small food budget and a number to ring that is {elder}'s first and ours second.",
            "Our optimism is growing faster than the evidence. If the treatment stalls, what is our sign, and how quickly would we see it?",
            "A Saturday is television, the park with {elder} if it is dry, and waiting. {child} said Sundays are \"long\". They asked whether the breakfast lady would stop coming.",
            "Weekend plan on one page with mother. Dentist appointment with somebody to go along. Tell {child} what happens when the visits get fewer.",
            new(
                "Tell {child} in their own words when breakfast visits will get fewer and who will notice how they are",
                "They asked, and nobody has answered",
                "{child} can tell {place}'s safeguarding lead who they would go to",
                "{child} chose their class teacher and told her so."
            )
        )
        {
            NotAlone =
                "A younger child would not leave the room. We agreed to see {child} at {place} next time.",
        },
        new(
            "Review conference: professionals agree that life is better for {child}. The school nurse weighed and measured: growth is back on its line. Mother missed one appointment of her own and rearranged it herself.",
            "The changes hold when we step back, and mother knows what her own early signs are.",
            "Move to fortnightly visits. Write down with mother what a bad week looks like from the inside, and what each of us does then.",
            "Stepping back too soon has happened here before, two years ago. What is different this time is that mother named it.",
            "{child} has a friend home to play for the first time. The tin is still there and has marbles in it now.",
            "Early-signs plan with mother, {elder} and {place}. Core group in four weeks to look only at weeks without visits.",
            new(
                "Write the early-signs plan with mother on one page, in her words",
                "Stepping back failed before because nobody noticed in time",
                "{elder} and {place} each have a copy and can say what they would do",
                "Used once, in the second week: mother rang {elder} before we knew."
            )
        ),
        new(
            "Six weeks of ordinary. A new bed for the younger one. Mother started a morning course and {elder} covers the early days. {place} has no worries and has said so in writing.",
            "{child} grows up at home with what they need, and the network around them would notice if that changed.",
            "Propose moving from a child protection plan to a child in need plan at the review, with {place} as the one who notices.",
            "The dentist took five months. Small things slip first here, so small things are what we will watch.",
            "{child} told us about a school play: a tree with two lines. They asked whether we would come. They no longer ask about food when we visit.",
            "Report for the review with {child}'s drawing of the kitchen beside the first one. Go to the play if {child} still wants that.",
            new(
                "Put {child}'s two drawings and their own words at the front of the review report",
                "The conference hears the child first",
                "The chair reads {child}'s words out",
                "The conference began with the drawings. Mother cried and then spoke for longer than ever before."
            )
        ),
        new(
            "The review agreed to a child in need plan. First month on it: one visit, one meeting, one late morning which mother explained before anyone asked.",
            "Ending well: {child} and mother know that we are going, why, and how to come back.",
            "One more month. A closing visit that looks back with mother and {child} at what they did, with the record of it left with them.",
            "Endings can feel like being dropped. We plan it aloud, and we do not promise that nothing will ever be hard again.",
            "{child} said that home is \"warm now, and loud\". They want to keep the drawings.",
            "Closing visit with {elder} there. Closing letter to {child} that an older {child} could read one day.",
            new(
                "Write {child} a closing letter that they could read at eighteen",
                "It is their story and they may come back for it",
                "Mother and {child} have it, and it is on the record",
                "Read it aloud at the kitchen table. {child} asked for one more sentence about the play."
            )
        )
    );
}
