using Sightline.People.Importing;

namespace Sightline.Children.Importing;

/// <summary>A list of children as a case system exports it or a spreadsheet holds it: the five columns that we keep, and no others.</summary>
public static class ChildrenFile
{
    public const string Headings = "Initials,Reference,Date of birth,Plan,Since\r\n";

    /// <summary>More children than any worker holds.</summary>
    public const int MostRows = 200;

    private static readonly string[] Columns = Headings.TrimEnd().Split(',');
    private static readonly string[] Needed = ["Initials", "Reference", "Since"];

    public static (IReadOnlyList<ChildRow> Rows, Refusal? Refusal) Read(string text, DateOnly today)
    {
        var (file, refusal) = PeopleFile.Read(text);
        if (file is null)
        {
            return ([], refusal);
        }

        if (WhyNotHeadings(file.Headings) is { } headings)
        {
            return ([], headings);
        }

        if (file.Rows.Count > MostRows)
        {
            return ([], new($"Bring in {MostRows} children or fewer at a time"));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ([.. file.Rows.Select(r => Row(r, file.Headings, today, seen))], null);
    }

    /// <summary>Anything else might be a name, so it is not even looked at.</summary>
    private static Refusal? WhyNotHeadings(IReadOnlyList<string> headings) =>
        headings.FirstOrDefault(h => At(Columns, h) < 0) is { } other
            ? new(
                $"We do not keep the column “{other}”. Take it out and try again. No child's name belongs here"
            )
        : Array.Find(Needed, n => At(headings, n) < 0) is { } missing
            ? new($"The first row must have the heading “{missing}”")
        : null;

    private static ChildRow Row(
        PeopleFileRow row,
        IReadOnlyList<string> headings,
        DateOnly today,
        HashSet<string> seen
    )
    {
        string Cell(string column) =>
            At(headings, column) is var at and >= 0 && at < row.Cells.Count
                ? row.Cells[at].Trim()
                : "";

        var (initials, reference, plan) = (Cell("Initials"), Cell("Reference"), Cell("Plan"));
        var (born, notBorn) = FileDates.Read(Cell("Date of birth"));
        var (since, notSince) = FileDates.Read(Cell("Since"));
        string?[] problems =
        [
            Child.WhyNotInitials(initials)?.Reason,
            Child.WhyNotReference(reference)?.Reason,
            notBorn?.Reason,
            born > today ? "The date of birth must be in the past" : null,
            plan.Length > Child.LongestPlan
                ? "Say what kind of plan in 200 characters or fewer"
                : null,
            notSince?.Reason
                ?? (since is null ? "Enter since when the worker has worked with the child" : null),
            since > today ? "The day since when must be today or in the past" : null,
            reference.Length > 0 && !seen.Add(reference)
                ? "This reference stands in an earlier row too"
                : null,
        ];
        return new(
            row.Number,
            initials,
            reference,
            born,
            plan.Length > 0 ? plan : null,
            since,
            [.. problems.OfType<string>()]
        );
    }

    private static int At(IReadOnlyList<string> headings, string column)
    {
        for (var at = 0; at < headings.Count; at++)
        {
            if (string.Equals(headings[at], column, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
