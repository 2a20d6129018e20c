using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Actions;

/// <summary>One page of open actions, the one that is due first comes first, with what it can be narrowed to.</summary>
public sealed record ActionList
{
    public required IReadOnlyList<ActionLine> Lines { get; init; }
    public required PageEnd? Next { get; init; }
    public required bool FirstPage { get; init; }
    public required ActionFilter Filter { get; init; }
    public required DateOnly Today { get; init; }
    public required Guid ReaderId { get; init; }

    /// <summary>The address of the list without its query.</summary>
    public required string Path { get; init; }

    /// <summary>What the other's list is called, such as "Ben's".</summary>
    public string TheirName { get; init; } = "Other people's";
    public List<SelectListItem> Children { get; init; } = [];
    public List<SelectListItem> People { get; init; } = [];

    public IEnumerable<IGrouping<ActionTime, ActionLine>> Groups =>
        Lines.GroupBy(l => l.TimeOn(Today));

    public string Href(string? whose, PageEnd? after = null) => Path + Filter.Query(whose, after);

    public static string Heading(ActionTime time) =>
        time switch
        {
            ActionTime.Past => "Past their date",
            ActionTime.ThisWeek => "Due this week",
            _ => "Later",
        };

    public string Empty =>
        Filter.Narrowed ? "No open actions here."
        : Filter.OthersOnly || Filter.Everybodys
            ? "No open actions. What is agreed in a session appears here."
        : "No open actions. What you agree to do in a session appears here.";
}
