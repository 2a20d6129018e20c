namespace Sightline.Web;

/// <summary>What the shell shows to the person who is looking: their organisation, their links, their name.</summary>
public class Navigation
{
    public virtual ValueTask<NavigationModel> For(HttpContext context) =>
        ValueTask.FromResult(NavigationModel.SignedOut);
}
