using Microsoft.EntityFrameworkCore;
using Sightline.Data;
using Sightline.Policies;

namespace Sightline.Supervisions;

/// <summary>What decides whether somebody may be given a supervisor, and which: their line of management today, and who has supervised them.</summary>
public sealed record SettingUp
{
    /// <summary>Nobody plans supervision further ahead than this.</summary>
    private const int YearsAhead = 1;

    /// <summary>No line of supervisors is this long; beyond it somebody supervises themself.</summary>
    private const int Longest = 20;

    public required Person Supervisee { get; init; }

    /// <summary>Everyone above the supervisee today, nearest first.</summary>
    public required IReadOnlyList<Person> Above { get; init; }

    /// <summary>Every supervision they have had, with the supervisor.</summary>
    public required IReadOnlyList<Supervision> Supervisions { get; init; }
    public required SupervisorRules Rules { get; init; }
    public required DateOnly Today { get; init; }

    public Person? LineManager => Above.Count > 0 ? Above[0] : null;

    public bool IsLineManager(Person supervisor) => supervisor.Id == LineManager?.Id;

    /// <summary>Whether a senior manager has to agree before it takes effect.</summary>
    public bool HasToBeAgreed(Person supervisor) =>
        !IsLineManager(supervisor) && Rules.OtherwiseAgreedBy is not null;

    /// <summary>A senior manager who sets it up agrees by doing so, unless they are to supervise themselves.</summary>
    public bool AgreesBySettingUp(Person by, Person supervisor) =>
        by.Id != supervisor.Id && Above.Skip(1).Any(m => m.Id == by.Id);

    /// <summary>The supervision in the same stream that this one takes over from.</summary>
    public Supervision? Now(string stream) =>
        Supervisions.FirstOrDefault(s => s.Lasts && s.InEffect && s.Stream == stream);

    /// <param name="supervisorsAbove">Who supervises the supervisor in this stream, and who supervises them, and so on.</param>
    public Refusal? WhyNotSupervise(
        Person supervisor,
        string stream,
        DateOnly from,
        IReadOnlyList<Guid> supervisorsAbove
    ) =>
        supervisor.Id == Supervisee.Id ? new("Nobody supervises themself. Choose somebody else")
        : supervisor.LeftOn < from
            ? new(
                $"{supervisor.Name} {(supervisor.LeftOn < Today ? "left" : "leaves")} on {Words.Day(supervisor.LeftOn.Value)}"
            )
        : supervisor.StartedOn > from
            ? new($"{supervisor.Name} starts on {Words.Day(supervisor.StartedOn)}")
        : supervisorsAbove.Contains(Supervisee.Id)
            ? new(
                supervisorsAbove[0] == Supervisee.Id
                    ? $"{Supervisee.Name} supervises {supervisor.Name}, so {supervisor.Name} cannot supervise {Supervisee.Name}"
                    : $"{Supervisee.Name} supervises somebody who supervises {supervisor.Name}. Choose somebody else"
            )
        : WhyNotBeside(supervisor, stream) ?? WhyNobodyAgrees(supervisor);

    /// <summary>The first day, and where somebody supervises already, the day on which the one hands over to the other.</summary>
    public Refusal? WhyNotFrom(DateOnly from, string stream) =>
        from < Supervisee.StartedOn
            ? new(
                $"{Supervisee.Name} started on {Words.Day(Supervisee.StartedOn)}. Enter that day or later"
            )
        : from > Today.AddYears(YearsAhead)
            ? new($"Enter a first day before {Words.Day(Today.AddYears(YearsAhead))}")
        : Supervisee.LeftOn < from
            ? new(
                $"{Supervisee.Name} {(Supervisee.LeftOn < Today ? "left" : "leaves")} on {Words.Day(Supervisee.LeftOn.Value)}"
            )
        : Now(stream) is { } now ? WhyNotTakeOver(now, from)
        : Supervisions.FirstOrDefault(s => s.InEffect && s.Stream == stream && s.EndedOn >= from)
            is { } before
            ? new(
                $"{before.Supervisor!.Name} supervised {Supervisee.Name} until {Words.Day(before.EndedOn!.Value)}. Enter a later day"
            )
        : null;

    /// <summary>Whoever sets it up has to say that the other one ends: nobody loses a supervisor unawares.</summary>
    public Refusal? WhyNotHandOver(Supervision now, bool said) =>
        said
            ? null
            : new(
                $"{now.Supervisor!.Name} supervises {Supervisee.Name} now. Say that this ends before the new supervision begins"
            );

    private Refusal? WhyNotTakeOver(Supervision now, DateOnly from) =>
        from > Today.AddDays(1)
            ? new(
                $"{now.Supervisor!.Name} supervises {Supervisee.Name} now. Come back on {Words.Day(from.AddDays(-1))} to hand over, or enter a first day up to {Words.Day(Today.AddDays(1))}"
            )
            : null;

    private Refusal? WhyNotBeside(Person supervisor, string stream)
    {
        var lasting = Supervisions.Where(s => s.Lasts && s.Stream == stream).ToList();
        return lasting.Find(s => s.SupervisorId == supervisor.Id) is { } same
                ? new(
                    same.InEffect
                        ? $"{supervisor.Name} supervises {Supervisee.Name} already, since {Words.Day(same.StartedOn)}"
                        : $"This waits for a senior manager already, since {Words.Moment(same.SetUpAt)}"
                )
            : lasting.Find(s => !s.InEffect) is { } waiting
                ? new(
                    $"A supervision with {waiting.Supervisor!.Name} waits for a senior manager. It has to be answered first"
                )
            : null;
    }

    private Refusal? WhyNobodyAgrees(Person supervisor) =>
        HasToBeAgreed(supervisor)
        && !Above.Skip(1).Any(m => m.Id != supervisor.Id && m.WorksHereOn(Today))
            ? new(
                $"A senior manager has to agree to another supervisor, and nobody stands above {LineManager?.Name ?? Supervisee.Name} who could. Ask an administrator to look at the line of management"
            )
            : null;

    /// <summary>None where this person neither stands above them nor administers. Two statements.</summary>
    public static async Task<SettingUp?> Find(
        SightlineDb db,
        Person by,
        bool administers,
        Guid superviseeId,
        SupervisorRules rules,
        DateOnly today
    )
    {
        var found = await db
            .People.Where(p =>
                p.AgencyId == by.AgencyId
                && p.Id == superviseeId
                && (
                    administers
                    || db.ReportingLines.Any(l =>
                        l.AgencyId == p.AgencyId && l.ManagerId == by.Id && l.PersonId == p.Id
                    )
                )
            )
            .Select(p => new
            {
                Supervisee = p,
                Above = db
                    .ReportingLines.Where(l => l.AgencyId == p.AgencyId && l.PersonId == p.Id)
                    .OrderBy(l => l.Steps)
                    .SelectMany(l =>
                        db.People.Where(m => m.AgencyId == l.AgencyId && m.Id == l.ManagerId)
                    )
                    .ToList(),
            })
            .FirstOrDefaultAsync();
        return found is null
            ? null
            : new()
            {
                Supervisee = found.Supervisee,
                Above = found.Above,
                Supervisions = await db
                    .Supervisions.Include(s => s.Supervisor)
                    .Where(s => s.AgencyId == by.AgencyId && s.SuperviseeId == superviseeId)
                    .OrderByDescending(s => s.StartedOn)
                    .ToListAsync(),
                Rules = rules,
                Today = today,
            };
    }

    /// <summary>Who supervises this person in a stream, and who supervises them, nearest first.</summary>
    public static async Task<IReadOnlyList<Guid>> SupervisorsAbove(
        SightlineDb db,
        Person person,
        string stream
    )
    {
        var above = new List<Guid>();
        for (Guid? at = person.Id; at is { } id && above.Count < Longest; )
        {
            at = await db
                .Supervisions.Where(s =>
                    s.AgencyId == person.AgencyId
                    && s.SuperviseeId == id
                    && s.Stream == stream
                    && s.EndedOn == null
                )
                .OrderBy(s => s.StartedOn)
                .Select(s => (Guid?)s.SupervisorId)
                .FirstOrDefaultAsync();
            if (at is { } next)
            {
                above.Add(next);
            }
        }

        return above;
    }
}
