using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Demo;

namespace Sightline.Accounts;

/// <summary>Who may be signed in as in the demo. Empty in a real installation.</summary>
public sealed class DemoCast(SightlineDb db)
{
    private const string Administrator = "Administrator";

    /// <summary>One made-up person and what they are there for.</summary>
    public sealed record Member(Guid Id, string Reference, string Name, string Role);

    /// <summary>Those to try first, each with what they are there for.</summary>
    public static IReadOnlyList<Member> ToTry(IReadOnlyList<Member> everybody) =>
        [
            .. NorthmereDemo.WhoToTry.SelectMany(first =>
                everybody
                    .Where(m => m.Reference == first.Reference)
                    .Select(m => m with { Role = first.Role })
            ),
        ];

    public async Task<IReadOnlyList<Member>> Everybody(
        DateOnly today,
        CancellationToken cancellation = default
    )
    {
        var people = await db
            .People.Where(p =>
                db.Agencies.Any(a => a.Id == p.AgencyId && a.IsDemo)
                && p.StartedOn <= today
                && (p.LeftOn == null || p.LeftOn >= today)
            )
            .OrderBy(p => p.GivenName)
            .ThenBy(p => p.FamilyName)
            .Select(p => new
            {
                p.Id,
                p.Reference,
                p.GivenName,
                p.FamilyName,
                p.Post,
                Administers = db.RolesHeld.Any(r =>
                    r.AgencyId == p.AgencyId
                    && r.PersonId == p.Id
                    && r.Role == RoleHeld.Administrator
                    && r.EndedAt == null
                ),
            })
            .ToListAsync(cancellation);
        return
        [
            .. people.Select(p => new Member(
                p.Id,
                p.Reference,
                $"{p.GivenName} {p.FamilyName}",
                p.Administers ? Administrator : p.Post
            )),
        ];
    }

    /// <summary>The made-up person of this key, if there is a demo and they are in it.</summary>
    public Task<Person?> Find(Guid personId, CancellationToken cancellation) =>
        db.People.FirstOrDefaultAsync(
            p => p.Id == personId && db.Agencies.Any(a => a.Id == p.AgencyId && a.IsDemo),
            cancellation
        );
}
