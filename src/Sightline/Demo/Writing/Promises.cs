namespace Sightline.Demo.Writing;

/// <summary>Actions that belong to no child in particular.</summary>
internal static class Promises
{
    public static readonly IReadOnlyList<Promise> BetweenTheTwo =
    [
        new(
            "Look at next month's diary together and take one thing out of it",
            "There is no room for what is not planned",
            "One afternoon a week has nothing in it",
            "It held for three weeks of four, and was missed in the fourth."
        ),
        new(
            "Send a short list of who decides what while one of us is away",
            "Two decisions waited for no reason",
            "Nobody rings during leave",
            "Nobody rang."
        ),
        new(
            "Sit in on a meeting and talk about it the same day",
            "Feedback is best when it is fresh",
            "We both remember the same moment",
            "We did. The moment was a pause that did good.",
            BySupervisor: true
        ),
        new(
            "Find out what the training costs and when it runs",
            "It was asked for in the spring",
            "There is a date or an honest no",
            "There is a date.",
            BySupervisor: true
        ),
        new(
            "Write down three kinds of decision that can be made without asking",
            "Too many wait at one desk",
            "They are made elsewhere for a month",
            "Eleven were, and one came back for good reason."
        ),
        new(
            "Bring one piece of writing next time that you are unsure about",
            "It is easier to talk about words than about writing",
            "We read it aloud together",
            "We read it and kept most of it."
        ),
    ];
}
