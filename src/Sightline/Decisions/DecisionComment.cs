namespace Sightline.Decisions;

/// <summary>What one of the two says about a decision, for good.</summary>
public sealed class DecisionComment : AgencyOwned
{
    public const int Longest = 2000;

    private DecisionComment() { }

    internal DecisionComment(Decision decision, Person author, string text, DateTime at, Guid? id)
        : base(decision.AgencyId, id)
    {
        DecisionId = decision.Id;
        AuthorId = author.Id;
        Text = text;
        At = at;
    }

    public Guid DecisionId { get; private set; }
    public Guid AuthorId { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }
}
