using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Sightline.Records;

/// <summary>A piece of a text beside another.</summary>
/// <param name="Differs">The other text does not have it.</param>
public sealed record TextPiece(string Text, bool Differs)
{
    /// <summary>The older and the newer text in pieces, each saying whether the other has it too.</summary>
    public static (IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> Now) Between(
        string before,
        string now
    )
    {
        var diff = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(before, now);
        return (Read(diff.OldText), Read(diff.NewText));
    }

    private static List<TextPiece> Read(DiffPaneModel pane)
    {
        var pieces = new List<TextPiece>();
        foreach (var line in pane.Lines.Where(l => l.Type != ChangeType.Imaginary))
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new("\n", false));
            }

            if (line.Type == ChangeType.Modified && line.SubPieces.Count > 0)
            {
                pieces.AddRange(
                    line.SubPieces.Where(p => !string.IsNullOrEmpty(p.Text))
                        .Select(p => new TextPiece(p.Text, p.Type != ChangeType.Unchanged))
                );
            }
            else
            {
                pieces.Add(new(line.Text ?? "", line.Type != ChangeType.Unchanged));
            }
        }

        return pieces;
    }
}
