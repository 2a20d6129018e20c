namespace Sightline.Children;

/// <summary>What was said under one heading from one session until another, in the same words: words that never change may mean that nothing does.</summary>
public sealed record Unchanged(string Text, DateOnly FromOn, DateOnly UntilOn, int Times)
{
    public string Since =>
        Times == 1
            ? $"Said once, on {Words.Day(FromOn)}"
            : $"The same since {Words.Day(FromOn)}, in {Times} discussions";

    /// <summary>Runs of the same words, the newest first. Capitals, blanks and line breaks make no difference.</summary>
    /// <param name="said">The newest first.</param>
    public static IReadOnlyList<Unchanged> Of(IEnumerable<(DateOnly On, string Text)> said)
    {
        List<Unchanged> runs = [];
        foreach (var (on, text) in said)
        {
            if (runs.Count > 0 && Plain(runs[^1].Text) == Plain(text))
            {
                runs[^1] = runs[^1] with { FromOn = on, Times = runs[^1].Times + 1 };
            }
            else
            {
                runs.Add(new(text, on, on, 1));
            }
        }

        return runs;
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToUpperInvariant();
}
