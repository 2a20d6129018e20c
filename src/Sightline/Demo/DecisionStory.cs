using System.Globalization;
using Sightline.CaseNotes;
using Sightline.Decisions;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>What two people decided between their sessions, lately.</summary>
internal sealed class DecisionStory(Northmere northmere, Dice dice)
{
    private static readonly (string What, string Why)[] WithAChild =
    [
        (
            "Visit every week until the review, and not every fortnight.",
            "The school nurse has seen marks that nobody could explain, and the child did not want to talk with others in the room."
        ),
        (
            "Ask for a strategy discussion today.",
            "Two reports in one week, from people who do not know each other. We would rather be told that we worry too much."
        ),
        (
            "Contact with father goes on, supervised, at the family centre.",
            "The child asks for it and sleeps badly after it. Supervised contact lets us see both."
        ),
    ];

    private static readonly (string What, string Why)[] WithoutAChild =
    [
        (
            "No new allocations for two weeks.",
            "Three court statements are due, and one child has not been seen for longer than we want."
        ),
        (
            "The duty turn on Thursday goes to a colleague.",
            "The final hearing was moved to that day."
        ),
    ];

    /// <summary>One or two since they last met; the older one confirmed.</summary>
    public IEnumerable<object> Since(Supervision supervision, DateOnly lastMet, Caseload children)
    {
        var on = northmere.Calendar.OnOrAfter(lastMet.AddDays(4));
        if (on >= northmere.Today || !dice.Once(2))
        {
            yield break;
        }

        var at = northmere.At(Clock.Instant(on, new(15, 50)));
        var child = dice.Once(3) ? null : children.OneNow(dice);
        var (what, why) = dice.Of(child is null ? WithoutAChild : WithAChild);
        var (decision, item) = Decision.Write(
            supervision,
            supervision.Supervisee!,
            new(
                child,
                what,
                why,
                DecidedBy.Both,
                null,
                dice.Of(["unplanned", "message"]),
                at.AddMinutes(-12),
                Urgent: false
            ),
            northmere.PolicyVersionId,
            at
        );
        yield return item;
        if (dice.Once(2))
        {
            decision.Confirm(
                supervision.Supervisor!,
                supervision,
                northmere.At(northmere.ByNow(at.AddHours(17)))
            );
        }

        yield return decision;
        if (child is null)
        {
            yield break;
        }

        var note = new CaseNote(
            decision,
            child.Id,
            NoteText.Of(decision, child, supervision, northmere.RecordPolicy),
            northmere.RecordPolicy.NoteDueAt(decision.DecidedAt, decision.Urgent)
        );
        var recorded = at.AddHours(22);
        if (recorded < northmere.Now)
        {
            note.Record(
                supervision.Supervisee!,
                null,
                string.Create(CultureInfo.InvariantCulture, $"CN-{dice.Between(100_000, 989_999)}"),
                northmere.At(recorded),
                supervision.SuperviseeId
            );
        }

        yield return note;
    }
}
