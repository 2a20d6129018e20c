using System.ComponentModel.DataAnnotations;

namespace Sightline.Concerns;

/// <summary>What is asked of somebody who raises a concern.</summary>
public sealed class ConcernForm
{
    [Required(ErrorMessage = "Enter what it is about")]
    [StringLength(Concern.LongestText, ErrorMessage = "Say it in 4,000 characters or fewer")]
    public string What { get; set; } = "";

    [StringLength(
        Concern.LongestText,
        ErrorMessage = "Say what would help in 4,000 characters or fewer"
    )]
    public string? WouldHelp { get; set; }

    /// <summary>Key of a manager above, or <see cref="WhoAnswers.SomebodyElse"/>.</summary>
    [Required(ErrorMessage = "Select who you want to tell")]
    public string? Handler { get; set; }
    public string? Email { get; set; }
}
