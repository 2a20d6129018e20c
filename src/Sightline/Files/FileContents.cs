namespace Sightline.Files;

/// <summary>The sorts of contents, by the policy's words, that Sightline holds itself. Anything else a policy files is not kept here yet.</summary>
public static class FileContents
{
    public const string Contact = "contact-details";
    public const string Agreement = "agreement";
    public const string Dates = "supervision-dates";
    public const string Records = "supervision-records";
    public const string Induction = "induction";

    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        Contact,
        Agreement,
        Dates,
        Records,
        Induction,
    };
}
