namespace Sightline.Policies.Drafting;

/// <summary>A policy that is being written, by which nobody is judged. Approved, it becomes the version with its key.</summary>
public sealed class PolicyDraft : AgencyOwned
{
    private readonly List<PolicyDraftFile> _files = [];

    private PolicyDraft() { }

    /// <param name="startedFrom">What it was started from, in words.</param>
    public PolicyDraft(
        Person by,
        string startedFrom,
        IEnumerable<PolicyFile> files,
        DateTime at,
        Guid? id = null
    )
        : base(by.AgencyId, id)
    {
        StartedFrom = startedFrom;
        StartedById = by.Id;
        StartedAt = at;
        _files.AddRange(files.Select(f => PolicyDraftFile.Of(this, f, by, at)));
        Happened(new("policy-draft-started", by.Id, at, About: startedFrom));
    }

    public string StartedFrom { get; private set; } = "";
    public Guid StartedById { get; private set; }
    public DateTime StartedAt { get; private set; }
    public DateTime? ApprovedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public Guid? WithdrawnById { get; private set; }
    public IReadOnlyList<PolicyDraftFile> Files => _files;

    public bool Open => ApprovedAt is null && WithdrawnAt is null;

    /// <summary>The files that people here write. Those of a policy below it come with it and stay as they are.</summary>
    public IEnumerable<PolicyDraftFile> Own =>
        _files
            .Where(f => !f.Below)
            .OrderBy(f => f.Key != First)
            .ThenBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>The file that a policy is read from first.</summary>
    public const string First = "policy.yaml";

    public PolicyReading Read() =>
        PolicyReader.Read(
            _files.ToDictionary(f => f.Key, f => f.Text + "\n", StringComparer.Ordinal)
        );

    public Refusal? WhyNotWrite =>
        ApprovedAt is not null
            ? new(
                "This policy was approved. What was approved never changes: start a new draft from it"
            )
        : WithdrawnAt is not null ? new("This draft was withdrawn. Start a new one")
        : null;

    /// <summary>Keeps one file's text; a page that is older than the text shows both first.</summary>
    public void Write(string file, string? text, Person writer, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite);
        if (_files.Find(f => f.Key == file) is not { } there)
        {
            there = PolicyDraftFile.Of(this, new(file, ""), writer, at);
            _files.Add(there);
        }

        if (there.Write(text, writer, at))
        {
            Happened(new("policy-draft-written", writer.Id, at, About: file));
        }
    }

    public void Withdraw(Person by, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotWrite);
        WithdrawnAt = at;
        WithdrawnById = by.Id;
        Happened(new("policy-draft-withdrawn", by.Id, at, About: StartedFrom));
    }

    /// <param name="inForce">The policy in force says who approves the next one.</param>
    public Refusal? WhyNotApprove(
        Person approver,
        PolicyReading reading,
        SupervisionPolicy inForce
    ) =>
        WhyNotWrite
        ?? (
            reading.Policy is null
                ? new(
                    "There are still problems in this policy. Only one that is sound can be approved"
                )
            : inForce.Approvers.Count > 0 && Wrote(approver)
                ? new(
                    $"You wrote some of this. The policy in force has it approved by the {string.Join(" or the ", inForce.Approvers.Select(inForce.LabelOfRole))}: somebody other than its writer enters that here"
                )
            : null
        );

    /// <summary>Whether this person wrote any of it.</summary>
    public bool Wrote(Person person) =>
        StartedById == person.Id || _files.Exists(f => f.WrittenById == person.Id);

    /// <summary>Nothing of it is half there: the version, its document and the end of the draft are one save.</summary>
    public PolicyVersion Approve(
        PolicyReading reading,
        SupervisionPolicy inForce,
        Approval approval,
        Person enteredBy,
        DateTime at
    )
    {
        RefusedException.ThrowIf(WhyNotApprove(enteredBy, reading, inForce));
        ApprovedAt = at;
        var version = PolicyVersion.Approved(this, reading, approval, enteredBy, at);
        Happened(
            new(
                "policy-approved",
                enteredBy.Id,
                at,
                About: $"{version.Title}, in force from {Words.Day(approval.EffectiveOn)}"
            )
        );
        return version;
    }
}

/// <summary>What was decided when a policy was approved.</summary>
/// <param name="By">Who approved it, as people there say it.</param>
public sealed record Approval(string By, DateOnly EffectiveOn, DateOnly? ReviewOn)
{
    /// <param name="taken">The days on which other versions come into force.</param>
    public Refusal? WhyNotFrom(DateOnly today, IEnumerable<DateOnly> taken) =>
        EffectiveOn < today
            ? new(
                "The days before today were judged by the policy of those days. Enter today or a later day"
            )
        : taken.Contains(EffectiveOn)
            ? new("Another version comes into force on that day. Enter another day")
        : null;

    public Refusal? WhyNotReviewedOn =>
        ReviewOn <= EffectiveOn
            ? new("The review must be after the day it comes into force")
            : null;
}
