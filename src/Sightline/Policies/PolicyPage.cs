using System.Text;

namespace Sightline.Policies;

/// <summary>Lays a policy's lines out as plain text that can be read aloud.</summary>
internal static class PolicyPage
{
    /// <summary>As wide as is easy to read.</summary>
    private const int Width = 96;

    public static string Of(SupervisionPolicy policy)
    {
        var page = new StringBuilder();
        page.AppendLine(policy.Title).AppendLine(new string('=', policy.Title.Length));
        foreach (
            var part in PolicyLines
                .Of(policy)
                .Where(l => l.InBrief)
                .GroupBy(l => l.Part, StringComparer.Ordinal)
                .OrderBy(g => PolicyLines.PlaceOf(g.Key))
        )
        {
            // Where everything under a heading rests on one clause, it is said once.
            string[] clauses = [.. part.Select(l => Cited(l.Clause, policy)).Distinct()];
            var once = clauses is [var only] && part.Count() > 1 ? only : "";
            page.AppendLine().AppendLine($"{part.Key}{once}");
            foreach (var line in part)
            {
                Wrap(page, $"- {line.Words}{(once.Length > 0 ? "" : Cited(line.Clause, policy))}");
            }
        }

        if (policy.LeftToService.Count > 0)
        {
            page.AppendLine().AppendLine("What the policy leaves open");
            Wrap(
                page,
                $"- The service suggests the rest: {string.Join(", ", policy.LeftToService.Order(StringComparer.Ordinal).Select(l => l.Replace('_', ' ')))}."
            );
        }

        return page.ToString();
    }

    public static string OfChanges(SupervisionPolicy before, SupervisionPolicy now)
    {
        var differences = PolicyDifference.Between(before, now);
        var page = new StringBuilder();
        page.AppendLine($"What changed from \"{before.Title}\" to \"{now.Title}\"");
        if (differences.Count == 0)
        {
            page.AppendLine().AppendLine("Nothing. Both say the same.");
        }

        foreach (var part in differences.GroupBy(d => d.Part, StringComparer.Ordinal))
        {
            page.AppendLine().AppendLine(part.Key);
            foreach (var difference in part)
            {
                Wrap(page, $"- {difference.Words}");
            }
        }

        return page.ToString();
    }

    /// <summary>Breaks a line between words; what goes on is set in under the first word.</summary>
    internal static void Wrap(StringBuilder page, string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                page.AppendLine(line.ToString());
                line.Clear().Append(' ');
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        page.AppendLine(line.ToString());
    }

    /// <summary>A line whose clause is only the policy itself needs none.</summary>
    private static string Cited(Clause? clause, SupervisionPolicy policy) =>
        clause is null
        || clause.Text.Length == 0
        || string.Equals(clause.Text, policy.Title, StringComparison.Ordinal)
            ? ""
            : $" ({clause})";
}
