using System.ComponentModel.DataAnnotations;

namespace Sightline.Planning;

/// <summary>What is asked before a year is planned: from when, and what each of the people is used to.</summary>
public sealed class PlanForm
{
    [Display(Name = "First day")]
    public DateOnly? FromOn { get; set; }
    public List<PlanWishForm> People { get; set; } = [];
    public string? WhyOutsidePolicy { get; set; }

    /// <summary>The notes that were on the page when its button was pressed, so that nothing is booked past a note nobody saw.</summary>
    public string? Seen { get; set; }

    public string? WhyGiven =>
        string.IsNullOrWhiteSpace(WhyOutsidePolicy) ? null : Passage.Tidy(WhyOutsidePolicy);

    public IEnumerable<(string Field, string Message)> Problems(PlanFacts facts, DateOnly today)
    {
        if (FromOn is not { } from)
        {
            yield return (nameof(FromOn), "Enter the first day of the plan");
        }
        else if (from < today || from > today.AddYears(1))
        {
            yield return (
                nameof(FromOn),
                "The first day must be today or in the next twelve months"
            );
        }

        if (!People.Exists(p => p.Wanted))
        {
            yield return (nameof(People), "Select at least one person");
        }

        for (var at = 0; at < People.Count; at++)
        {
            var wish = People[at];
            var name = facts.Find(wish.SupervisionId)?.Person.GivenName;
            foreach (var (field, message) in wish.Wanted ? wish.Problems(name) : [])
            {
                yield return ($"{nameof(People)}[{at}].{field}", message);
            }
        }

        if (WhyOutsidePolicy?.Length > 2000)
        {
            yield return (nameof(WhyOutsidePolicy), "The reason must be 2,000 characters or fewer");
        }
    }

    /// <summary>Asked once there are no problems.</summary>
    public IReadOnlyDictionary<Guid, PlanWish> Wishes() =>
        People
            .Where(p => p.Wanted)
            .DistinctBy(p => p.SupervisionId)
            .ToDictionary(
                p => p.SupervisionId,
                p => new PlanWish(p.Day, p.StartsAt!.Value, p.Minutes!.Value, p.Place!.Trim())
            );
}

/// <summary>What one of the people is used to, on its way through the form.</summary>
public sealed class PlanWishForm
{
    public Guid SupervisionId { get; set; }
    public bool Wanted { get; set; }
    public DayOfWeek? Day { get; set; }

    [Display(Name = "Start time")]
    public TimeOnly? StartsAt { get; set; }

    [Display(Name = "Minutes")]
    public int? Minutes { get; set; }
    public string? Place { get; set; }

    public IEnumerable<(string Field, string Message)> Problems(string? name)
    {
        if (StartsAt is null)
        {
            yield return (nameof(StartsAt), $"Enter a start time for {name}, for example 10:30am");
        }

        if (Minutes is not (>= 5 and <= 480))
        {
            yield return (
                nameof(Minutes),
                $"Enter how long you meet with {name}, between 5 and 480 minutes"
            );
        }

        if (string.IsNullOrWhiteSpace(Place) || Place.Trim().Length > 300)
        {
            yield return (
                nameof(Place),
                $"Enter where you meet with {name}, in 300 characters or fewer"
            );
        }
    }
}

/// <summary>One date of the plan on its way through the form.</summary>
public sealed class PlanRow
{
    public Guid SupervisionId { get; set; }

    /// <summary>The key of the session it becomes, so that a second click books nothing twice.</summary>
    public Guid NewId { get; set; } = Guid.CreateVersion7();
    public bool Wanted { get; set; }
    public DateOnly? On { get; set; }
    public TimeOnly? StartsAt { get; set; }
    public string? Place { get; set; }
    public string? WhyMoved { get; set; }
}
