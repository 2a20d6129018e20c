using Sightline.Standing;

namespace Sightline.Policies.Drafting;

/// <summary>
/// A draft run over what happened in the agency, beside the policy in force: how many would have been late, and how many hours each asks for.
/// It is done person by person, a few at a time, and holds figures only: an administrator sees nobody's supervision by it.
/// </summary>
public sealed class PolicySimulation : AgencyOwned
{
    private readonly List<SimulatedTeam> _teams = [];

    private PolicySimulation() { }

    public PolicySimulation(
        PolicyDraft draft,
        PolicyReading reading,
        Person by,
        (DateOnly From, DateOnly To) span,
        int people,
        DateTime at,
        Guid? id = null
    )
        : base(draft.AgencyId, id)
    {
        DraftId = draft.Id;
        Text = reading.Pack.Text;
        Fingerprint = reading.Pack.Fingerprint;
        AskedById = by.Id;
        AskedAt = at;
        (FromOn, ToOn) = span;
        People = people;
        Happened(new("policy-simulated", by.Id, at, About: reading.Require().Title));
    }

    public Guid DraftId { get; private set; }

    /// <summary>The draft as it was when this was asked for: what is written meanwhile changes nothing here.</summary>
    public string Text { get; private set; } = "";
    public string Fingerprint { get; private set; } = "";
    public Guid AskedById { get; private set; }
    public DateTime AskedAt { get; private set; }
    public DateOnly FromOn { get; private set; }
    public DateOnly ToOn { get; private set; }

    /// <summary>How many people there are to go through, and how many are done.</summary>
    public int People { get; private set; }
    public int Done { get; private set; }

    /// <summary>The last person done; the next few come after them.</summary>
    public Guid? After { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public int Late { get; private set; }
    public int LateNow { get; private set; }
    public double HoursAsked { get; private set; }
    public double HoursAskedNow { get; private set; }
    public double HoursHeld { get; private set; }
    public IReadOnlyList<SimulatedTeam> Teams => _teams;

    /// <summary>Adds one person: by the draft, and by the policy that was in force.</summary>
    public void Take(Guid personId, Guid? teamId, SimulatedPerson draft, SimulatedPerson inForce)
    {
        var (late, lateNow) = (draft.Late.Count > 0, inForce.Late.Count > 0);
        Done++;
        After = personId;
        Late += late ? 1 : 0;
        LateNow += lateNow ? 1 : 0;
        HoursAsked += draft.HoursAsked;
        HoursAskedNow += inForce.HoursAsked;
        HoursHeld += inForce.HoursHeld;
        if (_teams.Find(t => t.TeamId == teamId) is not { } team)
        {
            team = new SimulatedTeam(this, teamId);
            _teams.Add(team);
        }

        team.Take(late, lateNow);
    }

    public void Finish(DateTime at) => FinishedAt ??= at;
}

/// <summary>What a simulation came to in one team.</summary>
public sealed class SimulatedTeam : AgencyOwned
{
    private SimulatedTeam() { }

    internal SimulatedTeam(PolicySimulation simulation, Guid? teamId)
        : base(simulation.AgencyId)
    {
        SimulationId = simulation.Id;
        TeamId = teamId;
    }

    public Guid SimulationId { get; private set; }

    /// <summary>Null for people outside a team.</summary>
    public Guid? TeamId { get; private set; }
    public int People { get; private set; }
    public int Late { get; private set; }
    public int LateNow { get; private set; }

    internal void Take(bool late, bool lateNow)
    {
        People++;
        Late += late ? 1 : 0;
        LateNow += lateNow ? 1 : 0;
    }
}
