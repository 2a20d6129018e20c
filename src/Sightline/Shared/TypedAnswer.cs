using Microsoft.AspNetCore.Mvc;

namespace Sightline.Shared;

/// <summary>What a page that saves by itself is told: saved and when, what would have been lost, or why it is not kept.</summary>
internal static class TypedAnswer
{
    public static JsonResult Saved(
        Keeping kept,
        string text,
        DateTime at,
        object? elsewhere = null
    ) =>
        new(
            new
            {
                Says = $"Saved at {Words.TimeOf(at)}",
                kept.Version,
                Shown = AsShown.Mark(text),
                Elsewhere = elsewhere,
            }
        );

    /// <summary>What is not recorded yet, kept for its writer.</summary>
    public static JsonResult Draft(DateTime at) =>
        new(new { Says = $"Kept at {Words.TimeOf(at)}. Only you can see it until you record it." });

    /// <param name="says">Who saved other words, and when.</param>
    /// <param name="theirs">The words that are kept.</param>
    public static JsonResult Clash(string says, string theirs, int version) =>
        new(
            new
            {
                Says = says,
                Theirs = theirs,
                Version = version,
                Shown = AsShown.Mark(theirs),
            }
        )
        {
            StatusCode = StatusCodes.Status409Conflict,
        };

    /// <summary>It cannot be kept, now or later, as it is: the page goes on showing it and says why.</summary>
    public static JsonResult Refused(Refusal refusal) =>
        new(new { Says = $"{refusal.Reason}." })
        {
            StatusCode = StatusCodes.Status422UnprocessableEntity,
        };

    /// <summary>Others were quicker twice: the page sends the same again.</summary>
    public static StatusCodeResult Again => new(StatusCodes.Status503ServiceUnavailable);
}
