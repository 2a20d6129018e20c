using Sightline.Actions;
using Sightline.Records;

namespace Sightline.Tests.Records;

public class WritingTests
{
    private readonly Cast _cast = new();

    private SessionRecord Record => _cast.Record;

    /// <summary>Every way in which a record's content can change.</summary>
    public static TheoryData<string> Ways =>
        [
            "section",
            "list",
            "say",
            "unlist",
            "discuss",
            "discussion",
            "leave-out",
            "finish",
            "hand-over",
            "share",
            "action",
            "change-action",
            "remove-action",
            "review",
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Once_both_have_signed_nothing_changes(string way)
    {
        var act = Prepare(way);
        _cast.SignedByBoth();
        var revision = Record.Revision;

        Should
            .Throw<RefusedException>(() => act(_cast.Amara))
            .Refusal.Reason.ShouldBe(
                "Both of you have signed this record, so it cannot change. You can add an addendum"
            );
        Record.Revision.ShouldBe(revision);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Only_its_author_writes(string way)
    {
        var act = Prepare(way);

        Should
            .Throw<RefusedException>(() => act(_cast.Ben))
            .Refusal.Reason.ShouldBe("Somebody else is writing this record up");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Its_author_may_do_each_of_these(string way) => Prepare(way)(_cast.Amara);

    [Fact]
    public void Who_takes_over_writes_and_who_handed_over_no_longer_does()
    {
        Record.HandOver(_cast.Amara, _cast.Ben, Cast.At);

        Record.WhyNotWrite(_cast.Ben).ShouldBeNull();
        Record.WhyNotWrite(_cast.Amara).ShouldNotBeNull();
        Record.DraftIsSeenBy(_cast.Ben.Id).ShouldBeTrue();
        Record.Happenings[^1].Act.ShouldBe("record-handed-over");
    }

    [Fact]
    public void Blank_text_where_nothing_stood_changes_nothing()
    {
        var revision = Record.Revision;

        Record.Write("duty", " \r\n ", _cast.Amara, Cast.At).ShouldBeFalse();

        Record.Sections.ShouldBeEmpty();
        Record.Revision.ShouldBe(revision);
    }

    [Fact]
    public void The_same_words_with_other_line_ends_are_the_same_text()
    {
        Record.Write("duty", "One\r\ntwo ", _cast.Amara, Cast.At).ShouldBeTrue();
        Record.Write("duty", "One\ntwo", _cast.Amara, Cast.At).ShouldBeFalse();

        Record.Section("duty")!.Version.ShouldBe(1);
    }

    [Fact]
    public void A_sign_that_no_database_keeps_is_left_out()
    {
        Record.Write("duty", "On\0e", _cast.Amara, Cast.At);

        Record.Section("duty")!.Text.ShouldBe("One");
    }

    [Fact]
    public void A_child_stands_on_a_list_once_and_may_stand_on_several()
    {
        var child = _cast.Child();
        Record.List("new-allocations", child, "Since Monday", null, _cast.Amara, Cast.At);
        Record.List("new-allocations", child, "Since Tuesday", null, _cast.Amara, Cast.At);
        Record.List(
            "out-of-timescales",
            child,
            "Assessment",
            new DateOnly(2026, 11, 20),
            _cast.Amara,
            Cast.At
        );

        Record
            .CaseLines.Select(l => (l.Section, l.Note))
            .ShouldBe([("new-allocations", "Since Tuesday"), ("out-of-timescales", "Assessment")]);
    }

    [Fact]
    public void A_child_is_discussed_once_and_stays_once_something_is_written()
    {
        var child = _cast.Child();
        var discussion = Record.Discuss(child, _cast.Amara, Cast.At);
        Record.Discuss(child, _cast.Amara, Cast.At).ShouldBe(discussion);
        Record.WhyNotLeaveOut(discussion, _cast.Amara).ShouldBeNull();

        Record.Write(
            discussion,
            discussion.Facts,
            [new("challenges", "Nobody knows yet.")],
            _cast.Amara,
            Cast.At
        );

        Record
            .WhyNotLeaveOut(discussion, _cast.Amara)!
            .Reason.ShouldBe("Something was written about this child, so the discussion stays");
    }

    [Fact]
    public void Saying_the_same_at_the_end_again_is_no_change()
    {
        Record.Finish(_cast.Session, 90, true, "", _cast.Amara, Cast.At).ShouldBeTrue();
        var revision = Record.Revision;

        Record.Finish(_cast.Session, 90, true, "", _cast.Amara, Cast.At).ShouldBeFalse();

        Record.Revision.ShouldBe(revision);
        _cast.Session.EndsAtUtc.ShouldBe(new DateTime(2026, 11, 26, 11, 30, 0, DateTimeKind.Utc));
    }

    /// <summary>What is needed is there; the act itself is left for the test to try.</summary>
    private Action<Sightline.People.Person> Prepare(string way)
    {
        var (child, other) = (_cast.Child(), _cast.Child("M.O.", "4472"));
        var line = Record.List("new-allocations", child, "", null, _cast.Amara, Cast.At);
        var discussion = Record.Discuss(child, _cast.Amara, Cast.At);
        var action = _cast.Action("Ring the school");
        var before = new SessionRecord(
            _cast.HeldOn(new DateOnly(2026, 10, 29)),
            Record.PolicyVersionId,
            _cast.Amara,
            Cast.At
        );
        var old = _cast.Action("Visit on Friday", record: before);
        var words = new ActionWords(
            "Ring the nursery",
            null,
            _cast.Ben.Id,
            new DateOnly(2026, 12, 2),
            null,
            null
        );
        return way switch
        {
            "section" => who => Record.Write("duty", "Words", who, Cast.At),
            "list" => who => Record.List("new-allocations", other, "", null, who, Cast.At),
            "say" => who => Record.Say(line, "Words", null, who, Cast.At),
            "unlist" => who => Record.Unlist(line, who, Cast.At),
            "discuss" => who => Record.Discuss(other, who, Cast.At),
            "discussion" => who =>
                Record.Write(discussion, new DiscussionFacts(Urgent: true), [], who, Cast.At),
            "leave-out" => who => Record.LeaveOut(discussion, who, Cast.At),
            "finish" => who => Record.Finish(_cast.Session, 80, true, "", who, Cast.At),
            "hand-over" => who => Record.HandOver(who, _cast.Ben, Cast.At),
            "share" => who => Record.Share(who, "text", "print", Cast.At),
            "action" => who => _ = new AgreedAction(Record, "x", who.Id, words.ByOn, who, Cast.At),
            "change-action" => who => action.Change(Record, words, who, Cast.At),
            "remove-action" => who => action.Remove(Record, who, Cast.At),
            "review" => who => old.Review(Record, "done", true, null, who, Cast.At),
            _ => throw new ArgumentOutOfRangeException(nameof(way)),
        };
    }
}
