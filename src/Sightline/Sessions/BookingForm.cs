using System.ComponentModel.DataAnnotations;

namespace Sightline.Sessions;

/// <summary>What is asked when a session or a series is booked.</summary>
public sealed class BookingForm
{
    public const string One = "one";
    public const string Series = "series";
    public const string Met = "met";

    public string What { get; set; } = One;

    [Display(Name = "Date")]
    public DateOnly? On { get; set; }

    [Display(Name = "Start time")]
    public TimeOnly? StartsAt { get; set; }

    [Display(Name = "Length in minutes")]
    public int? Minutes { get; set; }

    public string? Place { get; set; }
    public string? Form { get; set; }
    public string? WhyOutsidePolicy { get; set; }

    /// <summary>The notes that were on the page when its button was pressed, so that nothing is booked past a note nobody saw.</summary>
    public string? Seen { get; set; }

    public IEnumerable<(string Field, string Message)> Problems(SessionTerms terms)
    {
        if (What is not (One or Met) && !(What == Series && terms.Usual is not null))
        {
            yield return (nameof(What), "Select what you want to book");
        }

        if (On is null)
        {
            yield return (nameof(On), "Enter a date");
        }

        if (StartsAt is null)
        {
            yield return (nameof(StartsAt), "Enter a start time, for example 10:30am");
        }

        if (Minutes is not (>= 5 and <= 480))
        {
            yield return (nameof(Minutes), "Enter how long it lasts, between 5 and 480 minutes");
        }

        if (string.IsNullOrWhiteSpace(Place))
        {
            yield return (nameof(Place), "Enter where you will meet");
        }
        else if (Place.Trim().Length > 300)
        {
            yield return (nameof(Place), "Where you will meet must be 300 characters or fewer");
        }

        if (!terms.Forms.Any(f => f.Id == Form))
        {
            yield return (nameof(Form), "Select what form it takes");
        }

        if (WhyOutsidePolicy?.Length > 2000)
        {
            yield return (nameof(WhyOutsidePolicy), "The reason must be 2,000 characters or fewer");
        }
    }

    /// <summary>Why not asked for beyond the policy, or asked for and not given.</summary>
    public string? WhyGiven =>
        string.IsNullOrWhiteSpace(WhyOutsidePolicy) ? null : Passage.Tidy(WhyOutsidePolicy);
}
