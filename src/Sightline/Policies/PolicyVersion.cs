using Sightline.Policies.Drafting;

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
        Guid? adoptedById,
        Guid? id = null
    )
        : base(agencyId, id)
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

    /// <summary>A draft as it was approved; the version takes its key, so that a second click finds it there.</summary>
    internal static PolicyVersion Approved(
        PolicyDraft draft,
        PolicyReading reading,
        Approval approval,
        Person enteredBy,
        DateTime at
    ) =>
        new(
            draft.AgencyId,
            reading.Require().Title,
            reading.Pack.Text,
            reading.Pack.Fingerprint,
            approval.EffectiveOn,
            approval.ReviewOn,
            at,
            enteredBy.Id,
            draft.Id
        )
        {
            ApprovedBy = approval.By,
        };

    public string Title { get; private set; } = "";

    /// <summary>The whole policy pack as one multi-document YAML text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string Fingerprint { get; private set; } = "";
    public DateOnly EffectiveOn { get; private set; }
    public DateOnly? ReviewOn { get; private set; }
    public DateTime AdoptedAt { get; private set; }
    public Guid? AdoptedById { get; private set; }

    /// <summary>Who approved it, as people there say it; null where it was adopted when the service was set up.</summary>
    public string? ApprovedBy { get; private init; }
}
