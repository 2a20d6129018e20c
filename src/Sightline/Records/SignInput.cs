using System.ComponentModel.DataAnnotations;

namespace Sightline.Records;

/// <summary>What the form of signing brings. Nothing is chosen beforehand.</summary>
public sealed class SignInput
{
    public string? Statement { get; set; }

    /// <summary>The comment typed below each statement that takes one.</summary>
    public Dictionary<string, string> Comments { get; set; } = [];
    public List<string> Parts { get; set; } = [];

    [StringLength(10_000, ErrorMessage = "Say what it should say in 10,000 characters or fewer")]
    public string ShouldSay { get; set; } = "";
    public bool Confirmed { get; set; }

    /// <summary>Of the text that was on the page.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>The key of the request that would be made, so that a second click finds it.</summary>
    public Guid NewId { get; set; } = Guid.CreateVersion7();
}
