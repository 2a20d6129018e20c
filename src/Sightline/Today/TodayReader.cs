using Microsoft.EntityFrameworkCore;
using Sightline.Access;
using Sightline.Accounts;
using Sightline.Actions;
using Sightline.Agreements;
using Sightline.Data;
using Sightline.Supervisions;

namespace Sightline.Today;

/// <summary>Reads what the page of the day shows: four statements at most, however long the history.</summary>
public sealed partial class TodayReader(
    SightlineDb db,
    CurrentPerson me,
    LineOfSight sight,
    OutsidePolicyReader outside
)
{
    /// <summary>More than anyone reads in a day.</summary>
    private const int Most = 100;

    /// <summary>Counts stop here: nobody needs to know how many more.</summary>
    public const int Bound = 1000;

    /// <summary>How long the two are told what somebody else said or decided, unless they answer.</summary>
    private const int DaysTold = 14;

    /// <summary>How far back somebody is reminded of what is not written up or signed.</summary>
    private const int MonthsBack = 6;

    private Guid Agency => me.AgencyId;
    private Guid Me => me.Person.Id;

    /// <summary>Those that last, and those that a senior manager has just not agreed to.</summary>
    public async Task<IReadOnlyList<SupervisionToday>> Supervisions(DateTime now)
    {
        var (agency, person) = (Agency, Me);
        var told = now.AddDays(-DaysTold);
        return await (
            from v in sight
                .Supervisions(Reach.Know, Thing.Agreement)
                .Where(s => s.SuperviseeId == person || s.SupervisorId == person)
                .Where(s => s.EndedOn == null || s.ArrangementNotAgreedAt > told)
            join row in db.Standings on new { v.AgencyId, v.Id } equals new { row.AgencyId, row.Id }
            from next in db
                .Sessions.Where(s => s.AgencyId == row.AgencyId && s.Id == row.NextSessionId)
                .DefaultIfEmpty()
            orderby v.Supervisee!.FamilyName, v.Supervisee!.GivenName, v.Id
            select new SupervisionToday
            {
                Id = v.Id,
                SupervisorId = v.SupervisorId,
                Supervisor = v.Supervisor!.GivenName + " " + v.Supervisor!.FamilyName,
                SuperviseeId = v.SuperviseeId,
                Supervisee = v.Supervisee!.GivenName + " " + v.Supervisee!.FamilyName,
                SuperviseeGiven = v.Supervisee!.GivenName,
                AwaitsSeniorManager =
                    v.EndedOn == null && !v.LineManaged && v.ArrangementAgreedAt == null,
                Answered =
                    v.ArrangementAgreedAt > told || v.ArrangementNotAgreedAt > told
                        ? new ArrangementAnswered(
                            db.People.Where(p =>
                                    p.AgencyId == agency
                                    && (
                                        p.Id == v.ArrangementAgreedById
                                        || p.Id == v.ArrangementNotAgreedById
                                    )
                                )
                                .Select(p => p.GivenName + " " + p.FamilyName)
                                .FirstOrDefault(),
                            v.ArrangementNotAgreedAt == null,
                            v.WhyArrangementNotAgreed
                        )
                        : null,
                LastHeldOn = row.LastHeldOn,
                AwayFromOn = row.AwayFromOn,
                AwayUntilOn = row.AwayUntilOn,
                AgreementSignedOn = row.AgreementSignedOn,
                AgreementReviewOn = row.AgreementReviewOn,
                Next =
                    next == null
                        ? null
                        : new Meeting(next.Id, next.On, next.StartsAt, next.Minutes, next.Place),
                FromSupervisee = db
                    .AgendaItems.Where(i =>
                        i.AgencyId == agency
                        && i.SupervisionId == v.Id
                        && i.WithdrawnAt == null
                        && i.TalkedAboutInId == null
                        && (i.SharedAt != null || i.AuthorId == person)
                    )
                    .Count(i => i.AuthorId == v.SuperviseeId),
                FromSupervisor = db
                    .AgendaItems.Where(i =>
                        i.AgencyId == agency
                        && i.SupervisionId == v.Id
                        && i.WithdrawnAt == null
                        && i.TalkedAboutInId == null
                        && (i.SharedAt != null || i.AuthorId == person)
                    )
                    .Count(i => i.AuthorId == v.SupervisorId),
                NotesWaiting = db
                    .CaseNotes.Where(n =>
                        n.AgencyId == agency
                        && n.SupervisionId == v.Id
                        && (n.RecordedAt == null || n.ChangedAt != null)
                    )
                    .Where(n =>
                        n.DecisionId != null && v.SuperviseeId == person
                        || db.Records.Any(r =>
                            r.AgencyId == agency
                            && r.Id == n.RecordId
                            && (
                                r.WriterId == person && r.LatestSharingId == null
                                || v.SuperviseeId == person && r.LatestSharingId != null
                            )
                        )
                    )
                    .Count(),
                FirstNoteDueAt = db
                    .CaseNotes.Where(n =>
                        n.AgencyId == agency
                        && n.SupervisionId == v.Id
                        && (n.RecordedAt == null || n.ChangedAt != null)
                    )
                    .Where(n =>
                        n.DecisionId != null && v.SuperviseeId == person
                        || db.Records.Any(r =>
                            r.AgencyId == agency
                            && r.Id == n.RecordId
                            && (
                                r.WriterId == person && r.LatestSharingId == null
                                || v.SuperviseeId == person && r.LatestSharingId != null
                            )
                        )
                    )
                    .Min(n => (DateTime?)n.DueAt),
                ToConfirm = db
                    .Decisions.Where(d =>
                        d.AgencyId == agency
                        && d.SupervisionId == v.Id
                        && d.ConfirmedAt == null
                        && d.AuthorId != person
                    )
                    .Count(),
                FirstToConfirm = db
                    .Decisions.Where(d =>
                        d.AgencyId == agency
                        && d.SupervisionId == v.Id
                        && d.ConfirmedAt == null
                        && d.AuthorId != person
                    )
                    .OrderBy(d => d.DecidedAt)
                    .ThenBy(d => d.Id)
                    .Select(d => (Guid?)d.Id)
                    .FirstOrDefault(),
                HasDraft = db
                    .Agreements.Where(a =>
                        a.AgencyId == agency && a.SupervisionId == v.Id && a.SignedAt == null
                    )
                    .Any(),
                SignedByMe = db
                    .Agreements.Where(a =>
                        a.AgencyId == agency && a.SupervisionId == v.Id && a.SignedAt == null
                    )
                    .Any(a =>
                        a.Signatures.Any(s => s.WordingId == a.WordingId && s.SignerId == person)
                    ),
                SignedByOther = db
                    .Agreements.Where(a =>
                        a.AgencyId == agency && a.SupervisionId == v.Id && a.SignedAt == null
                    )
                    .Any(a =>
                        a.Signatures.Any(s => s.WordingId == a.WordingId && s.SignerId != person)
                    ),
            }
        )
            .Take(Most)
            .ToListAsync();
    }

    /// <summary>
    /// Sessions not signed off, actions of mine that are due within a week, and what the other said last about an action: one statement for all.
    /// </summary>
    public async Task<IReadOnlyList<PaperToday>> Papers(DateTime now)
    {
        var (agency, person) = (Agency, Me);
        var today = Clock.LocalDay(now);
        var told = now.AddDays(-DaysTold);
        var (since, soon) = (today.AddMonths(-MonthsBack), today.AddDays(7));
        var sessions =
            from v in sight.MySupervisions.Where(s => s.EndedOn == null)
            from s in db.Sessions.Where(s =>
                s.AgencyId == v.AgencyId
                && s.SupervisionId == v.Id
                && s.On >= since
                && s.HeldAt != null
            )
            from r in db
                .Records.Where(r => r.AgencyId == s.AgencyId && r.SessionId == s.Id)
                .DefaultIfEmpty()
            where r == null || r.SignedAt == null
            select new PaperToday
            {
                SupervisionId = v.Id,
                Id = s.Id,
                On = s.On,
                Action = null,
                SaidNumber = null,
                SaidAt = null,
                WriterId = r == null ? null : r.WriterId,
                SharedAt = r == null ? null : r.SharedAt,
                ChangedAt = r == null ? null : r.ChangedAt,
                ChangeAskedFor =
                    r != null && r.ChangeRequests.Any(c => c.SharingId == r.LatestSharingId),
                SignedByMe =
                    r != null
                    && r.Signatures.Any(g =>
                        g.SharingId == r.LatestSharingId && g.SignerId == person
                    ),
            };
        var open = db.Actions.Open.SeenBy(db, person);
        var actions =
            from v in sight.MySupervisions.Where(s => s.EndedOn == null)
            from a in open.Where(a =>
                a.AgencyId == v.AgencyId
                && a.SupervisionId == v.Id
                && a.OwnerId == person
                && a.ByOn <= soon
                && !a.Updates.Any(u =>
                    u.ById == person
                    && u.Progress == Progress.Done
                    && !a.Updates.Any(later => later.ById == person && later.At > u.At)
                )
            )
            select new PaperToday
            {
                SupervisionId = v.Id,
                Id = a.Id,
                On = a.ByOn,
                Action = a.What,
                SaidNumber = null,
                SaidAt = null,
                WriterId = null,
                SharedAt = null,
                ChangedAt = null,
                ChangeAskedFor = false,
                SignedByMe = false,
            };
        var reports =
            from v in sight.MySupervisions.Where(s => s.EndedOn == null)
            from a in open.Where(a => a.AgencyId == v.AgencyId && a.SupervisionId == v.Id)
            from u in a.Updates
            where u.ById != person && u.At > told && !a.Updates.Any(later => later.At > u.At)
            select new PaperToday
            {
                SupervisionId = v.Id,
                Id = a.Id,
                On = a.ByOn,
                Action = a.What,
                // A union of statements carries numbers and words, not what is kept as one and read as the other.
                SaidNumber =
                    u.Progress == Progress.Done ? (int)Progress.Done
                    : u.Progress == Progress.Partly ? (int)Progress.Partly
                    : (int)Progress.InTheWay,
                SaidAt = u.At,
                WriterId = null,
                SharedAt = null,
                ChangedAt = null,
                ChangeAskedFor = false,
                SignedByMe = false,
            };
        return await sessions
            .Concat(actions)
            .Concat(reports)
            .OrderBy(p => p.On)
            .Take(Most)
            .ToListAsync();
    }

    /// <summary>Whether I said that I have read this version of the policy.</summary>
    public Task<bool> HaveRead(Guid versionId)
    {
        var (agency, person) = (Agency, Me);
        return db.PolicyReads.AnyAsync(r =>
            r.AgencyId == agency && r.PersonId == person && r.PolicyVersionId == versionId
        );
    }
}
