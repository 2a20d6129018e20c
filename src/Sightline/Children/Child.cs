using System.Text.RegularExpressions;

namespace Sightline.Children;

/// <summary>A child somebody here works with. We keep as little as will do: initials, the reference of the case system, an age.</summary>
public sealed partial class Child : AgencyOwned
{
    public const int LongestPlan = 200;

    private Child() { }

    public Child(
        Guid agencyId,
        string initials,
        string reference,
        DateTime addedAt,
        Guid addedById,
        Guid? id = null
    )
        : base(agencyId, id)
    {
        Initials = initials;
        Reference = reference;
        AddedAt = addedAt;
        AddedById = addedById;
    }

    /// <summary>How the child is shown, such as K.T.; never a whole name.</summary>
    public string Initials { get; private set; } = "";

    /// <summary>The number of the child's own record in the case system; unique in the agency.</summary>
    public string Reference { get; private set; } = "";
    public DateOnly? BornOn { get; set; }

    /// <summary>What kind of plan there is, such as "Child protection plan".</summary>
    public string? Plan { get; set; }
    public DateTime AddedAt { get; private set; }
    public Guid AddedById { get; private set; }

    /// <summary>Initials with or without full stops and a number to tell two children apart: K.T., KT, K.T.2. A name is too much.</summary>
    public static Refusal? WhyNotInitials(string initials) =>
        initials.Length == 0 ? new("Enter the child's initials")
        : initials.Length > 12 || !Initial().IsMatch(initials)
            ? new("Enter initials such as K.T., and not the child's name")
        : null;

    public static Refusal? WhyNotReference(string reference) =>
        reference.Length == 0 ? new("Enter the reference of the child's own record")
        : reference.Length > 60 ? new("Enter a reference of 60 characters or fewer")
        : null;

    /// <summary>Whether somebody who gives this child's reference means another child.</summary>
    public Refusal? WhyNotThis(string initials) =>
        string.Equals(Initials, initials, StringComparison.OrdinalIgnoreCase)
            ? null
            : new("This reference belongs to a child with other initials. Check both");

    [GeneratedRegex(
        @"^(\p{Lu}[.\- ]?){1,5}[0-9]{0,2}$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Initial();

    public string ShownAs => $"{Initials} ({Reference})";

    public int? AgeOn(DateOnly day) => AgeBetween(BornOn, day);

    /// <summary>In whole years; none where the day of birth is not known.</summary>
    public static int? AgeBetween(DateOnly? bornOn, DateOnly day) =>
        bornOn is { } born
            ? day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0)
            : null;
}
