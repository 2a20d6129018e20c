using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sightline.Accounts;
using Sightline.Data;

namespace Sightline.Policies.Drafting;

/// <summary>One draft: is it sound, what does it change, what would it have meant, and may it be approved.</summary>
public sealed class DraftModel(
    SightlineDb db,
    CurrentPerson me,
    PolicyInForce policies,
    TimeProvider clock
) : DraftPage(db, me, policies, clock)
{
    public const int MostShown = 25;

    public PolicySimulation? Simulation { get; private set; }
    public IReadOnlyDictionary<Guid, string> TeamNames { get; private set; } =
        new Dictionary<Guid, string>();
    public int Changes { get; private set; }
    public Guid NewId { get; private set; }
    public Refusal? WhyNotApprove => Draft.WhyNotApprove(Me.Person, Reading, InForce.Policy);

    /// <summary>Whether the draft was written on since it was tried.</summary>
    public bool TriedAsItIs => Simulation?.Fingerprint == Reading.Pack.Fingerprint;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        NewId = Guid.CreateVersion7();
        Changes = Reading.Policy is { } policy
            ? PolicyDifference.Between(InForce.Policy, policy).Count
            : 0;
        Simulation = await Db
            .PolicySimulations.AsNoTracking()
            .Include(s => s.Teams)
            .AsSingleQuery()
            .Where(s => s.AgencyId == Me.AgencyId && s.DraftId == id)
            .OrderByDescending(s => s.AskedAt)
            .FirstOrDefaultAsync();
        if (Simulation is { Teams.Count: > 0 })
        {
            TeamNames = await Db
                .Teams.Where(t => t.AgencyId == Me.AgencyId)
                .ToDictionaryAsync(t => t.Id, t => t.Name);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostTryAsync(Guid id, Guid newId)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Draft.Open && Reading.Policy is not null)
        {
            var people = await Db
                .Supervisions.Where(s => s.AgencyId == Me.AgencyId)
                .Select(s => s.SuperviseeId)
                .Distinct()
                .CountAsync();
            Db.PolicySimulations.Add(
                new PolicySimulation(
                    Draft,
                    Reading,
                    Me.Person,
                    (Today.AddYears(-1).AddDays(1), Today),
                    people,
                    Time.Now,
                    newId == Guid.Empty ? null : newId
                )
            );
            await Db.TrySave();
        }

        return Redirect($"/admin/policy/drafts/{id}#tried");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id)
    {
        if (await Find(id) is { } answer)
        {
            return answer;
        }

        if (Draft.Open)
        {
            Draft.Withdraw(Me.Person, Time.Now);
            await Db.TrySave();
            TempData["Success"] = "The draft is withdrawn. Nothing changed for anybody.";
        }

        return Redirect("/admin/policy");
    }
}
