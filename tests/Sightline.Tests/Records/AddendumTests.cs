namespace Sightline.Tests.Records;

public class AddendumTests
{
    [Fact]
    public void Before_both_have_signed_the_record_itself_can_change()
    {
        var cast = new Cast();
        cast.Share("text");
        cast.Sign(cast.Ben);

        cast.Record.WhyNotAdd(cast.Ben, cast.Supervision)!
            .Reason.ShouldBe("Both of you sign first. Until then the record itself can change");
        Should.Throw<RefusedException>(() =>
            cast.Record.Add(cast.Ben, cast.Supervision, "note", Cast.At)
        );
    }

    [Fact]
    public void Either_of_the_two_adds_a_dated_note_and_nothing_above_it_changes()
    {
        var cast = new Cast().SignedByBoth();
        var (text, revision) = (cast.Record.LatestSharing!.Text, cast.Record.Revision);

        var note = cast.Record.Add(
            cast.Ben,
            cast.Supervision,
            "It was Tuesday.",
            Cast.At.AddDays(3)
        );

        (note.AuthorId, note.Text, note.At).ShouldBe(
            (cast.Ben.Id, "It was Tuesday.", Cast.At.AddDays(3))
        );
        cast.Record.LatestSharing.Text.ShouldBe(text);
        cast.Record.Revision.ShouldBe(revision);
        cast.Record.StandingSignatures.Count().ShouldBe(2);
        cast.Record.Happenings[^1].Act.ShouldBe("addendum-added");
        cast.Record.WhyNotAdd(cast.Amara, cast.Supervision).ShouldBeNull();
    }

    [Fact]
    public void Nobody_else_adds_to_it()
    {
        var cast = new Cast().SignedByBoth();

        cast.Record.WhyNotAdd(cast.Carys, cast.Supervision)!
            .Reason.ShouldBe("Only the two people of this supervision can add to its records");
    }
}
