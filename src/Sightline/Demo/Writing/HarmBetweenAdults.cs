namespace Sightline.Demo.Writing;

internal static class HarmBetweenAdults
{
    public static readonly Situation Situation = new(
        "Child in need plan",
        4,
        12,
        "Police attended home twice in six weeks. {child} was there both times, once on the stairs. Mother and father have since separated; father lives nearby and sees {child} on an informal basis.",
        new(
            "Saw {child} at {place} and mother at home. Mother described four years of being watched, followed and short of money, and only then the two nights on which the police came. Father says that they argue like everybody.",
            "{child} is safe from frightening things at home and on the way to father's, and knows that none of it is their fault.",
            "Safety plan with mother that covers handovers and the phone. See father in his own right, with two of us, and ask what he thinks {child} has seen.",
            "The pattern matters more than the two incidents and is easy to lose in a list of incidents. We do not know what father's new partner knows.",
            "{child} said that they listen to the voices and know \"which kind it is\". They sleep with the light on. They like father's dog and said so twice.",
            "Safety plan this week. Referral to the domestic abuse service with mother's agreement. Agree with {place} who {child} can go to.",
            new(
                "Write the safety plan with mother, with handovers at {place} and not at the door",
                "Both police visits followed a handover",
                "No handover at the door for four weeks",
                "Handovers are at {place}. Mother said her shoulders come down now on Fridays."
            )
        )
        {
            Impact =
                "Hearing it told so quietly stayed with me. We agreed that I ring after the next visit, whatever the time.",
        },
        new(
            "Mother began with the domestic abuse service. Father came to a meeting, late and angry, and stayed for an hour. He asked us what {child} had said and we told him what {child} had agreed to.",
            "Father can say what {child} heard and felt on the stairs, and what he will do so that it does not happen again.",
            "Two further meetings with father about being a dad after this. A men's programme has a place in three weeks.",
            "He may be learning what to say. We look for what changes at handovers and in {child}'s sleep, more than for words.",
            "{child} asked us to tell father that they want to see the dog, and that they do not want to be asked about mother's friends.",
            "Take {child}'s two messages to father in their words. Check sleep with mother and {place}.",
            new(
                "Take {child}'s two messages to father, in {child}'s own words",
                "It is the first thing {child} has asked of us",
                "{child} says whether the questions have stopped",
                "Father read them twice and kept the paper. {child} says he asks about school now."
            )
        ),
        new(
            "A message from father to mother on a Sunday night that she felt as a threat; she told her worker on Monday and us on Tuesday. Police are aware. No meeting of father and {child} that week, at mother's wish.",
            "As before, and mother can pause time with father without {child} carrying the blame.",
            "Strategy discussion held: continue with the plan, with police looking at the message. Speak with father before he hears it from others.",
            "A pause may raise the risk for a while. Who is with mother on Sunday evenings? We think aloud about what we would do differently if this were a stranger.",
            "{child} knew that something was wrong because the tablet had gone. They said \"I can tell by the kettle\". They want one grown-up to tell them things straight.",
            "Name the one grown-up with {child}. Sunday evening plan with mother. Update the plan with police.",
            new(
                "Agree with {child} which one grown-up tells them things straight, and tell the others",
                "{child} is working it out from kettles",
                "{child} names that person when asked",
                "It is the learning mentor at {place}. She has told {child} two true and boring things already."
            )
        )
        {
            NotAlone = "{child} wanted the learning mentor to stay, and we followed that.",
        },
        new(
            "Five weeks without an incident. Father has been to four of five evenings of the programme. Time with father started again, two hours at {elder}'s house, and {child} came home hungry and cheerful.",
            "Time with father that {child} looks forward to and sleeps well after.",
            "Keep {elder}'s house for now. Ask {child} before and after with the same three questions, so that we see change and not mood.",
            "{elder} is father's family and wants this to work. Kind, and perhaps not the one who would tell us first.",
            "The light is off again at night, by {child}'s own decision. They told us the dog's whole day.",
            "Three questions each time. Hear from the programme directly. Ask mother what she needs to go on being able to say no.",
            new(
                "Ask the programme's leader for a conversation, with father's knowledge",
                "Attendance tells us little about change",
                "We can describe one thing that father now does differently",
                "He leaves the room and says why. Mother had noticed it before we told her."
            )
        ),
        new(
            "Child in need review at {place} with both parents on the same afternoon, in two halves. Both agreed to a parenting plan. Mother has a job with early starts on {day}s.",
            "Both homes are ordinary for {child}, and grown-up matters stay with grown-ups.",
            "Parenting plan in writing through the mediation service, which has checked for itself that it is safe to.",
            "An agreement can also be a way of keeping hold. Mother's worker stays until three months after it is signed.",
            "{child} asked whether Saturday could start after football. Nobody had asked {child} before we did.",
            "Take the Saturday question into the parenting plan. Visit each home once before the next review.",
            new(
                "Bring {child}'s question about Saturdays into the parenting plan",
                "A plan about a child begins with what the child asks for",
                "Saturday starts after football",
                "It does. Father now watches the football."
            )
        ),
        new(
            "Eight weeks on the parenting plan. One row about a coat, settled by message the next day. {place} reports a settled term and a part in the choir.",
            "Close with the family knowing what they built, and with a clear way back.",
            "Closing review with each parent, and a conversation with {child} about who to go to when voices get to be \"that kind\" again.",
            "We have been wrong before about quiet. The mentor at {place} knows what quiet looks like here.",
            "{child} told us they are \"a bit bored of talking about it\", and we take that as good news.",
            "Closing letter to {child}. {place} keeps the mentor for another term.",
            new(
                "Confirm with {place} that the mentor stays for another term",
                "{child} chose her and she would notice",
                "It is in {place}'s plan with a date",
                "Confirmed until the summer."
            )
        )
    );
}
