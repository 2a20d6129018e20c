using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Sessions;

/// <summary>Opens the diary of the two people of a supervision, in two statements.</summary>
public static class DiaryReader
{
    extension(SightlineDb db)
    {
        public async Task<Diary> DiaryOf(
            Supervision supervision,
            DateOnly today,
            Guid? withoutSession = null,
            CancellationToken cancellation = default
        )
        {
            var (supervisee, supervisor) = (supervision.SuperviseeId, supervision.SupervisorId);
            var since = today.AddYears(-1);
            var sessions = await db
                .Sessions.Where(s =>
                    s.AgencyId == supervision.AgencyId
                    && s.CalledOffAt == null
                    && s.Id != withoutSession
                    && (
                        (s.SupervisionId == supervision.Id && s.On >= since)
                        || (
                            s.On >= today
                            && (
                                s.SuperviseeId == supervisee
                                || s.SuperviseeId == supervisor
                                || s.Supervision!.SupervisorId == supervisor
                                || s.Supervision.SupervisorId == supervisee
                            )
                        )
                    )
                )
                .Select(s => new
                {
                    s.SupervisionId,
                    s.SuperviseeId,
                    s.Supervision!.SupervisorId,
                    s.On,
                    s.StartsAt,
                    s.Minutes,
                })
                .ToListAsync(cancellation);
            var away = await db
                .Leaves.Where(l =>
                    l.AgencyId == supervision.AgencyId
                    && (l.PersonId == supervisee || l.PersonId == supervisor)
                    && l.UntilOn >= since
                )
                .OrderBy(l => l.FromOn)
                .Select(l => new Absence(
                    l.PersonId,
                    l.Person!.GivenName,
                    l.FromOn,
                    l.UntilOn,
                    l.Kind
                ))
                .ToListAsync(cancellation);
            return new(
                supervision.StartedOn,
                [
                    .. sessions
                        .Where(s => s.SupervisionId == supervision.Id)
                        .Select(s => s.On)
                        .Order(),
                ],
                away,
                [
                    .. sessions
                        .Where(s => s.On >= today)
                        .Select(s => new Engagement(
                            s.SupervisionId == supervision.Id ? "You already have"
                                : s.SuperviseeId == supervisee || s.SupervisorId == supervisee
                                    ? $"{supervision.Supervisee!.GivenName} already has"
                                : $"{supervision.Supervisor!.GivenName} already has",
                            s.On,
                            s.StartsAt,
                            s.Minutes
                        )),
                ],
                supervisee
            );
        }
    }
}
