namespace Sightline.Disclosures;

/// <summary>That somebody was told: who, through which channel, what was passed on and when. It stays as it was said.</summary>
public sealed class DisclosureReport : AgencyOwned
{
    public const int LongestName = 200;
    public const int LongestText = 2000;

    private DisclosureReport() { }

    internal DisclosureReport(
        Disclosure disclosure,
        string toWhom,
        string? channel,
        string passedOn,
        DateTime toldAt,
        DateTime at,
        Guid? id
    )
        : base(disclosure.AgencyId, id)
    {
        DisclosureId = disclosure.Id;
        ToWhom = toWhom;
        Channel = channel;
        PassedOn = passedOn;
        ToldAt = toldAt;
        WrittenAt = at;
    }

    public Guid DisclosureId { get; private set; }

    /// <summary>A person's role and, where it helps, their name: "the designated officer".</summary>
    public string ToWhom { get; private set; } = "";

    /// <summary>Key of a channel that the policy names; none where it was another way.</summary>
    public string? Channel { get; private set; }
    public string PassedOn { get; private set; } = "";
    public DateTime ToldAt { get; private set; }
    public DateTime WrittenAt { get; private set; }
}
