using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Sightline.Decisions;

/// <summary>What is asked when a decision is written down: little enough for a phone in a car park.</summary>
public sealed class DecisionForm
{
    /// <summary>The key of a child on the worker's list, empty for none, or <see cref="AnotherChild"/>.</summary>
    public string Child { get; set; } = "";
    public string Initials { get; set; } = "";
    public string Reference { get; set; } = "";

    [Required(ErrorMessage = "Enter what was decided")]
    [StringLength(
        Decision.LongestWhat,
        ErrorMessage = "Say what was decided in 2,000 characters or fewer"
    )]
    public string What { get; set; } = "";

    [Required(ErrorMessage = "Enter why")]
    [StringLength(Decision.LongestWhy, ErrorMessage = "Say why in 2,000 characters or fewer")]
    public string Why { get; set; } = "";

    [Required(ErrorMessage = "Select who decided")]
    public DecidedBy? By { get; set; }

    [StringLength(Decision.LongestName, ErrorMessage = "Say who in 200 characters or fewer")]
    public string SomebodyElse { get; set; } = "";

    [Required(ErrorMessage = "Select how you came to it")]
    public string? Way { get; set; }

    public bool Urgent { get; set; }

    /// <summary>Just now, or at the day and time below.</summary>
    public bool JustNow { get; set; } = true;

    [DisplayName("The day")]
    public DateOnly? On { get; set; }

    [DisplayName("The time")]
    public TimeOnly? Time { get; set; }

    /// <summary>What is chosen where the child is not on the list.</summary>
    public const string AnotherChild = "another";

    /// <summary>When it was decided; none where the answer is not complete.</summary>
    public DateTime? At(DateTime now) =>
        JustNow ? now
        : On is { } on && Time is { } time ? Clock.Instant(on, time)
        : null;
}
