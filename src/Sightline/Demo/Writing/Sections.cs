namespace Sightline.Demo.Writing;

/// <summary>What stands in a record beside the children, by the section of the template it belongs in.</summary>
internal static class Sections
{
    private static readonly Dictionary<string, string[]> OfWorkers = new(StringComparer.Ordinal)
    {
        ["support"] =
        [
            "Sleeping all right, tired by Thursdays. We agreed to keep Thursday afternoons free of visits until half-term and to look at whether it made a difference.",
            "Two hard visits in one week. We talked about what stays on the way home, and what helped: writing the note straight away and walking to the next bus stop.",
            "Feeling steadier than last month. Said it is easier to ask for help since the team started the ten minutes in the morning.",
            "Workload is full but not too full, in their own words. No new work until the two reports are in, and I put that in the allocation meeting.",
            "A colleague's leaving is felt. We spoke about what is lost and about who else they can ring after a difficult call.",
            "Worried about the court hearing. We went through the questions that may come, and agreed to meet for half an hour the day before.",
            "The desk chair still hurts. I had said I would see to it and had not: the order went in while we sat here.",
            "Good weekend, back on the allotment. We agreed that leaving at five on Fridays is part of the plan and not a favour.",
        ],
        ["team-issues"] =
        [
            "The new duty rota is fairer and nobody has said so aloud. We will say it at team meeting.",
            "Noise in the office in the afternoon makes telephone calls to families difficult. Two of the small rooms can be booked by the hour from next week.",
            "Joint visits with health visitors have begun again. Worth the diary trouble, and families notice that we have talked to each other first.",
            "There was a sharp exchange in the group supervision. It was put right between the two, and we talked about what it was really about: too little time.",
            "Students arrive in January. Happy to have one shadow a visit, with the family asked first.",
            "Agreed that messages after six can wait until the morning, and that we both hold to it.",
            "The move to the second floor is in three weeks. The family room is what matters most, and we asked to see it before.",
        ],
        ["duty"] =
        [
            "Two days on duty. Eleven calls, four that became referrals. One anonymous caller stayed with them: we went through how it was decided and would decide the same again.",
            "Duty was quiet, with one urgent visit at five to five which went well because a colleague offered to come without being asked.",
            "Next duty in nine days. A list of what to hand over on those mornings is on the shared page.",
            "Not on duty since we last met.",
            "A school rang three times about the same child. We looked at what they were really asking, and agreed to visit the school rather than ring back.",
            "Duty over half-term. Some threshold questions came up and we compared two of them with the partnership's guidance.",
        ],
        ["development"] =
        [
            "Read a paper on relationship-based work with adolescents. Will bring one idea from it to group supervision.",
            "Completed the two days on assessing parents with learning disabilities. What changed: asking one thing at a time, and drawing it.",
            "Would like to be observed in a first visit. We agreed to do it this month, with the family's leave, and to talk straight after.",
            "Registration: one piece of learning recorded, a second from the reflection we had last time about endings.",
            "Interested in court work. Will shadow a colleague's final hearing and read the bundle beforehand as if it were theirs.",
            "Talked about using chronologies to think and not only to file. We did one together for twenty minutes and saw a gap in the spring.",
            "Motivational interviewing refresher booked. The question to take there: what to do with \"yes, but\".",
            "Presented at the team's learning hour about children's drawings. It went down well and two colleagues have asked for the slides.",
        ],
        ["equal-opportunities"] =
        [
            "We noticed that we had described one father as \"hard to reach\" who works nights. We changed the times and not only the words.",
            "An interpreter was used for the whole meeting, not just the beginning. Mother said it was the first time she had asked a question.",
            "Talked about being the only Black worker in a conference, what was said, and what I could have said as chair of our side. I have taken it up.",
            "A family's faith had been written down as a risk without saying why. We looked again: what is the worry, for whom, and who has asked them?",
            "For a deaf parent, the telephone was still our usual way to make contact. The record now says text and video, at the top.",
            "We thought about class and money in how we see two kitchens. It was useful and a little uncomfortable.",
            "Gender in our plans: four out of five tasks went to mothers. Two of them have moved.",
        ],
        ["leave"] =
        [
            "Nine days left. A week booked at the end of next month, with cover agreed for the two children who will be seen in it.",
            "Four hours of TOIL from the late visit, to be taken within the fortnight.",
            "Leave is booked for the school holidays. Handover notes by the Thursday before.",
            "Twelve days left and nothing booked. We looked at the calendar and chose a week before we did anything else.",
            "No leave planned before the new year. TOIL is at nought.",
        ],
        ["going-well"] =
        [
            "The way you explained the plan to a nine-year-old with three chairs. It is in the discussion because it is worth keeping.",
            "Records are up to date and easy to follow. A colleague who covered said she knew what to do within five minutes.",
            "You asked the question that everybody else was walking round, and you asked it kindly.",
            "From you to me: it helps when I say what I think only after I have asked what you think.",
            "Your letters to children. Two have kept theirs.",
            "A difficult telephone call, held without hurry. The parent rang back the next day.",
        ],
        ["work-on"] =
        [
            "Analysis in reports: say what it means for this child before saying what will be done. We looked at one paragraph and rewrote it together.",
            "From you to me: decisions between sessions reach you late in the day. I will ring before four, or say that it has to wait.",
            "Saying no to work earlier. We practised the sentence.",
            "Seeing fathers as early as mothers. You will look at each of your plans with that one question.",
            "Shorter case summaries at the start of our case discussion, so that there is more time to think.",
            "Asking children the same question more than once, in different ways. Try it with two of them before we meet again.",
        ],
        ["any-other-business"] =
        [
            "Nothing today.",
            "Mileage claims are to be in by the tenth.",
            "Flu vaccinations on Tuesday, ground floor.",
            "Next time we begin with the child who was last today.",
            "A thank-you card came from a carer and is on the wall.",
        ],
    };

    private static readonly Dictionary<string, string[]> OfLeaders = new(StringComparer.Ordinal)
    {
        ["support"] =
        [
            "Carrying two vacancies and it shows. We moved the improvement paper by a month, and I will say why to those who asked for it.",
            "Slept badly after the serious incident. We talked about what was within our control. You have taken up the debrief for yourself as well as for the team.",
            "Glad about the two new starters. You said the corridor sounds different.",
            "You have not had a whole lunch in three weeks. From Monday there is a gap in the diary that only you can give away.",
        ],
        ["team-issues"] =
        [
            "Went through everyone in turn: who is well, who is stretched, who has been away. For two people the next supervision is brought forward.",
            "Allocations are more even than in the spring. The oldest unallocated piece of work is four days old and has a name beside it.",
            "One agency worker is leaving in a month. Recruitment has three to see, and a worker from the team sits on the panel.",
            "Talked about a difficult relationship in the team. You will meet both together, and you know what you want to say first.",
            "Team day planned around one question: how do we know that a child has noticed us?",
            "Supervision in your team: who has met, who has not, why, and what you will do. No surprises there, and one person to see this week.",
        ],
        ["duty"] =
        [
            "The front door has been busier since September. Two people in the mornings instead of one until Christmas, then we look again.",
            "Two thresholds looked at together. We agreed on one and not yet on the other, and will take it to the partnership.",
            "Nothing about duty this time.",
        ],
        ["development"] =
        [
            "You would like feedback on how you chair. I will sit in on the next legal planning meeting and we talk the same day.",
            "Leadership programme: module two on difficult conversations. You tried it on Wednesday, and the other person thanked you on Friday.",
            "Read the thematic review of neglect. Three questions from it go to the next managers' meeting.",
            "Coaching begins next month. What you want from it: to delegate before it is late rather than after.",
        ],
        ["equal-opportunities"] =
        [
            "Looked at who in the team gets the complex work and who gets observed. There is a pattern, and you will break it on purpose.",
            "An exit interview spoke of being overlooked. We read it slowly and agreed on two things to change in how acting-up is offered.",
            "Families' languages against our interpreters' hours: not enough Tigrinya and Albanian. I take it to the contract meeting.",
        ],
        ["leave"] =
        [
            "Cover for your leave agreed by name for each decision that cannot wait.",
            "Five days carried over; they will be used before March.",
            "No leave until the inspection window has closed, and then two weeks, both booked.",
        ],
        ["going-well"] =
        [
            "The way you told the team about the budget: straight, with what is not known said as not known.",
            "Records of supervision in your team are clear about what was decided and for which child. That was not so a year ago.",
            "From you to me: it helped that I came to the team myself.",
        ],
        ["work-on"] =
        [
            "Fewer decisions by you, more by those who know the child. We named three kinds that can move down.",
            "From you to me: answer the small questions within the day.",
            "Your own supervision notes get written late. You will keep the last fifteen minutes for them.",
        ],
        ["any-other-business"] =
        [
            "Nothing today.",
            "The reports for the partnership are due on the fourth.",
            "A foster carer wrote to say thank you, and it has been read out to the team.",
        ],
    };

    public static string? For(string section, bool holdsCases, Dice dice) =>
        (holdsCases ? OfWorkers : OfLeaders).TryGetValue(section, out var texts)
            ? dice.Of(texts)
            : null;

    /// <summary>What a worker or a leader wants to talk about, as they put it on the agenda, and its kind.</summary>
    public static readonly IReadOnlyList<(string Text, string Kind)> Wishes =
    [
        ("How I told a child something hard, and whether I would do it the same way", "reflect"),
        ("I am stuck with one family and would like to think aloud", "reflect"),
        ("Going through the visits that are due this month", "management"),
        ("Where I find the time for life story work", "support"),
        ("The joint visit: what we saw and did not say", "reflect"),
        ("A decision I made between sessions", "case"),
        ("Training in the new year", "development"),
        ("How the team meeting went", "mediation"),
        ("Before the court hearing", "case"),
        ("What to stop doing", "management"),
    ];

    public static readonly IReadOnlyList<(string Text, string Kind)> WishesOfSupervisors =
    [
        ("Reports that are due before we meet again", "management"),
        ("What went well in the last visit I heard about", "development"),
        ("Cover for the coming leave", "management"),
        ("How the new plan for visits works for you", "support"),
        ("What the audit of recording found", "management"),
        ("One child whom we have not talked about for a while", "case"),
    ];
}
