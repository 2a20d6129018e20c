namespace Sightline.Policies.Drafting;

/// <summary>
/// Working out everybody's dates anew because a version of the policy was approved; its key is the version's. Dates say from which day each
/// version judges, so this is done as soon as it is approved, and nothing has to happen on the day itself.
/// </summary>
public sealed class StandingRenewal : AgencyOwned
{
    private StandingRenewal() { }

    public StandingRenewal(PolicyVersion version, int people, DateTime at)
        : base(version.AgencyId, version.Id)
    {
        People = people;
        AskedAt = at;
    }

    public DateTime AskedAt { get; private set; }
    public int People { get; private set; }
    public int Done { get; private set; }
    public Guid? After { get; private set; }
    public DateTime? FinishedAt { get; private set; }

    public void Take(IReadOnlyList<Guid> people)
    {
        Done += people.Count;
        After = people[^1];
    }

    public void Finish(DateTime at) => FinishedAt ??= at;
}
