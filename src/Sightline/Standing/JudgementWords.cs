using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Why a rule stands as it does, in a sentence or two, from its dates and the policy's figures.</summary>
internal static class JudgementWords
{
    public static string Of(Judgement judgement, VerdictKind kind, DateOnly? since, DateOnly day) =>
        kind switch
        {
            VerdictKind.NotApplicable when day < judgement.AppliesFromOn =>
                $"This applies from {Words.Day(judgement.AppliesFromOn)}.",
            VerdictKind.NotApplicable =>
                $"This ended on {Words.Day(judgement.AppliesToOn!.Value)}.",
            VerdictKind.Paused =>
                $"Away since {Words.Day(since!.Value)}. The clock waits until they are back.",
            _ => judgement.Rule switch
            {
                GapRule rule => Gap(judgement, rule, kind, day),
                MinimumRule rule => Minimum(judgement, rule, kind),
                AgreementRule => Agreement(judgement, kind),
                MilestoneRule rule => Milestone(judgement, rule, kind),
                _ => $"{judgement.Rule.Words} ({judgement.Clause})",
            },
        };

    private static string Gap(Judgement judgement, GapRule rule, VerdictKind kind, DateOnly day)
    {
        var anchor = judgement.SatisfiedOn ?? judgement.StartedOn ?? judgement.AppliesFromOn;
        var met = judgement.SatisfiedOn is { } last
            ? $"Last met on {Words.Day(last)}"
            : $"Has not met since starting on {Words.Day(anchor)}";
        var ago = $"{met}, {Words.Span(anchor, day)} ago";
        var clause = $"({rule.Clause})";
        var agreed = judgement.AgreedInterval is { } every
            ? new AgreedInterval(every, "agreed")
            : null;
        var (usual, longest, _) = GapIntervals.Of(rule, agreed, anchor);
        return kind switch
        {
            VerdictKind.Met when judgement.DueOn is { } due && (usual ?? longest) is not null =>
                $"{met}. Every {(usual ?? longest)?.Words} at the latest would be {Words.Day(due)} {clause}.",
            VerdictKind.Met => $"{met}. {rule.Words} {clause}",
            VerdictKind.Due when judgement.LatestOn is { } latest =>
                $"{ago}. The usual {usual?.Words} ended on {Words.Day(judgement.DueOn!.Value)}; {longest?.Words} at the longest is {Words.Day(latest)} {clause}.",
            VerdictKind.Due =>
                $"{ago}. The usual {usual?.Words} ended on {Words.Day(judgement.DueOn!.Value)} {clause}.",
            VerdictKind.Late =>
                $"{ago}. The longest gap of {longest?.Words} ended on {Words.Day(judgement.LatestOn!.Value)} {clause}.",
            _ =>
                $"{ago}. Nobody goes without for more than {rule.Limit?.Words}, which ended on {Words.Day(judgement.BreachedFromOn!.Value.AddDays(-1))} {clause}.",
        };
    }

    private static string Minimum(Judgement judgement, MinimumRule rule, VerdictKind kind)
    {
        var asks = $"{rule.Amount} in any {rule.Period.Words}";
        var below = judgement.LateFromOn ?? judgement.BreachedFromOn;
        return kind switch
        {
            VerdictKind.Met when judgement.DueFromOn is { } offCourse =>
                $"On course for {asks}. With nothing more held that lasts until {Words.Day(offCourse.AddDays(-1))} ({rule.Clause}).",
            VerdictKind.Met =>
                $"At least {asks}. With nothing more held that lasts until {Words.Day(below!.Value.AddDays(-1))} ({rule.Clause}).",
            VerdictKind.Due =>
                $"Not on course for {asks} since {Words.Day(judgement.DueFromOn!.Value)} ({rule.Clause}).",
            _ => $"Fewer than {asks} since {Words.Day(below!.Value)} ({rule.Clause}).",
        };
    }

    private static string Milestone(Judgement judgement, MilestoneRule rule, VerdictKind kind) =>
        (kind, judgement.SatisfiedOn, judgement.DueOn) switch
        {
            (_, { } done, _) => $"{rule.Words} Done on {Words.Day(done)} ({rule.Clause}).",
            (VerdictKind.Late, _, { } by) =>
                $"{rule.Words} Not done; it was due by {Words.Day(by)} ({rule.Clause}).",
            (_, _, { } by) => $"{rule.Words} Due by {Words.Day(by)} ({rule.Clause}).",
            _ => $"{rule.Words} ({rule.Clause}).",
        };

    private static string Agreement(Judgement judgement, VerdictKind kind) =>
        (kind, judgement.SatisfiedOn) switch
        {
            (VerdictKind.Met, { } last) when judgement.DueOn is { } due =>
                $"Agreed or reviewed on {Words.Day(last)}. The next review is by {Words.Day(due)} ({judgement.Clause}).",
            (VerdictKind.Met, { } last) => $"Agreed on {Words.Day(last)} ({judgement.Clause}).",
            (_, { } last) =>
                $"Agreed or reviewed on {Words.Day(last)}. A review was due by {Words.Day(judgement.DueOn!.Value)} ({judgement.Clause}).",
            (VerdictKind.Late, null) =>
                $"No signed agreement. One was due on {Words.Day(judgement.DueOn!.Value)}, signed by {Words.Day(judgement.LatestOn!.Value)} ({judgement.Clause}).",
            _ =>
                $"No signed agreement yet. One is due on {Words.Day(judgement.DueOn!.Value)} ({judgement.Clause}).",
        };
}
