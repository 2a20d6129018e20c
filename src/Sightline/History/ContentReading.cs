namespace Sightline.History;

/// <summary>
/// Somebody outside the relationship said for what purpose they read its content; the supervisee sees this. It is an act in the history, and every
/// page that they open by it is a line of its own with the same purpose.
/// </summary>
public sealed class ContentReading : AgencyOwned
{
    private ContentReading() { }

    public ContentReading(
        Person reader,
        Guid supervisionId,
        Guid superviseeId,
        string what,
        Guid whatId,
        string about,
        string purpose,
        string? note,
        DateTime at
    )
        : base(reader.AgencyId)
    {
        ReaderId = reader.Id;
        SuperviseeId = superviseeId;
        What = what;
        WhatId = whatId;
        About = about;
        Purpose = purpose;
        Note = note;
        At = at;
        Happened(
            new(
                "purpose-given",
                reader.Id,
                at,
                supervisionId,
                superviseeId,
                about,
                purpose,
                Fingerprint: InFull()
            )
        );
    }

    public Guid ReaderId { get; private set; }
    public Person? Reader { get; private set; }
    public Guid SuperviseeId { get; private set; }

    /// <summary>record or agreement.</summary>
    public string What { get; private set; } = "";
    public Guid WhatId { get; private set; }

    /// <summary>What it was in plain words, such as "the record of 5 November 2026".</summary>
    public string About { get; private set; } = "";

    /// <summary>A purpose from the policy's short list.</summary>
    public string Purpose { get; private set; } = "";
    public string? Note { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The fingerprint of all of it, which the history keeps.</summary>
    public string InFull() =>
        CanonicalText.FingerprintOf(
            string.Join('\n', ReaderId, SuperviseeId, What, WhatId, About, Purpose, Note)
        );
}
