using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sightline.Web.TagHelpers;

/// <summary>Reads a day from three boxes (X.Day, X.Month, X.Year) or from one value (2026-11-23).</summary>
public sealed class DateInputModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var whole = bindingContext.ValueProvider.GetValue(name);
        if (whole != ValueProviderResult.None)
        {
            BindWhole(bindingContext, whole);
        }
        else if (Typed(bindingContext) is { } typed)
        {
            BindParts(bindingContext, typed);
        }

        return Task.CompletedTask;
    }

    private static void BindWhole(ModelBindingContext context, ValueProviderResult whole)
    {
        var text = whole.FirstValue?.Trim() ?? "";
        context.ModelState.SetModelValue(context.ModelName, whole);
        if (text.Length == 0)
        {
            Nothing(context);
        }
        else if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                default,
                out var date
            )
        )
        {
            context.Result = ModelBindingResult.Success(date);
        }
        else
        {
            Fail(context, "must be a real date");
        }
    }

    private static void BindParts(ModelBindingContext context, DateInputValue typed)
    {
        var (date, wrong, problem) = typed.IsEmpty ? (null, DatePart.None, "") : typed.Read();
        context.ModelState.SetModelValue(
            context.ModelName,
            typed with
            {
                Wrong = wrong,
            },
            $"{typed.Day} {typed.Month} {typed.Year}".Trim()
        );
        if (typed.IsEmpty)
        {
            Nothing(context);
        }
        else if (date is { } day)
        {
            context.Result = ModelBindingResult.Success(day);
        }
        else
        {
            Fail(context, problem);
        }
    }

    private static DateInputValue? Typed(ModelBindingContext context)
    {
        var day = Part(context, DatePart.Day);
        var month = Part(context, DatePart.Month);
        var year = Part(context, DatePart.Year);
        return day is null && month is null && year is null
            ? null
            : new DateInputValue(day ?? "", month ?? "", year ?? "", DatePart.None);
    }

    private static string? Part(ModelBindingContext context, DatePart part)
    {
        var value = context.ValueProvider.GetValue($"{context.ModelName}.{part}");
        return value == ValueProviderResult.None ? null : value.FirstValue?.Trim() ?? "";
    }

    private static void Nothing(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            FieldNames.Missing(context);
        }
    }

    private static void Fail(ModelBindingContext context, string problem) =>
        context.ModelState.TryAddModelError(
            context.ModelName,
            $"{FieldNames.Of(context)} {problem}"
        );
}
