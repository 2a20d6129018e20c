using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Sightline.CaseNotes;

/// <summary>A line of a note as it was on the child's record and as it is now: kept, added, or taken out.</summary>
public sealed record NoteChange(string Line, bool Added, bool TakenOut)
{
    public static IReadOnlyList<NoteChange> Between(string recorded, string now) =>
        [
            .. new InlineDiffBuilder(new Differ())
                .BuildDiffModel(recorded, now)
                .Lines.Select(l => new NoteChange(
                    l.Text,
                    l.Type == ChangeType.Inserted,
                    l.Type == ChangeType.Deleted
                )),
        ];
}
