using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sightline.Web.TagHelpers;

/// <summary>Gives days and times of day the binders that read what people type.</summary>
public sealed class DateInputModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateInputModelBinder()
        : context.Metadata.UnderlyingOrModelType == typeof(TimeOnly) ? new TimeOnlyModelBinder()
        : null;
}
