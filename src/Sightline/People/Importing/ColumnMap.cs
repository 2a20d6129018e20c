namespace Sightline.People.Importing;

/// <summary>Which column of a file holds what.</summary>
public sealed record ColumnMap(IReadOnlyDictionary<PeopleField, int> Columns)
{
    /// <summary>What the agency chose for the same headings last time, then what such headings usually mean. A heading that stands there twice is for a person to decide.</summary>
    public static ColumnMap Guess(
        IReadOnlyList<string> headings,
        IReadOnlyDictionary<PeopleField, string>? remembered = null
    )
    {
        var columns = new Dictionary<PeopleField, int>();
        var once = headings
            .Select((heading, at) => (Heading: heading, At: at))
            .GroupBy(h => h.Heading, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() == 1 && g.Key.Length > 0)
            .Select(g => g.First())
            .ToList();
        foreach (var (field, heading) in remembered ?? new Dictionary<PeopleField, string>())
        {
            var found = once.Find(h =>
                string.Equals(h.Heading, heading, StringComparison.OrdinalIgnoreCase)
            );
            if (found.Heading is not null)
            {
                columns[field] = found.At;
            }
        }

        foreach (var (heading, at) in once.Where(h => !columns.ContainsValue(h.At)))
        {
            if (PeopleFields.Meant(heading) is { } field)
            {
                columns.TryAdd(field, at);
            }
        }

        return new(columns);
    }

    /// <summary>By field, why this cannot be worked with.</summary>
    public IEnumerable<(PeopleField Field, Refusal Refusal)> WhyNot(int columnsInFile)
    {
        foreach (var field in PeopleFields.All)
        {
            if (!Columns.TryGetValue(field, out var column))
            {
                if (PeopleFields.IsNeeded(field))
                {
                    yield return (field, new($"Select the column that holds the {Lower(field)}"));
                }
            }
            else if (column < 0 || column >= columnsInFile)
            {
                yield return (field, new($"Select a column of the file for the {Lower(field)}"));
            }
            else if (Columns.Any(c => c.Value == column && c.Key < field))
            {
                var other = Columns.First(c => c.Value == column && c.Key < field).Key;
                yield return (
                    field,
                    new($"The {Lower(field)} cannot be in the same column as the {Lower(other)}")
                );
            }
        }
    }

    public bool Has(PeopleField field) => Columns.ContainsKey(field);

    public string Cell(PeopleFileRow row, PeopleField field) =>
        Columns.TryGetValue(field, out var column) ? row.Cell(column) : "";

    public Dictionary<PeopleField, string> ByHeading(IReadOnlyList<string> headings) =>
        Columns.ToDictionary(c => c.Key, c => headings[c.Value]);

    private static string Lower(PeopleField field)
    {
        var label = PeopleFields.Label(field);
        return char.ToLowerInvariant(label[0]) + label[1..];
    }
}
