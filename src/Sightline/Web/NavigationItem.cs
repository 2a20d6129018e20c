namespace Sightline.Web;

/// <summary>A link of the service navigation.</summary>
public sealed record NavigationItem(string Text, string Href)
{
    /// <summary>`page` on the page itself, `true` on the pages below it.</summary>
    public string? CurrentOn(PathString path) =>
        path.Equals(Href, StringComparison.OrdinalIgnoreCase) ? "page"
        : Href.Length > 1 && path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase)
            ? "true"
        : null;
}
