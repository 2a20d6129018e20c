using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Agencies;

/// <summary>Whose bank holidays count.</summary>
public static class Nation
{
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["england-and-wales"] = "England and Wales",
            ["scotland"] = "Scotland",
            ["northern-ireland"] = "Northern Ireland",
        };

    public static IEnumerable<SelectListItem> Choices =>
        All.Select(n => new SelectListItem(n.Value, n.Key));
}
