using System.Globalization;

namespace Sightline.Shared;

/// <summary>What a page showed when it was opened, as a mark that its form brings back: it tells what was changed here, and what elsewhere since.</summary>
public static class AsShown
{
    /// <summary>Long enough that no two things said differently are taken for one, short enough for a page of forty fields.</summary>
    private const int Length = 16;

    /// <summary>The mark of what is said together; nothing said is another thing than an empty text.</summary>
    public static string Mark(params ReadOnlySpan<object?> said)
    {
        var all = new List<string>();
        foreach (var one in said)
        {
            all.Add(
                one switch
                {
                    null => "-",
                    string text => $"+{Passage.Tidy(text)}",
                    DateOnly day => $"+{day:O}",
                    var other => string.Create(CultureInfo.InvariantCulture, $"+{other}"),
                }
            );
        }

        return CanonicalText.FingerprintOf(string.Join('\u001f', all))[..Length];
    }

    /// <summary>Whether keeping what was typed would put aside something that the page never showed.</summary>
    /// <param name="shown">The mark that the form brought back.</param>
    /// <param name="typed">The mark of what it brought.</param>
    /// <param name="now">The mark of what is kept now.</param>
    public static bool WouldLose(string shown, string typed, string now) =>
        typed != shown && now != shown && now != typed;
}
