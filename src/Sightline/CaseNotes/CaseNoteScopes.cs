namespace Sightline.CaseNotes;

/// <summary>The words of case notes for queries; each is the property of the same name.</summary>
public static class CaseNoteScopes
{
    extension(IQueryable<CaseNote> notes)
    {
        public IQueryable<CaseNote> Waiting =>
            notes.Where(n => n.RecordedAt == null || n.ChangedAt != null);

        public IQueryable<CaseNote> Recorded =>
            notes.Where(n => n.RecordedAt != null && n.ChangedAt == null);
    }
}
