namespace Sightline.Agreements;

/// <summary>The agreement in a line, for those who see its dates and not its content.</summary>
internal static class AgreementWords
{
    /// <summary>"Every 6 weeks, for 1 hour"</summary>
    public static string Terms(int? everyWeeks, int? minutes)
    {
        List<string> parts = [];
        if (everyWeeks is { } weeks)
        {
            parts.Add(weeks == 1 ? "Every week" : $"Every {Words.Count(weeks, "week")}");
        }

        if (minutes is { } length)
        {
            parts.Add(parts.Count == 0 ? Words.Length(length) : $"for {Words.Length(length)}");
        }

        return string.Join(", ", parts);
    }

    public static string Terms(Agreement agreement) =>
        Terms(agreement.EveryWeeks, agreement.Minutes);
}
