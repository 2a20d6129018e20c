namespace Sightline.Demo.Writing;

internal static class OutAtNight
{
    public static readonly Situation Situation = new(
        "Child protection plan",
        13,
        16,
        "{child} went missing nine times in a term, came back with a second phone and new trainers, and stopped going to {place}. We and the police are worried that older people are using {child} to move and sell drugs.",
        new(
            "Two return conversations, one of them good: {child} stayed for forty minutes because there was food. Police found {child} at an address two hours away with somebody of nineteen. Mother slept in the hall that week.",
            "{child} is alive, at home most nights, and has one adult they ring before things get worse.",
            "Same worker every time, at the chip shop rather than the office. Disruption of the adults by police, so that the plan does not rest on {child} alone.",
            "The debt is real to {child} whatever we say of it. Pushing for names may put them in danger; waiting may too. We set down why we wait until {day}.",
            "{child} said \"you lot come when it's finished\". They sleep in their clothes. They asked whether {elder} is all right, three times.",
            "Strategy meeting with the exploitation team. Safe words by message. Mother's own support.",
            new(
                "Agree with {child} a word that means fetch me now, and who drives",
                "They will not ring the police and may ring us",
                "The word is known to three adults who have their keys near",
                "Used once, on a Tuesday at one in the morning. {child} was home by three."
            )
        )
        {
            Impact =
                "I check my phone at night. We agreed the duty team holds the word on my days off, so that I can put it down.",
        },
        new(
            "Missing twice, both under a day. {child} used the word. Police arrested two adults at the other address. {child} has had threats since.",
            "As before, and {child} is treated as harmed by this rather than as a suspect.",
            "Referral as a possible victim of modern slavery made this week. A week with {elder} away from the area, which {child} chose from three offers.",
            "The arrests raise the risk at home. Is a week enough, and what is the plan for day eight?",
            "At {elder}'s {child} slept for fourteen hours. They said that it was quiet \"like when I was small\".",
            "Plan for the return with {child}, mother and police. Phone swapped with {child}'s agreement.",
            new(
                "Make the referral as a possible victim of modern slavery and explain it to {child}",
                "It changes how the police and the court see them",
                "The first decision is in and {child} knows what it means",
                "A positive first decision after five days. {child} asked for it to be read twice.",
                BySupervisor: true
            )
        ),
        new(
            "Three weeks without going missing. The first decision was positive. {place} offered two mornings in the workshop and {child} went to three of four.",
            "Somewhere to be on weekday mornings that {child} would miss if it stopped.",
            "Workshop first and lessons later. The mentor fetches {child} for the first fortnight.",
            "Quiet weeks have come before a big one in the past. The debt has not been spoken of for a month, and we ask about it plainly.",
            "{child} took a lawnmower engine apart and showed us a photo of it, twice. They laughed at how clean their hands used to be.",
            "Ask about the debt. Third morning at the workshop. Mother to the parents' group if she still wants that.",
            new(
                "Ask {child} plainly about the debt, at a time of their choosing",
                "Nobody has said it aloud since the arrests",
                "We know whether there is one and who thinks so",
                "There is, and it is smaller than we feared. The police have a plan that {child} knows of."
            )
        ),
        new(
            "Review conference. {child} came in for the last part and corrected two dates. Missing once, at a party, and rang mother.",
            "{child} can be fifteen: late, annoying and findable.",
            "Step visits down to weekly. Agree with mother which lateness is ordinary and which is not.",
            "We have all been frightened and may see danger in what is only growing up. The exploitation worker keeps the other eye open.",
            "{child} said that the conference talked about them \"like a weather report, but all right\". They want the third morning to be a fourth.",
            "Fourth morning. Mother and {child} write their own rule for coming home.",
            new(
                "Let mother and {child} write their own rule for coming home",
                "A rule of theirs will be kept more often than one of ours",
                "It is on the fridge and was renegotiated at least once",
                "Renegotiated twice. Half past ten, or a call."
            )
        ),
        new(
            "Two months at home. The workshop has offered a course from September. The court case against the adults goes on and {child} may be asked to give evidence.",
            "{child} starts the course, and is protected if the court asks for them.",
            "Intermediary and special measures discussed now and not in the week before. Move to a child in need plan at the next review.",
            "Being asked to give evidence may bring everything back. {child} decides with a solicitor of their own, and we do not steer.",
            "{child} has a T-shirt from the workshop with their initials on. They asked what the worker does when nobody is missing.",
            "Solicitor for {child}. Transition visit to the course with the mentor.",
            new(
                "Find {child} a solicitor of their own before the court writes",
                "The decision about evidence is {child}'s",
                "They have met once, without us in the room",
                "Met twice. {child} has decided and we are told when they are ready."
            )
        )
    );
}
