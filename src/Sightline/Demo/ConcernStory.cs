using Sightline.Concerns;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>Now and then supervision itself is what somebody worries about.</summary>
internal sealed class ConcernStory(Northmere northmere, Dice dice)
{
    private const int OneIn = 12;

    /// <summary>Two working days after they last met, to the manager above; often answered the day after.</summary>
    public IEnumerable<object> After(Supervision supervision, DateOnly lastMet, Person? above)
    {
        var on = northmere.Calendar.OnOrAfter(lastMet.AddDays(2));
        if (
            on >= northmere.Today
            || !dice.Once(OneIn)
            || above is null
            || Concern.WhyNotHandle(supervision, supervision.Supervisee!, above) is not null
        )
        {
            yield break;
        }

        var at = northmere.At(Clock.Instant(on, new(12, 20)));
        var concern = Concern.Raise(
            supervision,
            supervision.Supervisee!,
            above,
            "Our last three sessions were moved at short notice, and the one that took place was mostly about figures. I leave without having thought about any family.",
            "A fixed day that is kept, and the first half hour for children.",
            at
        );
        var answered = at.AddHours(21);
        if (dice.Once(2) && answered < northmere.Now)
        {
            concern.Write(
                above,
                "Thank you for telling me. May I look at the dates with your supervisor, without saying who asked?",
                northmere.At(answered)
            );
        }

        yield return concern;
    }
}
