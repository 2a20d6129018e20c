namespace Sightline.Children;

/// <summary>Which children a page asks for: those somebody works with now, those with words due on their record, or those of before.</summary>
public sealed record ChildrenAsked(ChildrenShown Show = ChildrenShown.Now, Guid? WorkerId = null)
{
    public static ChildrenAsked Of(string? show, Guid? worker) =>
        new(
            show switch
            {
                "due" => ChildrenShown.Due,
                "before" => ChildrenShown.Before,
                _ => ChildrenShown.Now,
            },
            worker
        );

    /// <summary>The page's address for this, from the line after which it goes on.</summary>
    public string Href(Guid? after = null)
    {
        List<string> parts = [];
        if (Show != ChildrenShown.Now)
        {
            parts.Add($"show={Word}");
        }

        if (WorkerId is { } worker)
        {
            parts.Add($"person={worker}");
        }

        if (after is { } id)
        {
            parts.Add($"after={id}");
        }

        return parts.Count == 0 ? "/children" : $"/children?{string.Join('&', parts)}";
    }

    public string Word => Show == ChildrenShown.Due ? "due" : "before";
}

/// <summary>The three views of a list of children.</summary>
public enum ChildrenShown
{
    Now = 1,
    Due,
    Before,
}
