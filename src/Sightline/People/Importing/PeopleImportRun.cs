using System.Text.Json;

namespace Sightline.People.Importing;

/// <summary>One file of people on its way into the agency: sent, its columns named, brought in, perhaps undone. The text is kept only until it is brought in.</summary>
public sealed class PeopleImportRun : AgencyOwned
{
    private PeopleImportRun() { }

    public PeopleImportRun(Person by, string fileName, string text, DateTime at, Guid? id = null)
        : base(by.AgencyId, id)
    {
        FileName = fileName.Length > 200 ? fileName[^200..] : fileName;
        Text = text;
        SentById = by.Id;
        SentAt = at;
    }

    public string FileName { get; private set; } = "";
    public string? Text { get; private set; }
    public Guid SentById { get; private set; }
    public DateTime SentAt { get; private set; }

    /// <summary><see cref="ImportChoices"/> as JSON; none until the columns are named.</summary>
    public string? ChoicesJson { get; private set; }
    public DateTime? DoneAt { get; private set; }

    /// <summary>What it did, in words.</summary>
    public string? Done { get; private set; }

    /// <summary><see cref="ImportChanges"/> as JSON, for undoing.</summary>
    public string? ChangesJson { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public Guid? UndoneById { get; private set; }

    public ImportChoices? Choices =>
        ChoicesJson is null ? null : JsonSerializer.Deserialize<ImportChoices>(ChoicesJson);

    public ImportChanges? Changes =>
        ChangesJson is null ? null : JsonSerializer.Deserialize<ImportChanges>(ChangesJson);

    public void Choose(ImportChoices choices) => ChoicesJson = JsonSerializer.Serialize(choices);

    internal void BroughtIn(Person by, string words, ImportChanges changes, DateTime at)
    {
        Done = words;
        DoneAt = at;
        ChangesJson = JsonSerializer.Serialize(changes);
        Text = null;
        Happened(new("people-imported", by.Id, at, About: words));
    }

    internal void Undone(Person by, DateTime at)
    {
        UndoneById = by.Id;
        UndoneAt = at;
        Happened(new("people-import-undone", by.Id, at, About: Done));
    }
}
