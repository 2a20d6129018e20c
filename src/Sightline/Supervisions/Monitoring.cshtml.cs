using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.Policies;
using Sightline.Sessions;

namespace Sightline.Supervisions;

/// <summary>Every date planned, held, moved and called off. Derived from what was said about the sessions, never typed.</summary>
public sealed class MonitoringModel(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    SessionTermsReader policy,
    PolicyInForce policies,
    TimeProvider clock
) : PageModel
{
    private const int Most = 25;

    public Supervision Supervision { get; private set; } = null!;
    public SessionTerms Terms { get; private set; } = null!;
    public IReadOnlyList<MonitoringLine> Lines { get; private set; } = [];

    /// <summary>What is due, late or beyond the limit today, each with its reason and clause.</summary>
    public IReadOnlyList<Standing.Verdict> NotMet { get; private set; } = [];
    public int HeldInYear { get; private set; }
    public DateOnly? LastHeldOn { get; private set; }
    public string? Earlier { get; private set; }
    public bool FirstPage { get; private set; }

    /// <summary>Managers in line see the dates, and no link that leads to content.</summary>
    public bool ForTheTwo { get; private set; }
    public bool CanBook => Supervision.Lasts && Supervision.IsParty(me.Person.Id);
    public DateOnly Today => clock.Today;

    /// <param name="id">The supervision.</param>
    /// <param name="before">Where the page before ended: the day and the session, such as 2026-11-05.0193….</param>
    public async Task<IActionResult> OnGetAsync(Guid id, string? before = null)
    {
        var close = sight.Supervisions(Reach.Write, Thing.Agenda);
        var found = await sight
            .Supervisions(Reach.Read, Thing.Dates)
            .Where(s => s.Id == id)
            .Select(s => new
            {
                Supervision = s,
                s.Supervisor,
                s.Supervisee,
                Close = close.Any(c => c.Id == s.Id),
            })
            .FirstOrDefaultAsync();
        if (found is null || !TryReadKey(before, out var key))
        {
            return NotFound();
        }

        Supervision = found.Supervision;
        ForTheTwo = found.Close;
        FirstPage = key is null;
        Terms = await policy.Of(Supervision, Today);
        await ReadLines(key);
        await ReadYear();
        await ReadStanding();
        return Page();
    }

    private async Task ReadLines((DateOnly On, Guid Id)? key)
    {
        var sessions = db.Sessions.Where(s =>
            s.AgencyId == Supervision.AgencyId && s.SupervisionId == Supervision.Id
        );
        if (key is var (on, session))
        {
            sessions = sessions.Where(s =>
                s.On < on || (s.On == on && s.Id.CompareTo(session) < 0)
            );
        }

        var read = await sessions
            .OrderByDescending(s => s.On)
            .ThenByDescending(s => s.Id)
            .Take(Most + 1)
            .Select(s => new
            {
                Session = s,
                s.Moves,
                Before = db
                    .Sessions.Where(b =>
                        b.AgencyId == s.AgencyId
                        && b.SupervisionId == s.SupervisionId
                        && b.HeldAt != null
                        && b.On < s.On
                    )
                    .Max(b => (DateOnly?)b.On),
            })
            .ToListAsync();
        Lines =
        [
            .. read.Take(Most)
                .SelectMany(r => MonitoringLine.Of(r.Session, r.Before, Terms, Today)),
        ];
        if (read.Count > Most)
        {
            var last = read[Most - 1].Session;
            Earlier = string.Create(
                CultureInfo.InvariantCulture,
                $"{last.On:yyyy-MM-dd}.{last.Id:N}"
            );
        }
    }

    /// <summary>The person's sessions of this stream in twelve months, whoever supervised: what the minimum counts.</summary>
    private async Task ReadYear()
    {
        var formal = Terms.FormalForms.ToList();
        var since = Today.AddYears(-1);
        var held = await db
            .Sessions.Where(s =>
                s.AgencyId == Supervision.AgencyId
                && s.SuperviseeId == Supervision.SuperviseeId
                && s.Supervision!.Stream == Supervision.Stream
                && s.HeldAt != null
                && s.On > since
                && s.On <= Today
                && formal.Contains(s.Form)
            )
            .Select(s => new { s.On, s.SupervisionId })
            .ToListAsync();
        HeldInYear = held.Count;
        LastHeldOn = held.Where(h => h.SupervisionId == Supervision.Id)
            .Select(h => (DateOnly?)h.On)
            .DefaultIfEmpty()
            .Max();
    }

    private async Task ReadStanding()
    {
        var adopted = await policies.On(me.AgencyId, Today);
        var standings = await db.Set<RuleStanding>()
            .AsNoTracking()
            .Where(r =>
                r.AgencyId == me.AgencyId
                && r.SupervisionId == Supervision.Id
                && r.AppliesFromOn <= Today
                && (r.AppliesToOn == null || r.AppliesToOn >= Today)
            )
            .ToListAsync();
        NotMet =
        [
            .. standings
                .Select(s => adopted.Policy.Rule(s.Rule) is { } rule ? s.Judgement(rule) : null)
                .OfType<Standing.Judgement>()
                .Select(j => j.VerdictOn(Today))
                .Where(v =>
                    v.Kind
                        is Standing.VerdictKind.Due
                            or Standing.VerdictKind.Late
                            or Standing.VerdictKind.Breached
                ),
        ];
    }

    private static bool TryReadKey(string? before, out (DateOnly, Guid)? key)
    {
        key = null;
        if (before is null)
        {
            return true;
        }

        if (
            before.Split('.') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on)
            && Guid.TryParseExact(id, "N", out var session)
        )
        {
            key = (on, session);
        }

        return key is not null;
    }
}
