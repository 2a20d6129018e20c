using Sightline.Supervisions;

namespace Sightline.Teams;

/// <summary>The words of teams for queries.</summary>
public static class TeamScopes
{
    extension(IQueryable<Supervision> supervisions)
    {
        /// <summary>Those of the people of one team. The empty key stands for the people outside a team.</summary>
        public IQueryable<Supervision> InTeam(Guid team) =>
            team == Guid.Empty
                ? supervisions.Where(v => v.Supervisee!.TeamId == null)
                : supervisions.Where(v => v.Supervisee!.TeamId == team);
    }

    extension(IQueryable<Person> people)
    {
        /// <summary>The people of one team. The empty key stands for those outside a team.</summary>
        public IQueryable<Person> InTeam(Guid team) =>
            team == Guid.Empty
                ? people.Where(p => p.TeamId == null)
                : people.Where(p => p.TeamId == team);
    }
}
