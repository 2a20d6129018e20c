namespace Sightline.Sessions;

/// <summary>An answer to one of the questions of five-minute preparation. Only its author sees it, unless they put it on the agenda.</summary>
public sealed class PreparationNote : Passage
{
    private PreparationNote() { }

    public PreparationNote(Session session, string question, Person author)
        : base(session.AgencyId, question)
    {
        SessionId = session.Id;
        AuthorId = author.Id;
    }

    public Guid SessionId { get; private set; }
    public Guid AuthorId { get; private set; }

    /// <summary>The agenda item it was turned into.</summary>
    public Guid? AgendaItemId { get; set; }
}
