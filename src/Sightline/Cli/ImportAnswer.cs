using System.Text.Encodings.Web;
using System.Text.Json;
using Sightline.People.Importing;

namespace Sightline.Cli;

/// <summary>What an import of people would do, or did, for people and for scripts alike.</summary>
/// <param name="Applied">It was done, and not only worked out.</param>
/// <param name="Run">The key to take it back by.</param>
/// <param name="Summary">All of it in one line.</param>
/// <param name="Changes">Row by row, what changes.</param>
/// <param name="Problems">Row by row, what needs somebody.</param>
internal sealed record ImportAnswer(
    bool Applied,
    Guid? Run,
    string Summary,
    IReadOnlyList<ImportedRow> Changes,
    IReadOnlyList<RowProblem> Problems
)
{
    public static JsonSerializerOptions AsScriptsReadIt { get; } =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            // Names with accents stay readable; this is printed, never put into a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    public static ImportAnswer Of(ImportPlan plan, bool applied, Guid? run) =>
        new(
            applied,
            run,
            plan.Words,
            [
                .. plan
                    .People.Where(p => !p.ChangesNothing)
                    .Select(p => new ImportedRow(p.Row, p.Wanted.Name, p.Words)),
            ],
            plan.Problems
        );

    public static ImportAnswer Undone(PeopleImportRun run) =>
        new(true, run.Id, $"Undone: {run.Done}", [], []);

    internal IEnumerable<string> Lines =>
        [
            Summary,
            .. Changes.Select(c => $"  Row {c.Row}, {c.Name}: {c.What}"),
            .. Problems.Select(p =>
                $"  Row {p.Row}, {(p.Who.Length > 0 ? p.Who : "no name")}: needs you. {p.Reason}"
            ),
            .. Ending,
        ];

    private IEnumerable<string> Ending =>
        Run is { } run && Changes.Count > 0
            ? [$"Done. To take it back: sightline import people --undo {run}"]
        : Run is not null ? ["Everyone is as they were before it."]
        : Changes.Count == 0 ? ["There is nothing to bring in."]
        : ["Nothing was written. To do it, add --apply"];
}

/// <summary>What becomes of one row of the file.</summary>
internal sealed record ImportedRow(int Row, string Name, string What);
