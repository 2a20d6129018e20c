namespace Sightline.History;

/// <summary>A page that shows what people wrote in supervision. It cannot answer unless its line stands in the history.</summary>
public interface IShowsContent
{
    /// <summary>What it is about to show; none where it shows no content this time.</summary>
    ContentShown? Discloses { get; }
}
