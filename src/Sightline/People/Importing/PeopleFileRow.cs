namespace Sightline.People.Importing;

/// <summary>One row of a file under its headings.</summary>
/// <param name="Number">As a spreadsheet numbers it: the headings are row 1.</param>
public sealed record PeopleFileRow(int Number, IReadOnlyList<string> Cells)
{
    public string Cell(int column) => column < Cells.Count ? Cells[column].Trim() : "";
}
