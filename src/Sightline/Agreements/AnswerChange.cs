using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Sightline.Records;

namespace Sightline.Agreements;

/// <summary>A question that two signed versions answer differently.</summary>
/// <param name="Area">The area it stands in.</param>
/// <param name="Before">What the older version says; empty where it says nothing.</param>
public sealed record AnswerChange(string Area, string Question, string Before, string Now)
{
    /// <summary>In a word: "Added", "Removed" or "Changed".</summary>
    public string Kind =>
        Before.Length == 0 ? "Added"
        : Now.Length == 0 ? "Removed"
        : "Changed";

    /// <summary>The older and the newer text in pieces, each saying whether the other has it too.</summary>
    public (IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> Now) Pieces()
    {
        var diff = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(Before, Now);
        return (Read(diff.OldText), Read(diff.NewText));
    }

    /// <summary>The changes between two kept texts, in the order of the newer.</summary>
    public static IReadOnlyList<AnswerChange> Between(string before, string now)
    {
        var (old, fresh) = (Answers(before), Answers(now));
        return
        [
            .. fresh
                .Keys.Union(old.Keys)
                .Select(at => new AnswerChange(
                    at.Area,
                    at.Question,
                    old.GetValueOrDefault(at, ""),
                    fresh.GetValueOrDefault(at, "")
                ))
                .Where(c => c.Before != c.Now),
        ];
    }

    private static OrderedDictionary<
        (string Area, string Heading, string Question),
        string
    > Answers(string text)
    {
        var answers = new OrderedDictionary<(string, string, string), string>();
        var (area, heading) = ("", "");
        foreach (var part in RecordPart.Read(text))
        {
            switch (part.Level)
            {
                case 2:
                    area = part.Title;
                    break;
                case 3:
                    heading = part.Title;
                    break;
                case 4:
                    answers[(area, heading, part.Title)] = part.Text;
                    break;
                default:
                    break;
            }
        }

        return answers;
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

/// <summary>A piece of a text beside another.</summary>
/// <param name="Differs">The other text does not have it.</param>
public sealed record TextPiece(string Text, bool Differs);
