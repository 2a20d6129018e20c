namespace Sightline.Web.TagHelpers;

/// <summary>The values that are chosen now; true and True are the same choice, as they are to the model binder.</summary>
internal sealed class Choices(IReadOnlyList<string> values)
{
    public bool Has(string? value) =>
        value is not null && values.Contains(value, StringComparer.OrdinalIgnoreCase);
}
