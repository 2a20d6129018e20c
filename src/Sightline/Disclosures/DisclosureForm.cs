using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Sightline.Disclosures;

/// <summary>What is asked of somebody who has to act on something.</summary>
public sealed class DisclosureForm
{
    /// <summary>A matter from the policy's list.</summary>
    public string? Issue { get; set; }

    [Required(ErrorMessage = "Enter what it is")]
    [StringLength(
        Disclosure.LongestWhat,
        ErrorMessage = "Say what it is in 4,000 characters or fewer"
    )]
    public string What { get; set; } = "";

    [DisplayName("The day")]
    public DateOnly? CameUpOn { get; set; }

    [Required(ErrorMessage = "Select whether the other of you knows")]
    public TheOther? Other { get; set; }

    [StringLength(
        Disclosure.LongestWhyNotYet,
        ErrorMessage = "Say who would be at risk in 2,000 characters or fewer"
    )]
    public string WhyNotYet { get; set; } = "";
}

/// <summary>What is asked about somebody who was told.</summary>
public sealed class ReportForm
{
    [Required(ErrorMessage = "Enter who was told")]
    [StringLength(
        DisclosureReport.LongestName,
        ErrorMessage = "Say who in 200 characters or fewer"
    )]
    public string ToWhom { get; set; } = "";

    /// <summary>A channel from the policy's list; empty for another way.</summary>
    public string? Channel { get; set; }

    [Required(ErrorMessage = "Enter what you passed on")]
    [StringLength(
        DisclosureReport.LongestText,
        ErrorMessage = "Say what you passed on in 2,000 characters or fewer"
    )]
    public string PassedOn { get; set; } = "";

    [DisplayName("The day")]
    public DateOnly? On { get; set; }

    [DisplayName("The time")]
    public TimeOnly? Time { get; set; }
}
