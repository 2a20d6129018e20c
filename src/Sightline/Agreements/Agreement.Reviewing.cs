using Sightline.Supervisions;

namespace Sightline.Agreements;

/// <summary>Looking at it again. It stands when one of the two has said so and the other has confirmed it; otherwise they make the next version.</summary>
public sealed partial class Agreement
{
    /// <summary>Said by one of the two and not yet confirmed by the other.</summary>
    public AgreementReview? OpenReview => _reviews.Find(r => !r.Stands);

    /// <summary>The last review that both confirmed.</summary>
    public AgreementReview? LastReview =>
        _reviews.Where(r => r.Stands).OrderBy(r => r.ConfirmedAt).LastOrDefault();

    /// <summary>When they look at it again: as the last review says, or else the version itself.</summary>
    public DateOnly? NextReviewOn => LastReview?.NextOn ?? ReviewOn;

    public Refusal? WhyNotReview(Person by, Supervision supervision) =>
        WhyNotActOn(supervision, by)
        ?? (
            Signed ? null : new("Both of you sign this version first. Until then you can change it")
        );

    /// <summary>One of the two looked at it with the other and says that it stands.</summary>
    public AgreementReview SayItStands(
        Person by,
        Supervision supervision,
        DateOnly nextOn,
        DateTime at,
        Guid? id = null
    )
    {
        RefusedException.ThrowIf(WhyNotReview(by, supervision));
        if (OpenReview is { } open)
        {
            return open;
        }

        var review = new AgreementReview(this, by, nextOn, at, id);
        _reviews.Add(review);
        Revision++;
        Happened(
            new(
                "agreement-reviewed",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                $"{About}, to be looked at again by {Words.Day(nextOn)}"
            )
        );
        return review;
    }

    public Refusal? WhyNotConfirm(Person by, Supervision supervision) =>
        WhyNotReview(by, supervision)
        ?? (
            OpenReview is not { } open ? new("There is nothing to confirm")
            : open.SaidById == by.Id
                ? new("You said that it stands. The other one of you confirms it")
            : null
        );

    public void ConfirmItStands(Person by, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotConfirm(by, supervision));
        OpenReview!.Confirm(by, at);
        Revision++;
        Happened(new("agreement-review-confirmed", by.Id, at, SupervisionId, SuperviseeId, About));
    }
}
