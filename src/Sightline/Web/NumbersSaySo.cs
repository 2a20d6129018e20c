using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Sightline.Web;

/// <summary>Words in a number's box are answered with "… must be a number".</summary>
internal sealed class NumbersSaySo : IBindingMetadataProvider
{
    private static readonly HashSet<Type> Numbers =
    [
        typeof(int),
        typeof(long),
        typeof(decimal),
        typeof(double),
    ];

    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        if (
            Numbers.Contains(type)
            && context.BindingMetadata.ModelBindingMessageProvider is { } messages
        )
        {
            messages.SetAttemptedValueIsInvalidAccessor((_, name) => $"{name} must be a number");
            messages.SetUnknownValueIsInvalidAccessor(name => $"{name} must be a number");
        }
    }
}
