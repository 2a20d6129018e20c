using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>What lasts and asks for less than the policy needs a reason, and somebody above the line manager who agrees to it.</summary>
public sealed partial class Agreement
{
    /// <summary>What a senior manager said to it; none while nobody has.</summary>
    public DepartureAnswer? DepartureAnswer => _departureAnswers.FirstOrDefault();

    /// <summary>Why this person, who stands above the line manager, does not answer.</summary>
    public Refusal? WhyNotAnswerDeparture(Person by, Supervision supervision) =>
        !Signed || WhyOutsidePolicy is null
            ? new("Nothing here departs from the policy, so nobody has to agree to it")
        : supervision.IsParty(by.Id)
            ? new("Neither of the two can agree to it. A senior manager above the two does")
        : DepartureAnswer is { } given ? new($"{given.InWords}")
        : null;

    /// <param name="whyNot">Why they do not agree; none where they do.</param>
    public void AnswerDeparture(
        Person seniorManager,
        Supervision supervision,
        string? whyNot,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotAnswerDeparture(seniorManager, supervision));
        _departureAnswers.Add(new(this, seniorManager, whyNot, at, id));
        Happened(
            new(
                whyNot is null ? "departure-agreed" : "departure-not-agreed",
                seniorManager.Id,
                at,
                SupervisionId,
                SuperviseeId,
                About,
                whyNot
            )
        );
    }
}
