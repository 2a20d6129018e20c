namespace Sightline.Agreements;

/// <summary>What one of the two thinks about a question before they talk; only the writer sees it until they share it.</summary>
public sealed class FirstThought : Passage
{
    private FirstThought() { }

    public FirstThought(Agreement agreement, string question, Person author)
        : base(agreement.AgencyId, question)
    {
        AgreementId = agreement.Id;
        AuthorId = author.Id;
    }

    public Guid AgreementId { get; private set; }
    public Guid AuthorId { get; private set; }
    public DateTime? SharedAt { get; private set; }

    public bool VisibleTo(Guid personId) => AuthorId == personId || SharedAt is not null;

    public void Share(DateTime at) => SharedAt ??= at;

    public void KeepToMyself() => SharedAt = null;
}
