using Sightline.CaseNotes;
using Sightline.Children;
using Sightline.Records;

namespace Sightline.Tests.Records;

public class NoteTextTests
{
    private readonly Cast _cast = new();
    private readonly Child _child;
    private readonly ChildDiscussion _discussion;

    public NoteTextTests()
    {
        _child = _cast.Child();
        _discussion = _cast.Record.Discuss(_child, _cast.Amara, Cast.At);
        Write(
            new DiscussionFacts(new DateOnly(2026, 11, 23), false, "Asleep"),
            ("reason-for-involvement", "Neglect."),
            ("desired-outcome", "K.T. feels safe on Fridays."),
            ("how-achieved", "Gran collects."),
            (ChildDiscussion.ImpactOnWorker, "This one stays with me."),
            (ChildDiscussion.ShortNote, "Talked about Fridays.")
        );
        _cast.Record.Write("support", "Ben sleeps badly.", _cast.Amara, Cast.At);
    }

    [Fact]
    public void It_says_whose_note_it_is_when_and_by_whom()
    {
        var lines = Text().Split('\n');

        lines[0].ShouldBe(_cast.Policy.CaseNote.Heading);
        lines[1].ShouldBe("K.T. (4471)");
        lines[2]
            .ShouldBe(
                "Discussed in supervision on Thursday 26 November 2026 by Amara Obi and Ben Hughes."
            );
    }

    [Fact]
    public void It_holds_every_heading_that_something_was_written_under_and_when_the_child_was_seen()
    {
        var text = Text(_cast.Action("Ring the school", _child), _cast.Action("Book leave"));

        text.ShouldContain("Last seen: 23 November 2026");
        text.ShouldContain("Seen alone: No. Asleep");
        text.ShouldContain("Reason for involvement\nNeglect.");
        text.ShouldContain(
            "Ring the school. Ben Hughes, by 1 December 2026. We will know because: They say so"
        );
        text.ShouldNotContain("Book leave");
        text.ShouldNotContain("What challenges");
    }

    [Fact]
    public void Nothing_about_the_worker_is_ever_in_it()
    {
        foreach (var choice in _cast.Policy.Discussion.Choices)
        {
            Write(_discussion.Facts with { NoteChoice = choice.Key });
            Text().ShouldNotContain("stays with me");
            Text().ShouldNotContain("sleeps badly");
        }
    }

    [Fact]
    public void Fewer_headings_can_be_chosen()
    {
        Write(_discussion.Facts with { NoteChoice = "outcome-plan-actions" });

        Text().ShouldNotContain("Neglect.");
        Text().ShouldContain("K.T. feels safe on Fridays.");
        Text().ShouldContain("Gran collects.");
    }

    [Fact]
    public void A_short_note_can_be_chosen_in_their_place()
    {
        Write(_discussion.Facts with { NoteChoice = "note" });

        Text().ShouldEndWith("Talked about Fridays.");
        Text().ShouldNotContain("Gran collects.");
        Text().ShouldNotContain("Last seen");
    }

    private string Text(params Sightline.Actions.AgreedAction[] actions) =>
        NoteText.Of(_discussion, _child, _cast.Found(), actions, _cast.Policy);

    private void Write(DiscussionFacts facts, params (string Key, string Text)[] texts) =>
        _cast.Record.Write(
            _discussion,
            facts,
            texts.Select(t => new KeyValuePair<string, string?>(t.Key, t.Text)),
            _cast.Amara,
            Cast.At
        );
}
