namespace Sightline.People.Importing;

/// <summary>How HR systems call the ways in which people are employed.</summary>
internal static class EmploymentWords
{
    public static string? Kind(string written)
    {
        var words = written.ToLowerInvariant().Replace('-', ' ');
        return words.Length == 0 ? Employment.Usual
            : words.Contains("volunt") || words.Contains("unpaid") ? "volunteer"
            : words.Contains("agency") || words.Contains("locum") || words.Contains("contractor")
                ? "agency"
            : words.Contains("temp")
            || words.Contains("fixed")
            || words.Contains("casual")
            || words.Contains("bank")
            || words.Contains("sessional")
            || words.Contains("second")
            || words == "ftc"
                ? "temporary"
            : words.Contains("perm") || words.Contains("substantive") ? Employment.Usual
            : null;
    }
}
