namespace Sightline.Records;

/// <summary>The way from a passage to the texts that stood there before.</summary>
public sealed record EarlierOnPage(Guid SessionId, PassagePlace Place, string Label, int Version)
{
    public string Address => AddressOf(SessionId, Place);

    public static string AddressOf(Guid sessionId, PassagePlace place) =>
        $"/sessions/{sessionId}/record/earlier/{Uri.EscapeDataString(place.Key)}{(place.ChildId is { } child ? $"?child={child}" : "")}";
}
