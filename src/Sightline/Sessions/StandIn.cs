using System.Globalization;

namespace Sightline.Sessions;

/// <summary>Stands in for the policy until its parser is merged.</summary>
internal static class StandIn
{
    public static SessionTerms Terms(Guid version, int? everyWeeks, int? minutes) =>
        new()
        {
            PolicyVersionId = version,
            Usual = Weeks(everyWeeks ?? 4),
            Limits = [Weeks(6), new("2 months", "section 5", last => last.AddMonths(2))],
            YearlyMinimum = 10,
            YearlyClause = "section 5",
            Minutes = minutes ?? 105,
            LeastMinutes = 90,
            MostMinutes = 120,
            LengthClause = "section 5",
            Forms = [new("one-to-one", "One to one"), new("group", "Group")],
            FormalForms = new HashSet<string>(StringComparer.Ordinal) { "one-to-one" },
            Reasons =
            [
                new("crisis-on-a-case", "Crisis on a case", true, true, true, false),
                new("sickness", "Sickness", true, true, true, false),
                new("leave", "Leave", true, true, true, false),
                new("room", "No private room", true, true, true, false),
                new("other", "Something else", true, true, true, true),
            ],
            Kinds =
            [
                new("reflect", "Reflect"),
                new("case", "Case"),
                new("support", "Support"),
                new("development", "Development"),
                new("management", "Management"),
                new("other", "Other"),
            ],
            StandingItems =
            [
                new("actions-from-last-time", "Actions from last time"),
                new("team-issues", "Team issues"),
                new("duty", "Duty"),
                new("development", "Professional development and training"),
                new("equal-opportunities", "Equal opportunities and anti-discriminatory practice"),
                new("leave", "Leave and TOIL"),
                new("cases", "Cases: new allocations, previous allocations, out of timescales"),
                new("any-other-business", "Any other business"),
            ],
            Temperature = ["Struggling", "Finding it hard", "Getting by", "Doing OK", "Doing well"],
            TemperatureDeclined = "I would rather say it in person",
            Questions =
            [
                new("arriving", "How am I arriving?", "", "support"),
                new("child-on-my-mind", "Which child is on my mind?", "And why.", "case"),
                new("went-well", "What went well since we last met?", "", "reflect"),
                new("need", "What do I need from this session?", "", "support"),
            ],
            PausingLeave = new HashSet<string>(StringComparer.Ordinal) { "sickness", "parental" },
            WhyNotWorkingDay = day =>
                day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
                    ? $"a {day.ToString("dddd", CultureInfo.GetCultureInfo("en-GB"))}"
                : day is { Month: 12, Day: 25 or 26 or 28 } ? "a bank holiday"
                : day is { Month: 1, Day: 1 } ? "a bank holiday"
                : null,
        };

    private static SpacingLimit Weeks(int weeks) =>
        new(Words.Count(weeks, "week"), "section 5", last => last.AddDays(7 * weeks));
}
