using Sightline.Records;
using Sightline.Supervisions;

namespace Sightline.Tests.Records;

public class SigningTests
{
    private readonly Cast _cast = new();

    private SessionRecord Record => _cast.Record;

    [Fact]
    public void Nobody_signs_a_record_that_was_not_shared() =>
        WhyNotSign(_cast.Ben).ShouldBe("This record has not been shared yet");

    [Fact]
    public void Only_the_two_of_the_supervision_sign()
    {
        _cast.Share("text");

        WhyNotSign(_cast.Carys)
            .ShouldBe("Only the two people of this supervision can sign its records");
        Should.Throw<RefusedException>(() => _cast.Sign(_cast.Carys));
    }

    [Fact]
    public void A_signature_keeps_who_as_what_when_the_sentence_the_comment_and_the_text()
    {
        var sharing = _cast.Share("text");

        var signature = _cast.Sign(_cast.Ben, "Thursdays too.");

        signature.SignerId.ShouldBe(_cast.Ben.Id);
        signature.Side.ShouldBe(Side.Supervisee);
        signature.Statement.ShouldBe("I confirm that I have read this record.");
        signature.Comment.ShouldBe("Thursdays too.");
        (signature.SharingId, signature.Fingerprint).ShouldBe((sharing.Id, sharing.Fingerprint));
        Record.Happenings[^1].Act.ShouldBe("record-signed");
    }

    [Fact]
    public void Each_signs_one_text_once()
    {
        _cast.Share("text");
        _cast.Sign(_cast.Ben);

        WhyNotSign(_cast.Ben).ShouldBe("You have already signed this record");
        Should.Throw<RefusedException>(() => _cast.Sign(_cast.Ben));
        Record.Signatures.ShouldHaveSingleItem();
    }

    [Fact]
    public void One_signature_leaves_it_open_and_the_second_locks_it()
    {
        _cast.Share("text");
        _cast.Sign(_cast.Ben);
        Record.Signed.ShouldBeFalse();

        _cast.Sign(_cast.Amara);

        Record.Signed.ShouldBeTrue();
        Record.SignedAt.ShouldBe(Cast.At);
    }

    [Fact]
    public void A_text_that_is_being_changed_cannot_be_signed()
    {
        _cast.Share("text");
        Record.Write("duty", "One more thing.", _cast.Amara, Cast.At);

        WhyNotSign(_cast.Ben)
            .ShouldBe(
                "This record is being changed. It can be signed when it has been shared again"
            );
    }

    [Fact]
    public void A_newer_text_needs_new_signatures_and_keeps_the_old_as_history()
    {
        _cast.Share("first");
        _cast.Sign(_cast.Ben);
        _cast.Share("second");

        Record.StandingSignatures.ShouldBeEmpty();
        Record.Signatures.ShouldHaveSingleItem();
        _cast.Sign(_cast.Amara);
        Record.Signed.ShouldBeFalse();
        _cast.Sign(_cast.Ben);
        Record.Signed.ShouldBeTrue();
        Record.StandingSignatures.Count().ShouldBe(2);
    }

    [Fact]
    public void The_same_text_shared_again_keeps_its_signatures()
    {
        _cast.Share("first");
        _cast.Sign(_cast.Ben);
        Record.Write("duty", "x", _cast.Amara, Cast.At);
        _cast.Share("first");

        _cast.Sign(_cast.Amara);

        Record.Signed.ShouldBeTrue();
    }

    [Fact]
    public void The_reader_asks_for_a_change_to_the_text_they_read_and_a_newer_text_answers()
    {
        var first = _cast.Share("first");
        var request = Record.AskForChange(
            _cast.Ben,
            _cast.Supervision,
            "Duty: it was Tuesday",
            Cast.At
        );

        (request.SharingId, request.AskedById).ShouldBe((first.Id, _cast.Ben.Id));
        Record.OpenChangeRequests.ShouldBe([request]);
        _cast.Share("second");
        Record.OpenChangeRequests.ShouldBeEmpty();
        Record.ChangeRequests.ShouldBe([request]);
    }

    [Fact]
    public void Who_has_signed_or_sees_nothing_yet_does_not_ask_for_a_change()
    {
        WhyNotAsk(_cast.Ben).ShouldBe("This record has not been shared yet");
        _cast.Share("text");
        WhyNotAsk(_cast.Carys)
            .ShouldBe("Only the two people of this supervision can sign its records");
        _cast.Sign(_cast.Ben);
        WhyNotAsk(_cast.Ben).ShouldBe("You have already signed this record");
        _cast.Sign(_cast.Amara);
        WhyNotAsk(_cast.Ben)
            .ShouldBe(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            );
    }

    private string? WhyNotSign(Sightline.People.Person who) =>
        Record.WhyNotSign(who, _cast.Supervision)?.Reason;

    private string? WhyNotAsk(Sightline.People.Person who) =>
        Record.WhyNotAskForChange(who, _cast.Supervision)?.Reason;
}
