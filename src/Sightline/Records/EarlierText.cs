namespace Sightline.Records;

/// <summary>A text that stood in a place of the record, and what it changed of the one before it.</summary>
public sealed record EarlierText(
    Writing Writing,
    IReadOnlyList<TextPiece> Taken,
    IReadOnlyList<TextPiece> Words
)
{
    public static EarlierText Of(Writing writing, Writing? before)
    {
        var (taken, words) = TextPiece.Between(before?.Text ?? "", writing.Text);
        return new(writing, [.. taken.Where(p => p.Differs)], words);
    }
}
