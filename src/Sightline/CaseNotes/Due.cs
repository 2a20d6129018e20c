namespace Sightline.CaseNotes;

/// <summary>When a note is due, as people say it.</summary>
public static class Due
{
    /// <summary>The end of Monday 30 November 2026; now.</summary>
    public static string Words(DateTime dueAt, bool urgent) =>
        urgent ? "now" : $"the end of {Shared.Words.LongDay(LastDay(dueAt))}";

    /// <summary>The last day that is in time: a note due at midnight is due by the end of the day before it.</summary>
    public static DateOnly LastDay(DateTime dueAt) => Clock.LocalDay(dueAt.AddTicks(-1));
}
