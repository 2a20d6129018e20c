using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Sightline.Web;

/// <summary>A text that cannot be null stays empty when nothing was typed; the framework would make it null.</summary>
internal sealed class EmptyTextStaysEmpty : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (
            context.Key.ModelType == typeof(string)
            && context.Key.PropertyInfo is { } property
            && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull
        )
        {
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
        }
    }
}
