using System.Globalization;
using Sightline.Policies;

namespace Sightline.Agreements;

/// <summary>
/// How an answer is kept and how it reads. Most answers are words; a number or a day is kept bare, so that it can be calculated with and
/// compared, and reads as people say it.
/// </summary>
public static class AnswerForm
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>"Every 4 weeks", "1 hour 30 minutes", "5 November 2026", or the words themselves.</summary>
    public static string Words(AgreementQuestion question, string kept) =>
        question.Kind switch
        {
            AgreementQuestionKind.Interval when Number(kept) is { } weeks => weeks == 1
                ? "Every week"
                : $"Every {Shared.Words.Count(weeks, "week")}",
            AgreementQuestionKind.Minutes when Number(kept) is { } minutes => Shared.Words.Length(
                minutes
            ),
            AgreementQuestionKind.ReviewDate when Day(kept) is { } day => Shared.Words.Day(day),
            _ => kept,
        };

    public static string Keep(DateOnly? day) =>
        day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "";

    public static int? Number(string? kept) =>
        int.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static DateOnly? Day(string? kept) =>
        DateOnly.TryParseExact(
            kept,
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
