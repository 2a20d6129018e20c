using Sightline.Supervisions;

namespace Sightline.Records;

/// <summary>Something personal that both agree to leave out: the record says only that, who agreed and when.</summary>
public sealed partial class SessionRecord
{
    /// <summary>Who said that something should stay out, until the other has answered.</summary>
    public Guid? UnrecordedProposedById { get; private set; }
    public DateTime? UnrecordedProposedAt { get; private set; }

    /// <summary>When the other agreed. Before that the record says nothing of it.</summary>
    public DateTime? UnrecordedAgreedAt { get; private set; }

    public Refusal? WhyNotLeaveUnrecorded(Person by, Supervision supervision) =>
        !supervision.IsParty(by.Id)
            ? new("Only the two people of this supervision can agree what is left out")
        : Signed
            ? new(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            )
        : null;

    public void ProposeUnrecorded(Person by, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotLeaveUnrecorded(by, supervision));
        if (UnrecordedProposedAt is not null)
        {
            return;
        }

        (UnrecordedProposedById, UnrecordedProposedAt) = (by.Id, at);
        Revision++;
        Happened(
            new("unrecorded-proposed", by.Id, at, SupervisionId, SuperviseeId, SessionId: SessionId)
        );
    }

    public Refusal? WhyNotAgreeUnrecorded(Person by, Supervision supervision) =>
        WhyNotLeaveUnrecorded(by, supervision)
        ?? (
            UnrecordedProposedById is null ? new("Neither of you has asked to leave something out")
            : UnrecordedProposedById == by.Id ? new("The other of you agrees to this")
            : null
        );

    public void AgreeUnrecorded(Person by, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotAgreeUnrecorded(by, supervision));
        if (UnrecordedAgreedAt is not null)
        {
            return;
        }

        UnrecordedAgreedAt = at;
        Touched(true, at);
        Happened(
            new("unrecorded-agreed", by.Id, at, SupervisionId, SuperviseeId, SessionId: SessionId)
        );
    }

    /// <summary>Either of the two may, until both have signed: what is left out takes both.</summary>
    public void TakeBackUnrecorded(Person by, Supervision supervision, DateTime at)
    {
        RefusedException.ThrowIf(WhyNotLeaveUnrecorded(by, supervision));
        if (UnrecordedProposedAt is null)
        {
            return;
        }

        Touched(UnrecordedAgreedAt is not null, at);
        (UnrecordedProposedById, UnrecordedProposedAt, UnrecordedAgreedAt) = (null, null, null);
        Revision++;
        Happened(
            new(
                "unrecorded-taken-back",
                by.Id,
                at,
                SupervisionId,
                SuperviseeId,
                SessionId: SessionId
            )
        );
    }
}
