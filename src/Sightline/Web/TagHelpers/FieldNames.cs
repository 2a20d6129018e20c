using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sightline.Web.TagHelpers;

/// <summary>How an error message names a field.</summary>
internal static class FieldNames
{
    public static string Of(ModelBindingContext context) =>
        context.ModelMetadata.DisplayName
        ?? Spaced(context.ModelMetadata.Name ?? context.FieldName);

    /// <summary>A value that cannot be null was left empty: the page's own [Required] message, or a plain one.</summary>
    public static void Missing(ModelBindingContext context)
    {
        var required = context
            .ModelMetadata.ValidatorMetadata.OfType<RequiredAttribute>()
            .FirstOrDefault();
        var name = Of(context);
        context.ModelState.TryAddModelError(
            context.ModelName,
            required?.ErrorMessage ?? $"Enter {char.ToLowerInvariant(name[0])}{name[1..]}"
        );
    }

    private static string Spaced(string name) =>
        string.Concat(
            name.Select(
                (letter, at) =>
                    at > 0 && char.IsUpper(letter)
                        ? $" {char.ToLowerInvariant(letter)}"
                        : $"{letter}"
            )
        );
}
