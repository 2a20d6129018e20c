using System.Text.Json.Serialization;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>A policy run over what happened: who would have been late, when, and how many hours it asks of supervisors.</summary>
public sealed record Simulation(
    DateOnly From,
    DateOnly To,
    string Policy,
    [property: JsonPropertyName("people_late")] int PeopleLate,
    [property: JsonPropertyName("hours_asked")] double HoursAsked,
    [property: JsonPropertyName("hours_held")] double HoursHeld,
    IReadOnlyList<SimulatedPerson> People
)
{
    /// <summary>From the first start to the last fact, where nobody says otherwise.</summary>
    public static (DateOnly From, DateOnly To) SpanOf(FactsFile facts)
    {
        DateOnly[] days = [.. facts.People.SelectMany(p => p.Streams.Values).SelectMany(DaysOf)];
        return days.Length == 0 ? (DateOnly.MinValue, DateOnly.MinValue) : (days.Min(), days.Max());
    }

    public static Simulation Of(
        SupervisionPolicy policy,
        FactsFile facts,
        DateOnly from,
        DateOnly to
    )
    {
        SimulatedPerson[] people =
        [
            .. facts.People.Select(p => SimulatedPerson.Of(policy, p, from, to)),
        ];
        return new Simulation(
            from,
            to,
            policy.Key,
            people.Count(p => p.Late.Count > 0),
            Math.Round(people.Sum(p => p.HoursAsked), 1, MidpointRounding.AwayFromZero),
            Math.Round(people.Sum(p => p.HoursHeld), 1, MidpointRounding.AwayFromZero),
            people
        );
    }

    /// <summary>Every day on which something happened, so that a judgement made on it is right until the next.</summary>
    internal static IEnumerable<DateOnly> DaysOf(SupervisionFacts facts) =>
        facts
            .Held.Select(h => h.On)
            .Concat(facts.AgreementSignedOn)
            .Concat(facts.AgreementReviewedOn)
            .Concat(facts.SupervisorChangedOn)
            .Concat(facts.Circumstances.Select(c => c.FromOn))
            .Concat(facts.Events.Select(e => e.On))
            .Concat(facts.LeftOn is { } left ? [left] : [])
            .Append(facts.StartedOn);
}

/// <summary>One person in a simulation.</summary>
/// <param name="Late">Stretches in which a rule would have been late or broken, in order of their first day.</param>
/// <param name="HoursAsked">What the policy's frequency and length ask for in the time; 0 where it leaves them open.</param>
public sealed record SimulatedPerson(
    string Id,
    IReadOnlyList<LateStretch> Late,
    [property: JsonPropertyName("sessions_held")] int SessionsHeld,
    [property: JsonPropertyName("hours_held")] double HoursHeld,
    [property: JsonPropertyName("sessions_asked")] double SessionsAsked,
    [property: JsonPropertyName("hours_asked")] double HoursAsked
)
{
    internal static SimulatedPerson Of(
        SupervisionPolicy policy,
        PersonFacts person,
        DateOnly from,
        DateOnly to
    )
    {
        var late = new List<LateStretch>();
        var (held, minutes) = (0, 0);
        var asked = new AskedTime(0, 0);
        foreach (var stream in policy.Streams)
        {
            // Somebody who is not supervised in a stream is not late in it.
            if (!person.Streams.TryGetValue(stream.Key, out var facts))
            {
                continue;
            }

            var rules = policy.Rules(stream.Key);
            late.AddRange(LateStretch.Of(rules, facts, from, to));
            HeldSession[] formal =
            [
                .. facts.Held.Where(h =>
                    rules.CountsAsFormal(h.Form) && h.On >= from && h.On <= to
                ),
            ];
            held += formal.Length;
            minutes += formal.Sum(h => h.Minutes ?? 0);
            asked += AskedTime.Of(rules, facts, from, to);
        }

        return new SimulatedPerson(
            person.Id,
            [.. late.OrderBy(l => l.From)],
            held,
            Tenth(minutes / 60.0),
            Tenth(asked.Sessions),
            Tenth(asked.Minutes / 60.0)
        );
    }

    private static double Tenth(double figure) =>
        Math.Round(figure, 1, MidpointRounding.AwayFromZero);
}
