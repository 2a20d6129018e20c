namespace Sightline.CaseNotes;

/// <summary>Which notes a page asks for: those that wait or those recorded, and whose.</summary>
public sealed record NotesAsked(bool Recorded = false, Guid? WorkerId = null)
{
    /// <summary>The page's address for this, from the note after which it goes on.</summary>
    public string Href(Guid? after = null)
    {
        List<string> parts = [];
        if (Recorded)
        {
            parts.Add("show=recorded");
        }

        if (WorkerId is { } worker)
        {
            parts.Add($"person={worker}");
        }

        if (after is { } id)
        {
            parts.Add($"after={id}");
        }

        return parts.Count == 0 ? "/case-record" : $"/case-record?{string.Join('&', parts)}";
    }
}
