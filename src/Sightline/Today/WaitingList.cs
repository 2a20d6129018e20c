using Sightline.Actions;
using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Today;

/// <summary>What waits for one person, the most pressing first.</summary>
internal static class WaitingList
{
    public static IReadOnlyList<WaitingThing> Of(
        IReadOnlyList<SupervisionToday> supervisions,
        IReadOnlyList<PaperToday> papers,
        SupervisionPolicy policy,
        Guid me,
        DateOnly today
    )
    {
        var by = supervisions.ToDictionary(s => s.Id);
        return
        [
            .. supervisions
                .SelectMany(s => OfSupervision(s, me, today))
                .Concat(
                    papers
                        .Select(p => OfPaper(p, by[p.SupervisionId], policy, me, today))
                        .OfType<WaitingThing>()
                )
                .OrderBy(w => w.On),
        ];
    }

    private static IEnumerable<WaitingThing> OfSupervision(
        SupervisionToday s,
        Guid me,
        DateOnly today
    )
    {
        if (s.Next is { } next && next.On < today)
        {
            yield return new(
                $"Say what happened to the session of {Words.Day(next.On)} with {s.With(me)}",
                $"/sessions/{next.Id}/change",
                "Nobody has said yet",
                next.On,
                Soon: true
            );
        }

        if (s.NotesWaiting > 0)
        {
            var due = Clock.LocalDay(s.FirstNoteDueAt!.Value.AddTicks(-1));
            yield return new(
                s.NotesWaiting == 1
                    ? "Put 1 discussion on the child's record"
                    : $"Put {s.NotesWaiting} discussions on the children's records",
                "/case-record",
                Due(due, today),
                due,
                due <= today.AddDays(1)
            );
        }

        if (s.ToConfirm > 0)
        {
            yield return new(
                s.ToConfirm == 1
                    ? $"Confirm a decision that {s.With(me)} wrote down"
                    : $"Confirm {s.ToConfirm} decisions that {s.With(me)} wrote down",
                s.ToConfirm == 1 ? $"/decisions/{s.FirstToConfirm}" : "/decisions",
                "Decided between sessions",
                today
            );
        }

        if (OfAgreement(s, me, today) is { } agreement)
        {
            yield return agreement;
        }
    }

    private static WaitingThing? OfAgreement(SupervisionToday s, Guid me, DateOnly today)
    {
        var href = $"/supervision/{s.Id}/agreement";
        if (s.HasDraft)
        {
            return s.SignedByMe
                ? null
                : new(
                    $"{(s.SignedByOther ? "Read and sign" : "Talk about")} your agreement with {s.With(me)}",
                    href,
                    s.SignedByOther ? $"Signed by {s.With(me)}" : "Being worked out",
                    today
                );
        }

        if (s.AgreementSignedOn is null && !s.AwaitsSeniorManager)
        {
            return new($"Make an agreement with {s.With(me)}", href, "Not begun", today);
        }

        return s.AgreementReviewOn <= today
            ? new(
                $"Look at your agreement with {s.With(me)} again",
                href,
                $"Was to be reviewed by {Words.Day(s.AgreementReviewOn.Value)}",
                s.AgreementReviewOn.Value
            )
            : null;
    }

    private static WaitingThing? OfPaper(
        PaperToday paper,
        SupervisionToday s,
        SupervisionPolicy policy,
        Guid me,
        DateOnly today
    )
    {
        if (paper.Said is { } said)
        {
            var at = Clock.LocalDay(paper.SaidAt!.Value);
            return new(
                $"{s.With(me)} on “{paper.Action}”: {said.InWords.ToLowerInvariant()}",
                $"/actions/{paper.Id}",
                $"Said {Distance.Of(at, today)}",
                at,
                said is Progress.InTheWay
            );
        }

        if (paper.Action is { } what)
        {
            return new(
                $"Action: {what}",
                $"/actions/{paper.Id}",
                Due(paper.On, today),
                paper.On,
                paper.On <= today
            );
        }

        var calendar = ShippedCalendars.Of(policy.Nation);
        var session = $"the record of {Words.Day(paper.On)}";
        var others = s.SuperviseeId == me ? "" : $" with {s.SuperviseeGiven}";
        var mayWrite = paper.WriterId is { } writer ? writer == me : s.SupervisorId == me;
        if (paper.ChangeAskedFor)
        {
            return mayWrite
                ? new(
                    $"Answer what was asked about {session}{others}",
                    $"/sessions/{paper.Id}/record",
                    "A change was asked for",
                    paper.On
                )
                : null;
        }

        if (paper.SharedAt is null || paper.ChangedAt is not null)
        {
            var due = policy.Signing.Share.DueOn(paper.On, calendar);
            return mayWrite
                ? new(
                    paper.WriterId is null
                        ? $"Write up the session of {Words.Day(paper.On)}{others}"
                        : $"Finish and share {session}{others}",
                    $"/sessions/{paper.Id}/record",
                    Due(due, today),
                    due,
                    due <= today
                )
                : null;
        }

        var sign = policy.Signing.Sign.DueOn(Clock.LocalDay(paper.SharedAt.Value), calendar);
        return paper.SignedByMe
            ? null
            : new(
                $"Read and sign {session}{others}",
                $"/sessions/{paper.Id}/sign",
                sign < today ? Due(sign, today) : "Ready to read",
                sign,
                sign < today
            );
    }

    private static string Due(DateOnly due, DateOnly today) =>
        due < today ? $"Was due {(due == today.AddDays(-1) ? "yesterday" : $"on {Words.Day(due)}")}"
        : due == today ? "Due today"
        : due == today.AddDays(1) ? "Due tomorrow"
        : $"Due {Words.Day(due)}";
}
