using Microsoft.EntityFrameworkCore;
using Sightline.Data;

namespace Sightline.Agreements;

/// <summary>How far a version has got that is being worked out.</summary>
/// <param name="Mine">First thoughts that the reader has written.</param>
/// <param name="Theirs">First thoughts that the other has shared.</param>
public sealed record DraftProgress(
    int Version,
    DateTime StartedAt,
    Guid StartedById,
    int Answered,
    int Mine,
    int Theirs,
    bool SignedByMe,
    bool SignedByOther
)
{
    public static Task<DraftProgress> Of(SightlineDb db, Agreement draft, Guid reader) =>
        db
            .Agreements.Where(a => a.AgencyId == draft.AgencyId && a.Id == draft.Id)
            .Select(a => new DraftProgress(
                a.Version,
                a.StartedAt,
                a.StartedById,
                a.Answers.Count(q => q.Text != ""),
                a.FirstThoughts.Count(t => t.AuthorId == reader && t.Text != ""),
                a.FirstThoughts.Count(t =>
                    t.AuthorId != reader && t.SharedAt != null && t.Text != ""
                ),
                a.Signatures.Any(s => s.WordingId == a.WordingId && s.SignerId == reader),
                a.Signatures.Any(s => s.WordingId == a.WordingId && s.SignerId != reader)
            ))
            .FirstAsync();
}
