using System.Globalization;
using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Standing;
using Sightline.Supervisions;

namespace Sightline.Compliance;

internal sealed record SessionFact(
    Guid Id,
    Guid SupervisionId,
    DateOnly On,
    TimeOnly StartsAt,
    string Form,
    bool Held,
    int? Minutes
);

internal sealed record AgreementFact(
    Guid SupervisionId,
    DateTime SignedAt,
    DateOnly? ReviewOn,
    DateTime? ReviewedAt,
    int? EveryWeeks,
    string? WhyLessOften
);

internal sealed record RecordFact(Guid Id, Guid SessionId, DateTime? SharedAt, int Signatures);

/// <summary>Everything about one person's supervision that their standing rests on, and what each row says from it.</summary>
internal sealed record FactsOfPerson(
    IReadOnlyList<Supervision> Supervisions,
    IReadOnlyList<SessionFact> Sessions,
    IReadOnlyList<AgreementFact> Agreements,
    IReadOnlyList<RecordFact> Records,
    IReadOnlyList<Standing.Leave> Leave,
    string? Group,
    string? Employment,
    DateOnly? LeftOn,
    IReadOnlyList<AdoptedPolicy> Policies
)
{
    public static FactsOfPerson None { get; } = new([], [], [], [], [], null, null, null, []);

    /// <summary>The last session held of one supervision, whatever its form.</summary>
    public static SessionFact? LastHeld(IEnumerable<SessionFact> sessions, Guid supervisionId) =>
        sessions
            .Where(s => s.Held && s.SupervisionId == supervisionId)
            .OrderByDescending(s => s.On)
            .ThenByDescending(s => s.StartsAt)
            .ThenByDescending(s => s.Id)
            .FirstOrDefault();

    public void Describe(StandingRow row, Supervision supervision)
    {
        // One that no senior manager has agreed to has not begun: nothing is asked of it, and it changes nobody's supervisor.
        var stream = Supervisions
            .Where(s => s.Stream == supervision.Stream && (s.InEffect || s.Id == supervision.Id))
            .ToList();
        var sessions = Sessions.Where(s => stream.Exists(o => o.Id == s.SupervisionId)).ToList();
        var rules =
            Policies.Count == 0 || !supervision.InEffect
                ? null
                : new RulesInForce(
                    Policies.Select(p =>
                        (p.EffectiveOn, p.Policy.Rules(supervision.Stream, Group ?? ""))
                    )
                );
        var standing = rules is null
            ? null
            : SupervisionStanding.Of(rules, FactsOf(supervision, stream, sessions));
        var held = standing?.HeldOn ?? [.. sessions.Where(s => s.Held).Select(s => s.On).Order()];
        var next = sessions
            .Where(s => !s.Held && s.SupervisionId == supervision.Id)
            .OrderBy(s => s.On)
            .ThenBy(s => s.StartsAt)
            .FirstOrDefault();
        var last = LastHeld(sessions, supervision.Id);
        var record = last is null ? null : Records.FirstOrDefault(r => r.SessionId == last.Id);
        var agreement = Agreements.LastOrDefault(a => a.SupervisionId == supervision.Id);

        row.LastHeldOn = held.Count == 0 ? null : held[^1];
        row.NextOn = next?.On;
        row.NextSessionId = next?.Id;
        row.HeldOn = string.Join(
            ' ',
            held.TakeLast(StandingRow.MostDaysKept)
                .Select(d => d.ToString("yyyyMMdd", CultureInfo.InvariantCulture))
        );
        row.AgreementSignedOn = agreement is null ? null : Clock.LocalDay(agreement.SignedAt);
        row.AgreementReviewOn = agreement?.ReviewOn;
        row.LastRecordId = record?.Id;
        row.LastRecordSharedOn = record?.SharedAt is { } shared ? Clock.LocalDay(shared) : null;
        row.LastRecordSignatures = record?.Signatures ?? 0;
        row.Ended = !supervision.Lasts;

        var pause = rules is null
            ? null
            : Leave
                .Where(l => rules.On(l.FromOn).Pauses(l.Kind))
                .OrderBy(l => l.FromOn)
                .LastOrDefault();
        row.AwayFromOn = pause?.FromOn;
        row.AwayUntilOn = pause?.ToOn;
        row.JudgeBy([
            .. (standing?.Judgements ?? []).Where(j => StillMatters(j, standing!.LastHeldOn)),
        ]);
    }

    /// <summary>A version that was followed by another before the two last met judges no day from then on; nor does one that begins after the end.</summary>
    private static bool StillMatters(Judgement judgement, DateOnly? lastHeldOn) =>
        judgement.AppliesToOn is not { } to
        || to >= judgement.AppliesFromOn && (lastHeldOn is null || to >= lastHeldOn);

    /// <summary>The same facts as a policy is tried on: one history for each stream in which this person is supervised.</summary>
    public PersonFacts InStreams(Guid superviseeId) =>
        new(
            superviseeId.ToString(),
            Supervisions
                .Where(s => s.InEffect)
                .GroupBy(s => s.Stream, StringComparer.Ordinal)
                .ToDictionary(
                    g => g.Key,
                    g =>
                        FactsOf(
                            g.Last(),
                            [.. g],
                            [.. Sessions.Where(s => g.Any(o => o.Id == s.SupervisionId))]
                        ),
                    StringComparer.Ordinal
                )
        );

    private SupervisionFacts FactsOf(
        Supervision supervision,
        List<Supervision> stream,
        List<SessionFact> sessions
    )
    {
        var signed = Agreements.Where(a => stream.Exists(o => o.Id == a.SupervisionId)).ToList();
        var inForce = signed.LastOrDefault(a => a.SupervisionId == supervision.Id);
        return new()
        {
            StartedOn = stream[0].StartedOn,
            LeftOn = supervision.EndedOn ?? LeftOn,
            Agreed = inForce?.EveryWeeks is { } weeks
                ? new(Interval.Weeks(weeks), inForce.WhyLessOften)
                : null,
            Held =
            [
                .. sessions
                    .Where(s => s.Held)
                    .OrderBy(s => s.On)
                    .Select(s => new HeldSession(s.On, s.Form, s.Minutes)),
            ],
            Leave = Leave,
            AgreementSignedOn = [.. signed.Select(a => Clock.LocalDay(a.SignedAt)).Order()],
            AgreementReviewedOn =
            [
                .. signed
                    .Where(a => a.ReviewedAt is not null)
                    .Select(a => Clock.LocalDay(a.ReviewedAt!.Value))
                    .Order(),
            ],
            SupervisorChangedOn = [.. stream.Skip(1).Select(s => s.StartedOn)],
            Circumstances =
            [
                new(
                    stream[0].StartedOn,
                    Group ?? "",
                    Employment is null
                        ? Circumstances.Nothing
                        : new Dictionary<string, string>(StringComparer.Ordinal)
                        {
                            ["employment"] = Employment,
                        }
                ),
            ],
            Reckoning =
                Policies.Count == 0
                    ? Reckoning.ByTheCalendar
                    : new(ShippedCalendars.Of(Policies[^1].Policy.Nation), Terms.None, []),
        };
    }
}
