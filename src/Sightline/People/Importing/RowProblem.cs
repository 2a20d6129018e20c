namespace Sightline.People.Importing;

/// <summary>Why one row of a file needs somebody.</summary>
/// <param name="Row">Its number in a spreadsheet.</param>
/// <param name="Who">The name in the row, to find it by.</param>
/// <param name="Column">The heading it is about, if it is about one.</param>
/// <param name="Reason">In words.</param>
public sealed record RowProblem(int Row, string Who, string Column, string Reason);
