using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Standing;

namespace Sightline.Tests.Standing;

/// <summary>Ben Hughes, a social worker at Northmere, under the council's policy.</summary>
internal static class GivenFacts
{
    public static readonly SupervisionPolicy Policy = PolicyReader
        .ReadShipped("council-social-work")
        .Require();
    public static readonly StreamRules Rules = Policy.Rules("supervision", "social-worker");
    public static readonly WorkingDays England = new(BankHolidays.ReadShipped("england-and-wales"));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static SupervisionFacts Ben(string started, params string[] held) =>
        new()
        {
            StartedOn = Day(started),
            Held = [.. held.Select(h => new HeldSession(Day(h), "one-to-one", 95))],
        };

    public static SupervisionFacts Away(
        this SupervisionFacts facts,
        string from,
        string? to,
        string kind = "sickness"
    ) =>
        facts with
        {
            Leave = [.. facts.Leave, new Leave(Day(from), to is null ? null : Day(to), kind)],
        };

    public static Judgement Gap(this SupervisionFacts facts) =>
        SupervisionStanding.Of(Rules, facts).Gap!;

    public static Judgement Minimum(this SupervisionFacts facts) =>
        SupervisionStanding.Of(Rules, facts).Minimum!;

    public static Judgement Agreement(this SupervisionFacts facts) =>
        SupervisionStanding.Of(Rules, facts).Agreement!;

    public static VerdictKind On(this Judgement judgement, string day) =>
        judgement.VerdictOn(Day(day)).Kind;
}
