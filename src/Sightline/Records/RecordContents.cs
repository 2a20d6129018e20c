using Microsoft.EntityFrameworkCore;
using Sightline.Actions;
using Sightline.Agendas;
using Sightline.Children;
using Sightline.Data;

namespace Sightline.Records;

/// <summary>All that stands in a record being written, and what there is to choose from: four statements, whatever its length.</summary>
public sealed class RecordContents
{
    private readonly List<AgreedAction> _actions;

    internal RecordContents(
        RecordInSight found,
        IReadOnlyList<Child> children,
        IReadOnlyList<AgreedAction> actions,
        IReadOnlyList<AgendaItem> agenda
    )
    {
        Found = found;
        Children = children;
        _actions = [.. actions];
        Agenda = agenda;
    }

    public RecordInSight Found { get; }
    public SessionRecord Record => Found.Record;

    /// <summary>Every child of the worker today, and every child that stands in this record.</summary>
    public IReadOnlyList<Child> Children { get; }
    public IReadOnlyList<AgreedAction> Actions => _actions;
    public IReadOnlyList<AgendaItem> Agenda { get; }

    public IEnumerable<AgreedAction> FromLastTime => Actions.Where(a => a.RecordId != Record.Id);
    public IEnumerable<AgreedAction> New => Actions.Where(a => a.RecordId == Record.Id);

    /// <summary>An action agreed while this was open, in its place: the text of the record is the same as after reading it anew.</summary>
    public void Agree(AgreedAction action)
    {
        _actions.Add(action);
        _actions.Sort((a, b) => (a.ByOn, a.Id).CompareTo((b.ByOn, b.Id)));
    }

    /// <summary>An action taken off while this was open.</summary>
    public void TakeOff(AgreedAction action) => _actions.Remove(action);

    public Child Child(Guid id) => Children.First(c => c.Id == id);

    public ActionReview? ReviewOf(AgreedAction action) =>
        action.Reviews.FirstOrDefault(r => r.RecordId == Record.Id);

    public static async Task<RecordContents> Load(
        SightlineDb db,
        RecordInSight found,
        DateOnly today
    )
    {
        var record = found.Record;
        await db.Entry(record).Collection(r => r.Sections).LoadAsync();
        return new(
            found,
            await ChildrenIn(db, record, today),
            await ActionsIn(db, record),
            await AgendaOf(db, found)
        );
    }

    /// <summary>The case lines, discussions and headings come with their child and settle in the record themselves.</summary>
    private static async Task<List<Child>> ChildrenIn(
        SightlineDb db,
        SessionRecord record,
        DateOnly today
    )
    {
        var (agency, id) = (record.AgencyId, record.Id);
        var here = db
            .Allocations.Where(a =>
                a.AgencyId == agency
                && a.WorkerId == record.SuperviseeId
                && a.FromOn <= today
                && (a.UntilOn == null || a.UntilOn >= today)
            )
            .Select(a => a.ChildId)
            .Union(
                db.Set<CaseLine>()
                    .Where(l => l.AgencyId == agency && l.RecordId == id)
                    .Select(l => l.ChildId)
            )
            .Union(
                db.Discussions.Where(d => d.AgencyId == agency && d.RecordId == id)
                    .Select(d => d.ChildId)
            );
        var found = await (
            from child in db.Children
            where child.AgencyId == agency && here.Contains(child.Id)
            from discussion in db
                .Discussions.Where(d =>
                    d.AgencyId == agency && d.RecordId == id && d.ChildId == child.Id
                )
                .DefaultIfEmpty()
            orderby child.Initials, child.Reference
            select new
            {
                child,
                discussion,
                Lines = db.Set<CaseLine>()
                    .Where(l => l.AgencyId == agency && l.RecordId == id && l.ChildId == child.Id)
                    .ToList(),
                Headings = db.Set<DiscussionHeading>()
                    .Where(h => h.AgencyId == agency && h.DiscussionId == discussion.Id)
                    .ToList(),
            }
        )
            .AsSingleQuery()
            .ToListAsync();
        return [.. found.Select(f => f.child)];
    }

    /// <summary>What somebody agreed in a draft of theirs is not there for the other one, who writes up another session.</summary>
    private static Task<List<AgreedAction>> ActionsIn(SightlineDb db, SessionRecord record) =>
        db
            .Actions.SeenBy(db, record.WriterId)
            .Where(a =>
                a.AgencyId == record.AgencyId
                && a.SupervisionId == record.SupervisionId
                && (
                    a.RecordId == record.Id
                    || a.ClosedAt == null
                    || a.Reviews.Any(r => r.RecordId == record.Id)
                )
            )
            .Include(a => a.Child)
            .Include(a => a.Reviews.Where(r => r.RecordId == record.Id))
            .Include(a => a.Updates)
            .OrderBy(a => a.ByOn)
            .ThenBy(a => a.Id)
            .AsSingleQuery()
            .ToListAsync();

    private static async Task<List<AgendaItem>> AgendaOf(SightlineDb db, RecordInSight found)
    {
        var (record, writer) = (found.Record, found.Record.WriterId);
        var items = await db
            .AgendaItems.Where(i =>
                i.AgencyId == record.AgencyId
                && i.SupervisionId == record.SupervisionId
                && i.WithdrawnAt == null
                && (i.TalkedAboutInId == null || i.TalkedAboutInId == record.SessionId)
                && (i.SharedAt != null || i.AuthorId == writer)
            )
            .ToListAsync();
        return
        [
            .. items
                .OrderBy(i => i.AuthorId == found.Supervisee.Id ? 0 : 1)
                .ThenBy(i => i.Position)
                .ThenBy(i => i.Id),
        ];
    }
}
