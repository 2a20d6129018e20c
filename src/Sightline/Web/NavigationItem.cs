namespace Sightline.Web;

/// <summary>A link of the service navigation.</summary>
/// <param name="Beside">Another address whose pages stand under this link too.</param>
public sealed record NavigationItem(string Text, string Href, string? Beside = null)
{
    /// <summary>`page` on the page itself, `true` on the pages below it.</summary>
    public string? CurrentOn(PathString path) =>
        path.Equals(Href, StringComparison.OrdinalIgnoreCase) ? "page"
        : Href.Length > 1 && path.StartsWithSegments(Href, StringComparison.OrdinalIgnoreCase)
        || Beside is not null && path.StartsWithSegments(Beside, StringComparison.OrdinalIgnoreCase)
            ? "true"
        : null;
}
