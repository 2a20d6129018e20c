using Microsoft.EntityFrameworkCore;
using Sightline.Agencies;
using Sightline.Data;

namespace Sightline.Accounts;

/// <summary>
/// The person who is signed in, read from the database at every request, so that a change of post, a leaving day
/// or a sign-out elsewhere counts from the next request on.
/// </summary>
public sealed class CurrentPerson(SightlineDb db)
{
    /// <summary>More is said as "100 or more".</summary>
    public const int MostCounted = 100;

    /// <summary>What every page asks first, worked out once.</summary>
    private static readonly KeptQuery<Found> OfAccount = new(
        (db, _, accountId) =>
            (
                from p in db.People
                where p.AccountId == accountId
                join agency in db.Agencies on p.AgencyId equals agency.Id
                join account in db.Users on p.AccountId equals account.Id
                select new Found(
                    p,
                    agency,
                    account.SecurityStamp,
                    db.RolesHeld.Any(r =>
                        r.AgencyId == p.AgencyId
                        && r.PersonId == p.Id
                        && r.Role == RoleHeld.Administrator
                        && r.EndedAt == null
                    ),
                    db.RolesHeld.Any(r =>
                        r.AgencyId == p.AgencyId
                        && r.PersonId == p.Id
                        && r.Role == RoleHeld.PolicyOfficer
                        && r.EndedAt == null
                    ),
                    db.Notifications.Where(n =>
                            n.AgencyId == p.AgencyId && n.PersonId == p.Id && n.ReadAt == null
                        )
                        .Take(MostCounted)
                        .Count(),
                    db.ReportingLines.Any(l => l.AgencyId == p.AgencyId && l.ManagerId == p.Id),
                    db.Standings.Any(s =>
                        s.AgencyId == p.AgencyId && s.SupervisorId == p.Id && !s.Ended
                    ),
                    db.Standings.Any(s =>
                        s.AgencyId == p.AgencyId && s.SuperviseeId == p.Id && !s.Ended
                    ),
                    db.Concerns.Any(c =>
                        c.AgencyId == p.AgencyId
                        && c.HandlerId == p.Id
                        && c.OutcomeAt == null
                        && c.ClosedAt == null
                    )
                )
            ).Take(1)
    );

    private Person? _person;
    private Agency? _agency;

    public bool IsKnown => _person is not null;
    public Person Person => _person ?? throw new InvalidOperationException("Nobody is signed in");
    public Agency Agency => _agency ?? throw new InvalidOperationException("Nobody is signed in");
    public Guid AgencyId => Person.AgencyId;

    /// <summary>The account they are signed in with.</summary>
    public Guid AccountId => Person.AccountId!.Value;

    /// <summary>How and when they proved who they are.</summary>
    public Proof? Proof { get; internal set; }

    public bool IsAdministrator { get; private set; }

    /// <summary>They write the policy, as policy officer or administrator.</summary>
    public bool WritesPolicy { get; private set; }

    /// <summary>What they were told of and have not opened yet; counted as far as anybody reads a figure.</summary>
    public int NewNotifications { get; private set; }

    /// <summary>Somebody stands below them in the reporting line.</summary>
    public bool Manages { get; private set; }

    /// <summary>They supervise somebody now.</summary>
    public bool Supervises { get; private set; }

    /// <summary>Somebody told them of a concern about supervision, and they have not said yet what came of it.</summary>
    public bool ConcernWaits { get; private set; }

    /// <summary>Somebody supervises them now.</summary>
    public bool IsSupervised { get; private set; }

    /// <summary>Finds the person of an account. False where the account has none who works here today, or was signed out everywhere.</summary>
    public async Task<bool> Become(
        Guid accountId,
        string? securityStamp,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var found = (await OfAccount.In(db, Guid.Empty, accountId, cancellation)).SingleOrDefault();
        if (found is null || found.Stamp != securityStamp || !found.Person.WorksHereOn(today))
        {
            return false;
        }

        _person = found.Person;
        _agency = found.Agency;
        IsAdministrator = found.Administers;
        WritesPolicy = found.WritesPolicy || found.Administers;
        NewNotifications = found.NewNotifications;
        Manages = found.Manages;
        Supervises = found.Supervises;
        IsSupervised = found.IsSupervised;
        ConcernWaits = found.ConcernWaits;
        return true;
    }

    private sealed record Found(
        Person Person,
        Agency Agency,
        string? Stamp,
        bool Administers,
        bool WritesPolicy,
        int NewNotifications,
        bool Manages,
        bool Supervises,
        bool IsSupervised,
        bool ConcernWaits
    );
}
