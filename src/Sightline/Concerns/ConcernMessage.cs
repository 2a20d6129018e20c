namespace Sightline.Concerns;

/// <summary>What one of those who talk about a concern wrote to the other, for good.</summary>
public sealed class ConcernMessage : AgencyOwned
{
    private ConcernMessage() { }

    internal ConcernMessage(Concern concern, Person author, string text, DateTime at, Guid? id)
        : base(concern.AgencyId, id)
    {
        ConcernId = concern.Id;
        AuthorId = author.Id;
        Author = author;
        Text = text;
        At = at;
    }

    public Guid ConcernId { get; private set; }
    public Guid AuthorId { get; private set; }
    public Person? Author { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }
}
