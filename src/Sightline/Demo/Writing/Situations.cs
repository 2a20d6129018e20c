namespace Sightline.Demo.Writing;

/// <summary>Which stories fit which team.</summary>
internal static class Situations
{
    public static IReadOnlyList<Situation> For(string? team) =>
        team switch
        {
            "Moving on team" => [OwnFrontDoor.Situation],
            "Disabled children's team" =>
            [
                ShortBreaks.Situation,
                SchoolAndMood.Situation,
                LivingWithCarers.Situation,
            ],
            "Children in care team" =>
            [
                LivingWithCarers.Situation,
                OutAtNight.Situation,
                OwnFrontDoor.Situation,
                SchoolAndMood.Situation,
            ],
            "Fostering team" => [LivingWithCarers.Situation, WithGrandparents.Situation],
            "Child protection team" =>
            [
                NeglectAtHome.Situation,
                OutAtNight.Situation,
                HarmBetweenAdults.Situation,
                WithGrandparents.Situation,
                DrinkAtHome.Situation,
            ],
            _ =>
            [
                HarmBetweenAdults.Situation,
                NeglectAtHome.Situation,
                SchoolAndMood.Situation,
                DrinkAtHome.Situation,
                OutAtNight.Situation,
                WithGrandparents.Situation,
            ],
        };
}
