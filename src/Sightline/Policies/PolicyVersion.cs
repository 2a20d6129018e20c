namespace Sightline.Policies;

/// <summary>The supervision policy as the agency had it in force from a day on: its exact text, who put it in force, and when it is to be looked at again.</summary>
public sealed class PolicyVersion : AgencyOwned
{
    private PolicyVersion() { }

    public PolicyVersion(
        Guid agencyId,
        string title,
        string text,
        string fingerprint,
        DateOnly effectiveOn,
        DateOnly? reviewOn,
        DateTime adoptedAt,
        Guid? adoptedById
    )
        : base(agencyId)
    {
        Title = title;
        Text = text;
        Fingerprint = fingerprint;
        EffectiveOn = effectiveOn;
        ReviewOn = reviewOn;
        AdoptedAt = adoptedAt;
        AdoptedById = adoptedById;
    }

    /// <summary>Puts a policy that was read and found sound in force.</summary>
    public static PolicyVersion Adopt(
        Guid agencyId,
        PolicyReading reading,
        DateOnly effectiveOn,
        DateOnly? reviewOn,
        DateTime at,
        Guid? byId
    ) =>
        new(
            agencyId,
            reading.Require().Title,
            reading.Pack.Text,
            reading.Pack.Fingerprint,
            effectiveOn,
            reviewOn,
            at,
            byId
        );

    public string Title { get; private set; } = "";

    /// <summary>The whole policy pack as one multi-document YAML text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateOnly EffectiveOn { get; private set; }
    public DateOnly? ReviewOn { get; private set; }
    public DateTime AdoptedAt { get; private set; }
    public Guid? AdoptedById { get; private set; }
}
