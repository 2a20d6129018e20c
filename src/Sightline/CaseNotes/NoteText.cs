using System.Text;
using Sightline.Actions;
using Sightline.Children;
using Sightline.Decisions;
using Sightline.Policies;
using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.CaseNotes;

/// <summary>The exact words for the child's own record: what was said about the child, and nothing about the worker.</summary>
public static class NoteText
{
    public static string Of(
        ChildDiscussion discussion,
        Child child,
        RecordInSight found,
        IEnumerable<AgreedAction> actions,
        RecordPolicy policy
    )
    {
        var text = new StringBuilder();
        text.Append(policy.CaseNote.Heading).Append('\n');
        text.Append(child.ShownAs).Append('\n');
        text.Append(
            $"Discussed in supervision on {Words.LongDay(found.Session.On)} by {found.Supervisor.Name} and {found.Supervisee.Name}.\n"
        );
        var choice =
            policy.Discussion.Choice(discussion.NoteChoice ?? "") ?? policy.Discussion.Choices[0];
        if (choice.WritesNote)
        {
            Under(text, null, discussion.TextUnder(ChildDiscussion.ShortNote));
            return text.ToString().TrimEnd();
        }

        var facts = RecordText
            .FactsOf(discussion, policy)
            .Where(f => f.Value is not null)
            .Select(f => $"{f.Label}: {f.Value}");
        Under(text, null, string.Join('\n', facts));
        foreach (
            var question in policy.Headings.Where(h =>
                choice.Headings.Contains(h.Key, StringComparer.Ordinal)
            )
        )
        {
            var agreed =
                question.Kind == DiscussionHeadingKind.Actions
                    ? actions.Where(a => a.ChildId == child.Id).Select(a => Line(a, found))
                    : [];
            Under(
                text,
                question.Label,
                string.Join('\n', [discussion.TextUnder(question.Key), .. agreed]).Trim()
            );
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A decision between two sessions: what, why, who and when.</summary>
    public static string Of(
        Decision decision,
        Child child,
        Supervision supervision,
        RecordPolicy policy
    )
    {
        var (supervisor, supervisee) = (supervision.Supervisor!.Name, supervision.Supervisee!.Name);
        var text = new StringBuilder();
        text.Append(policy.CaseNote.Heading).Append('\n');
        text.Append(child.ShownAs).Append('\n');
        text.Append(
            $"Decided on {Words.Moment(decision.DecidedAt)} by {decision.DecidedByWords(supervisee, supervisor)}, between {supervisor}'s and {supervisee}'s supervision sessions.\n"
        );
        Under(text, "Decision", decision.What);
        Under(text, "Reason", decision.Why);
        return text.ToString().TrimEnd();
    }

    private static string Line(AgreedAction action, RecordInSight found) =>
        $"{action.What.TrimEnd('.')}. {found.NameOf(action.OwnerId)}, by {Words.Day(action.ByOn)}."
        + (
            string.IsNullOrEmpty(action.HowWeWillKnow)
                ? ""
                : $" We will know because: {action.HowWeWillKnow}"
        );

    private static void Under(StringBuilder text, string? label, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        text.Append('\n');
        if (label is not null)
        {
            text.Append(label).Append('\n');
        }

        text.Append(words).Append('\n');
    }
}
