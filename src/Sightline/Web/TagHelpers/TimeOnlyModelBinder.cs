using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sightline.Web.TagHelpers;

/// <summary>Reads a time of day as people write it: 10am, 10:30am, 14.30, 14:30, midday.</summary>
public sealed partial class TimeOnlyModelBinder : IModelBinder
{
    public const string Message = "Enter a time, for example 10:30am";

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        var text = value.FirstValue?.Trim() ?? "";
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        if (TryRead(text, out var time))
        {
            bindingContext.Result = ModelBindingResult.Success(time);
        }
        else if (text.Length == 0 && bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (text.Length == 0)
        {
            FieldNames.Missing(bindingContext);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Message);
        }

        return Task.CompletedTask;
    }

    /// <summary>The time as the service writes it: 10am, 10:30am, midday.</summary>
    public static string Written(TimeOnly time) =>
        time is { Hour: 12, Minute: 0 } ? "midday"
        : time is { Hour: 0, Minute: 0 } ? "midnight"
        : time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture)
            .ToLowerInvariant();

    internal static bool TryRead(string text, out TimeOnly time)
    {
        time = default;
        if (text.Equals("midnight", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (
            text.Equals("midday", StringComparison.OrdinalIgnoreCase)
            || text.Equals("noon", StringComparison.OrdinalIgnoreCase)
        )
        {
            time = new TimeOnly(12, 0);
            return true;
        }

        if (Clock().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } minutes
            ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half.Length == 0 ? hour > 23 || !match.Groups["minute"].Success : hour is < 1 or > 12)
        {
            return false;
        }

        time = new TimeOnly(half.Length == 0 ? hour : (hour % 12) + (half == "p" ? 12 : 0), minute);
        return true;
    }

    // Seconds are read because a browser's own time control may send them.
    [GeneratedRegex(
        @"^(?<hour>\d{1,2})(?:\s*[:.]?\s*(?<minute>[0-5]\d))?(?::[0-5]\d)?\s*(?:(?<half>[ap])\.?\s*m\.?)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Clock();
}
