namespace Sightline.Today;

/// <summary>Small words of the page of the day.</summary>
public static class Preparing
{
    /// <summary>From when on somebody is reminded to prepare. Ours to choose: no policy speaks of it.</summary>
    public const int WorkingDaysBefore = 2;

    public static string Greeting(DateTime local, string givenName) =>
        local.Hour switch
        {
            < 12 => $"Good morning, {givenName}",
            < 18 => $"Good afternoon, {givenName}",
            _ => $"Good evening, {givenName}",
        };
}
