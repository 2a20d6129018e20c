namespace Sightline.Demo.Writing;

internal static class OwnFrontDoor
{
    public static readonly Situation Situation = new(
        "Pathway plan",
        17,
        20,
        "{child} lived with three foster families and is now getting ready for a home of their own. They have the right to our support until they are 25 and would like less of it than we offer.",
        new(
            "Met {child} at the café where they work. The offer for a flat came with nine days' notice. {child} said yes before seeing it. Savings of £340 and a setting-up grant not yet asked for.",
            "{child} moves into a home that they can keep, with people who would miss them.",
            "View the flat together. Setting-up grant this week. Make a list of who has a spare key and who is asked for Sunday dinner.",
            "Moving at eighteen is early by any parent's measure. {child} hears caution as doubt in them.",
            "{child} worries about noise: too little of it. They have slept in a house with others all their life.",
            "View, measure, grant. {child} asks their last foster carer about Sundays.",
            new(
                "Apply for the setting-up grant with {child}",
                "Nine days is short and an empty flat is cold",
                "A bed and a cooker are there on the first night",
                "Bed and cooker came the day before. The kettle came from the café."
            )
        ),
        new(
            "Moved in. First night at a friend's, second night at home. {child} rang twice about the meter. The carer comes on Sundays with too much food.",
            "The first three months without a debt and with a week that has other people in it.",
            "Sit down with the letters once a week, unopened ones first. Meter and council tax set up together.",
            "The quiet. Two friends have started to stay, and {child} is unsure how to say no to them.",
            "{child} keeps the television on for company and has named the tap.",
            "Letters on {day}s. Practise a sentence for friends who stay.",
            new(
                "Open the letters together every {day} for six weeks",
                "Unopened ones are what cost people their home",
                "None is older than a week",
                "Five weeks of six. {child} now opens them alone and reads us the funny ones."
            )
        ),
        new(
            "One friend moved in without asking and ate the week's food. {child} rang at midnight and we rang back at eight. Council tax arrears of £96.",
            "{child} decides who lives behind their own front door.",
            "{child} asks the friend to leave with us in the stairwell. Arrears: discretionary relief, which they are entitled to.",
            "This is the kind of friendship which has turned before. We know the name of the road for that and have told {child} what we would do.",
            "\"It's mine but I'm never on my own in it.\" {child} wanted us there and did all the talking.",
            "Relief form. New lock. Sunday dinner as usual.",
            new(
                "Be in the stairwell while {child} asks the friend to leave",
                "They want to say it themselves and not be by themselves",
                "The friend has gone and {child} has all the keys",
                "He left without a row. {child} slept and then cleaned everything."
            )
        ),
        new(
            "Arrears cleared. {child} was made shift leader. They missed college twice for work.",
            "A job and a course that can both be kept.",
            "Meet with the college and the café manager, if {child} wants us there at all.",
            "They are tired and proud, and will not say the first. We look for it rather than ask.",
            "{child} showed us the rota with their name at the top.",
            "College meeting. Look at pay and the effect on housing support together.",
            new(
                "Work out pay, rent and support for three months with {child}",
                "More shifts may mean less help from next month",
                "{child} knows the figure and it is above nought",
                "It is, by £41 a week. {child} kept the sheet."
            )
        ),
        new(
            "Pathway review at {child}'s own table, with tea. They asked us to come every eight weeks instead of four, and to answer messages the same day.",
            "{child} leads. We are there, like family is: not every day, and quickly when it counts.",
            "Eight-weekly, messages the same day, and birthdays.",
            "Less from us has to be matched by more from others, and it is: carer, manager, neighbour with the cat.",
            "{child} is saving for a driving licence and fosters a cat from next door, which they find very funny.",
            "Write down the same-day promise and who keeps it when we are away.",
            new(
                "Make the same-day promise one that the team can keep on days off",
                "A promise that depends on one of us is not a promise",
                "Tried once on a Saturday",
                "{child} tried it with a picture of the cat. Answered in nine minutes.",
                BySupervisor: true
            )
        )
    );
}
