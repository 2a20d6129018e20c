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
    public (IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> Now) Pieces() =>
        TextPiece.Between(Before, Now);

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
}
