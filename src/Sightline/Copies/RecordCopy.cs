using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Copies;

/// <summary>What a copy of a record holds, whatever it is written as: whose it is, the text as signed, the signatures, who took it and when.</summary>
public sealed record RecordCopy
{
    public required string Title { get; init; }

    /// <summary>Whose supervision it is and of which day; at the top of every page.</summary>
    public required string Running { get; init; }

    /// <summary>Who took the copy and when; at the foot of every page.</summary>
    public required string Taken { get; init; }
    public required IReadOnlyList<RecordPart> Parts { get; init; }

    /// <summary>Who signed, as what, which sentence and when: the cells of a table.</summary>
    public required IReadOnlyList<CopiedSignature> Signatures { get; init; }

    /// <summary>What was added after both had signed.</summary>
    public required IReadOnlyList<CopiedAddendum> Addenda { get; init; }

    /// <summary>The fingerprint of the whole text that was signed, also where only a part is copied.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The whole record, or what it says about one child.</summary>
    /// <param name="child">The child as shown in the record; none for the whole record.</param>
    public static RecordCopy Of(
        RecordInSight found,
        SignedRecord signed,
        string? child,
        Person by,
        DateTime at
    )
    {
        var day = Words.LongDay(found.Session.On);
        var parts = RecordPart.Read(signed.Text);
        return new()
        {
            Title = child is null
                ? $"Record of supervision, {day}"
                : $"About {child}, from the record of supervision, {day}",
            Running =
                $"Confidential. Supervision of {found.Supervisee.Name} with {found.Supervisor.Name}, {day}",
            Taken = $"Copy taken by {by.Name} on {Words.Moment(at)}",
            Parts = child is null
                ? [.. parts.Where(p => p.Level > 1 || p.Facts.Count > 0)]
                : PartOf(parts, child),
            Signatures =
            [
                .. signed.Signatures.Select(s => new CopiedSignature(
                    found.NameOf(s.SignerId),
                    s.Side == Side.Supervisee ? "Supervisee" : "Supervisor",
                    s.Statement,
                    s.Comment,
                    Words.Moment(s.At)
                )),
            ],
            Addenda = child is null
                ?
                [
                    .. signed.Addenda.Select(a => new CopiedAddendum(
                        found.NameOf(a.AuthorId),
                        Words.Moment(a.At),
                        a.Text
                    )),
                ]
                : [],
            Fingerprint = signed.Signatures is [var first, ..] ? first.Fingerprint : "",
        };
    }

    /// <summary>The children whose part can be copied by itself, as the record shows them.</summary>
    public static IReadOnlyList<string> ChildrenIn(
        IReadOnlyList<RecordPart> parts,
        IReadOnlyList<string> discussed
    ) => [.. discussed.Where(child => PartOf(parts, child).Count > 0)];

    /// <summary>The child's own heading and everything below it, up to the next of the same height.</summary>
    private static List<RecordPart> PartOf(IReadOnlyList<RecordPart> parts, string child)
    {
        var part = new List<RecordPart>();
        foreach (var one in parts)
        {
            if (part.Count == 0 ? one.Title == child : one.Level > part[0].Level)
            {
                part.Add(one);
            }
            else if (part.Count > 0)
            {
                break;
            }
        }

        return part;
    }
}

/// <summary>A signature as a copy shows it.</summary>
public sealed record CopiedSignature(
    string Signer,
    string As,
    string Statement,
    string? Comment,
    string At
);

/// <summary>A later note as a copy shows it.</summary>
public sealed record CopiedAddendum(string Author, string At, string Text);
