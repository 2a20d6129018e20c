using Microsoft.EntityFrameworkCore;
using Sightline.Compliance;
using Sightline.Data;
using Sightline.Standing;

namespace Sightline.Policies.Drafting;

/// <summary>Runs drafts over what happened, a few people at a time, so that an agency of any size can watch it go.</summary>
public static class Simulating
{
    private const int AtOnce = 20;

    /// <summary>Goes through the next few. False where nothing is left to do, or another node was quicker.</summary>
    public static async Task<bool> Next(
        SightlineDb db,
        DateTime now,
        CancellationToken cancellation = default
    )
    {
        var simulation = await db
            .PolicySimulations.Include(s => s.Teams)
            .AsSingleQuery()
            .Where(s => s.FinishedAt == null)
            .OrderBy(s => s.AskedAt)
            .FirstOrDefaultAsync(cancellation);
        if (simulation is null)
        {
            return false;
        }

        var people = await db.SuperviseesAfter(
            simulation.AgencyId,
            simulation.After,
            AtOnce,
            cancellation
        );
        if (people.Count == 0)
        {
            simulation.Finish(now);
            return await db.TrySave(cancellation) is Saving.Saved;
        }

        var versions = await PolicyInForce.All(db, simulation.AgencyId, cancellation);
        var inForce = versions.LastOrDefault(v => v.EffectiveOn <= simulation.ToOn) ?? versions[0];
        var draft = PolicyReader.Parse(simulation.Text).Require();
        var teams = await db
            .People.Where(p => p.AgencyId == simulation.AgencyId && people.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.TeamId, cancellation);
        foreach (var person in people)
        {
            var facts = await FactsInDatabase.Of(db, simulation.AgencyId, person, cancellation);
            var known = facts.InStreams(person);
            simulation.Take(
                person,
                teams[person],
                SimulatedPerson.Of(draft, known, simulation.FromOn, simulation.ToOn),
                SimulatedPerson.Of(inForce.Policy, known, simulation.FromOn, simulation.ToOn)
            );
        }

        return await db.TrySave(cancellation) is Saving.Saved;
    }
}
