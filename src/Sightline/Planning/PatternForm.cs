using System.ComponentModel.DataAnnotations;

namespace Sightline.Planning;

/// <summary>What is asked about when somebody works.</summary>
public sealed class PatternForm
{
    private const int MinutesInHour = 60;

    [Display(Name = "From")]
    public DateOnly? FromOn { get; set; }

    /// <summary>Monday first.</summary>
    public List<PatternDay> Days { get; set; } = [];

    [Display(Name = "Most sessions a day")]
    public int? MostADay { get; set; }

    [Display(Name = "Hours a week for supervising")]
    public decimal? SupervisingHours { get; set; }

    public int? SupervisingMinutes =>
        SupervisingHours is { } hours ? (int)(hours * MinutesInHour) : null;

    public static PatternForm Of(WorkingPattern? pattern, DateOnly today)
    {
        var week = pattern?.Week ?? Week.Unsaid;
        return new()
        {
            FromOn = today,
            Days =
            [
                .. Week.Days.Select(d => new PatternDay
                {
                    StartsAt = week.Hours.GetValueOrDefault(d)?.From,
                    EndsAt = week.Hours.GetValueOrDefault(d)?.Until,
                    ProtectedFrom = week.Protected.GetValueOrDefault(d)?.From,
                    ProtectedUntil = week.Protected.GetValueOrDefault(d)?.Until,
                }),
            ],
            MostADay = pattern?.MostADay,
            SupervisingHours = pattern?.SupervisingMinutes / (decimal)MinutesInHour,
        };
    }

    public Week Said() =>
        new(
            Filled(d => d.StartsAt, d => d.EndsAt),
            Filled(d => d.ProtectedFrom, d => d.ProtectedUntil),
            MostADay
        );

    public IEnumerable<(string Field, string Message)> Problems(DateOnly today)
    {
        if (FromOn is not { } from)
        {
            yield return (nameof(FromOn), "Enter the day from which you work like this");
        }
        else if (from < today.AddYears(-1) || from > today.AddYears(1))
        {
            yield return (
                nameof(FromOn),
                "The day must be within a year from today, before or after"
            );
        }

        foreach (var (day, at) in Week.Days.Take(Days.Count).Select((d, at) => (d, at)))
        {
            foreach (var (field, message) in Days[at].Problems(day))
            {
                yield return ($"{nameof(Days)}[{at}].{field}", message);
            }
        }

        if (Days.TrueForAll(d => d.StartsAt is null))
        {
            yield return (
                $"{nameof(Days)}[0].{nameof(PatternDay.StartsAt)}",
                "Enter the hours of at least one day"
            );
        }

        if (MostADay is < 1 or > 10)
        {
            yield return (nameof(MostADay), "Enter a number between 1 and 10, or leave it empty");
        }

        if (SupervisingHours is < 0 or > 60)
        {
            yield return (
                nameof(SupervisingHours),
                "Enter hours between 0 and 60, or leave it empty"
            );
        }
    }

    private Dictionary<DayOfWeek, Stretch> Filled(
        Func<PatternDay, TimeOnly?> from,
        Func<PatternDay, TimeOnly?> until
    ) =>
        Week
            .Days.Zip(Days)
            .Where(d => from(d.Second) is not null && until(d.Second) is not null)
            .ToDictionary(
                d => d.First,
                d => new Stretch(from(d.Second)!.Value, until(d.Second)!.Value)
            );
}

/// <summary>One day of a working pattern on its way through the form.</summary>
public sealed class PatternDay
{
    public TimeOnly? StartsAt { get; set; }
    public TimeOnly? EndsAt { get; set; }
    public TimeOnly? ProtectedFrom { get; set; }
    public TimeOnly? ProtectedUntil { get; set; }

    public IEnumerable<(string Field, string Message)> Problems(DayOfWeek day)
    {
        if (StartsAt is null != EndsAt is null)
        {
            yield return StartsAt is null
                ? (nameof(StartsAt), $"Enter when you start on {day}, or leave both empty")
                : (nameof(EndsAt), $"Enter when you finish on {day}, or leave both empty");
        }
        else if (EndsAt <= StartsAt)
        {
            yield return (nameof(EndsAt), $"You must finish on {day} after you start");
        }

        if (ProtectedFrom is null != ProtectedUntil is null)
        {
            yield return ProtectedFrom is null
                ? (
                    nameof(ProtectedFrom),
                    $"Enter when the protected time on {day} begins, or leave both empty"
                )
                : (
                    nameof(ProtectedUntil),
                    $"Enter when the protected time on {day} ends, or leave both empty"
                );
        }
        else if (ProtectedUntil <= ProtectedFrom)
        {
            yield return (
                nameof(ProtectedUntil),
                $"Protected time on {day} must end after it begins"
            );
        }
    }
}
