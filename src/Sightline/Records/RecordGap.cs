using Sightline.Policies;

namespace Sightline.Records;

/// <summary>Something a careful reader would miss in a record. It never stops anybody from sharing it.</summary>
/// <param name="Questions">What the policy asks there, to help; never boxes to fill in.</param>
public sealed record RecordGap(string Says, string Address, IReadOnlyList<string>? Questions = null)
{
    public static IReadOnlyList<RecordGap> In(RecordContents contents, RecordPolicy policy) =>
        [
            .. Reviews(contents, policy),
            .. Discussions(contents, policy),
            .. NewActions(contents),
            .. Closing(contents, policy),
        ];

    private static IEnumerable<RecordGap> Reviews(RecordContents contents, RecordPolicy policy)
    {
        var open = contents.FromLastTime.Count(a => contents.ReviewOf(a) is null);
        if (open > 0)
        {
            yield return new(
                $"{Words.Count(open, "action")} from last time {(open == 1 ? "is" : "are")} not reviewed. {(open == 1 ? "It carries" : "They carry")} over",
                $"/sessions/{contents.Record.SessionId}/actions"
            );
        }

        foreach (var action in contents.FromLastTime)
        {
            if (
                contents.ReviewOf(action) is { Note: null } review
                && policy.Actions.Outcome(review.Outcome) is { AsksWhy: true } outcome
            )
            {
                yield return new(
                    $"“{action.What}”: {outcome.Label.ToLowerInvariant()}, and why is not said",
                    $"/sessions/{contents.Record.SessionId}/actions#action-{action.Id}"
                );
            }
        }
    }

    private static IEnumerable<RecordGap> Discussions(RecordContents contents, RecordPolicy policy)
    {
        foreach (
            var discussion in contents.Record.Discussions.OrderBy(
                d => contents.Child(d.ChildId).ShownAs,
                StringComparer.Ordinal
            )
        )
        {
            var child = contents.Child(discussion.ChildId);
            var empty = policy
                .Headings.Where(h =>
                    discussion.TextUnder(h.Key).Length == 0
                    && !(
                        h.Kind == DiscussionHeadingKind.Actions
                        && contents.New.Any(a => a.ChildId == child.Id)
                    )
                )
                .ToList();
            if (empty.Count > 0)
            {
                yield return new(
                    $"{child.ShownAs}: nothing under {string.Join(", ", empty.Select(h => $"“{h.Label}”"))}. Say “not discussed”, or add it",
                    $"/sessions/{contents.Record.SessionId}/children/{child.Id}",
                    [.. empty.SelectMany(h => h.Hints)]
                );
            }

            if (
                discussion.LastSeenOn is null
                && policy.Discussion.Facts.Any(f => f.Key == DiscussionFacts.LastSeen)
            )
            {
                yield return new(
                    $"{child.ShownAs}: when the child was last seen is not said",
                    $"/sessions/{contents.Record.SessionId}/children/{child.Id}"
                );
            }
        }
    }

    private static IEnumerable<RecordGap> NewActions(RecordContents contents) =>
        contents
            .New.Where(a => string.IsNullOrEmpty(a.HowWeWillKnow))
            .Select(a => new RecordGap(
                $"“{a.What}”: how you will know that it worked is not said",
                $"/sessions/{contents.Record.SessionId}/actions/{a.Id}"
            ));

    private static IEnumerable<RecordGap> Closing(RecordContents contents, RecordPolicy policy)
    {
        var closing = policy.Sections.FirstOrDefault(s => s.Kind == RecordSectionKind.Closing);
        if (closing is not null && contents.Found.Session.HeldMinutes is null)
        {
            yield return new(
                "How long the session really lasted is not said",
                $"/sessions/{contents.Record.SessionId}/record#{closing.Key}"
            );
        }
    }
}
