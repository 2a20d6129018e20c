using System.Text;

namespace Sightline.Policies;

/// <summary>How the policy language spells its words, and which misspelling was probably meant.</summary>
internal static class Spelling
{
    /// <summary>DidNotHappen is written did-not-happen.</summary>
    public static string Hyphenated<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The known word that was probably meant: at most two letters added, dropped or changed; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known
            .Select(k => (Word: k, Distance: Distance(k, word)))
            .Where(k => k.Distance <= Math.Min(2, word.Length - 1))
            .OrderBy(k => k.Distance)
            .Select(k => k.Word)
            .FirstOrDefault();

    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
