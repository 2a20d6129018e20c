using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.People;

/// <summary>Kinds of leave that a personnel system knows. Which of them stop a clock is the policy's to say.</summary>
public static class LeaveKinds
{
    public static IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["annual"] = "Annual leave",
            ["sickness"] = "Sickness",
            ["parental"] = "Maternity, paternity, adoption or parental leave",
            ["study"] = "Study leave",
            ["secondment"] = "Secondment",
            ["unpaid"] = "Unpaid leave or career break",
            ["other"] = "Other leave",
        };

    public static string InWords(string kind) => Kinds.GetValueOrDefault(kind, kind);

    public static List<SelectListItem> Choices =>
        [.. Kinds.Select(k => new SelectListItem(k.Value, k.Key))];
}
