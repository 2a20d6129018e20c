namespace Sightline.Web;

/// <summary>Assets carry a version in their address (asp-append-version), so a browser may keep them for a year.</summary>
internal static class AssetCaching
{
    public static StaticFileOptions Options =>
        new()
        {
            OnPrepareResponse = file =>
                file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey(
                    "v"
                )
                    ? "public, max-age=31536000, immutable"
                    : "public, max-age=3600",
        };
}
