using Sightline.Records;

namespace Sightline.Tests.Records;

public class SharingTests
{
    private readonly Cast _cast = new();

    private SessionRecord Record => _cast.Record;

    [Fact]
    public void Until_it_is_shared_only_its_author_sees_the_draft()
    {
        Record.Shared.ShouldBeFalse();
        Record.DraftIsSeenBy(_cast.Amara.Id).ShouldBeTrue();
        Record.DraftIsSeenBy(_cast.Ben.Id).ShouldBeFalse();
    }

    [Fact]
    public void Sharing_keeps_the_exact_text_its_fingerprint_and_who_shared_it()
    {
        var sharing = _cast.Share("# Record of supervision\n| Ben's rota\n");

        sharing.Text.ShouldBe("# Record of supervision\n| Ben's rota\n");
        sharing.Fingerprint.ShouldBe(RecordText.FingerprintOf(sharing.Text));
        sharing.ById.ShouldBe(_cast.Amara.Id);
        Record.LatestSharing.ShouldBe(sharing);
        Record.SharedAt.ShouldBe(Cast.At);
        Record.Happenings.Select(h => h.Act).ShouldBe(["record-shared"]);
    }

    [Fact]
    public void Only_its_author_shares_it()
    {
        Record.WhyNotShare(_cast.Amara).ShouldBeNull();
        Record.WhyNotShare(_cast.Ben)!.Reason.ShouldBe("Somebody else is writing this record up");
        Should.Throw<RefusedException>(() => Record.Share(_cast.Ben, "text", "print", Cast.At));
    }

    [Fact]
    public void What_is_written_later_is_not_in_the_text_that_was_shared()
    {
        _cast.Share("first");
        Record.ChangedSinceShared.ShouldBeFalse();

        Record.Write("duty", "One more thing.", _cast.Amara, Cast.At.AddHours(1));

        Record.ChangedSinceShared.ShouldBeTrue();
        Record.LatestSharing!.Text.ShouldBe("first");
    }

    [Fact]
    public void A_newer_sharing_takes_the_place_of_the_one_before_and_keeps_it()
    {
        var first = _cast.Share("first");
        var second = _cast.Share("second");

        Record.LatestSharing.ShouldBe(second);
        Record.Sharings.ShouldBe([first, second]);
    }

    [Fact]
    public void Sharing_the_same_text_again_is_the_same_sharing()
    {
        var first = _cast.Share("first");
        Record.Write("duty", "Typed and taken out again.", _cast.Amara, Cast.At);
        Record.Write("duty", "", _cast.Amara, Cast.At);

        _cast.Share("first").ShouldBe(first);
        Record.Sharings.ShouldHaveSingleItem();
        Record.ChangedSinceShared.ShouldBeFalse();
    }

    [Fact]
    public void A_locked_record_is_not_shared_again() =>
        new Cast()
            .SignedByBoth()
            .Record.WhyNotShare(_cast.Amara)!
            .Reason.ShouldBe(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            );
}
