namespace Sightline.People.Importing;

/// <summary>What one sound row of a file asks for.</summary>
/// <param name="Row">Its number in a spreadsheet.</param>
/// <param name="Known">The person with this number, if the agency knows one.</param>
/// <param name="Wanted">How they are to be. The manager is given by number, because they may be new as well.</param>
/// <param name="ManagerNumber">Nothing where the file says nothing about it; then it stays as it is.</param>
public sealed record PlannedPerson(
    int Row,
    KnownPerson? Known,
    KnownPerson Wanted,
    string? ManagerNumber
)
{
    public bool ChangesManager { get; init; }

    public bool IsNew => Known is null;
    public bool Leaves => Known is { LeftOn: null } && Wanted.LeftOn is not null;
    public bool Returns => Known is { LeftOn: not null } && Wanted.LeftOn is null;

    public bool ChangesTeam =>
        Known is not null
        && !(
            string.Equals(Known.Team, Wanted.Team, StringComparison.OrdinalIgnoreCase)
            && string.Equals(Known.Service, Wanted.Service, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Anything beside the manager and the leaving day.</summary>
    public bool ChangesDetails =>
        Known is not null
        && (
            ChangesTeam
            || Known
                != Wanted with
                {
                    Team = Known.Team,
                    Service = Known.Service,
                    ManagerId = Known.ManagerId,
                    LeftOn = Known.LeftOn,
                }
        );

    public bool ChangesLeaving => Known is not null && Known.LeftOn != Wanted.LeftOn;

    public bool ChangesNothing =>
        Known is not null && !ChangesDetails && !ChangesLeaving && !ChangesManager;

    /// <summary>In a few words, for the check page.</summary>
    public string Words =>
        string.Join(
            ", ",
            new[]
            {
                IsNew ? "new" : null,
                ChangesManager && !IsNew ? "line manager" : null,
                ChangesTeam ? "team" : null,
                ChangesDetails && (!ChangesTeam || DetailsBeyondTeam) ? "details" : null,
                Leaves ? $"leaves on {Shared.Words.Day(Wanted.LeftOn!.Value)}"
                : Returns ? "has come back"
                : ChangesLeaving ? "leaving day"
                : null,
            }.Where(w => w is not null)
        );

    private bool DetailsBeyondTeam =>
        this with
        {
            Wanted = Wanted with { Team = Known!.Team, Service = Known.Service },
        }
            is { ChangesDetails: true };
}
