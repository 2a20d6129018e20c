namespace Sightline.Policies.Drafting;

/// <summary>One file of a draft; its key is the file's name.</summary>
public sealed class PolicyDraftFile : Passage
{
    private PolicyDraftFile() { }

    private PolicyDraftFile(PolicyDraft draft, string name)
        : base(draft.AgencyId, name) => DraftId = draft.Id;

    public Guid DraftId { get; private set; }

    /// <summary>Whether it belongs to a policy that this one starts from.</summary>
    public bool Below => Key.Contains('/', StringComparison.Ordinal);

    internal static PolicyDraftFile Of(
        PolicyDraft draft,
        PolicyFile file,
        Person writer,
        DateTime at
    )
    {
        var made = new PolicyDraftFile(draft, file.Name);
        made.Write(file.Text, writer, at);
        return made;
    }
}
