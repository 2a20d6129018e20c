using Sightline.Disclosures;
using Sightline.Supervisions;

namespace Sightline.Demo;

/// <summary>Now and then something comes up that cannot stay between two people.</summary>
internal sealed class DisclosureStory(Northmere northmere, Dice dice)
{
    private const int OneIn = 9;

    /// <summary>The working day after the two last met, passed on within the hour.</summary>
    public IEnumerable<object> After(Supervision supervision, DateOnly lastMet)
    {
        var on = northmere.Calendar.OnOrAfter(lastMet.AddDays(1));
        if (on >= northmere.Today || !dice.Once(OneIn))
        {
            yield break;
        }

        var author = dice.Once(2) ? supervision.Supervisor! : supervision.Supervisee!;
        var at = northmere.At(Clock.Instant(on, new(11, 5)));
        var disclosure = Disclosure.Write(
            supervision,
            author,
            new(
                null,
                "A colleague in another agency shared a family's address in an open group chat, although they had asked that it be kept safe.",
                on,
                TheOther.Knows,
                null
            ),
            northmere.PolicyVersionId,
            at
        );
        disclosure.Report(
            author,
            "The data protection officer and the colleague's manager",
            null,
            "What was shared and when. The message was taken down, and the family was told the same day.",
            at.AddMinutes(25),
            northmere.At(northmere.ByNow(at.AddMinutes(40)))
        );
        yield return disclosure;
    }
}
