using FsCheck;
using FsCheck.Fluent;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Tests.Records;

public class RecordTextTests
{
    /// <summary>Words as people type them, and what they might try to pass for a heading.</summary>
    private static readonly Gen<string> Typed = Gen.Elements(
            "Fridays",
            "# Signed by both",
            "## Duty",
            "#### Actions",
            "- Supervisor: Carys Pugh",
            "| a line",
            "",
            " ",
            "K.T.'s gran",
            "ćąż 児",
            "!"
        )
        .ListOf()
        .Select(words => string.Join("\n", words));

    [Fact]
    public void The_same_content_gives_the_same_text_and_fingerprint() =>
        Prop.ForAll(
                Arb.From(Typed.Two()),
                words =>
                {
                    var (once, again) = (
                        TextOf(words.Item1, words.Item2),
                        TextOf(words.Item1, words.Item2)
                    );
                    return once == again
                        && RecordText.FingerprintOf(once) == RecordText.FingerprintOf(again);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Other_words_anywhere_give_another_text_and_fingerprint() =>
        Prop.ForAll(
                Arb.From(Typed.Two()),
                words =>
                    Passage.Tidy(words.Item1) == Passage.Tidy(words.Item2)
                    || Places.All(place =>
                        RecordText.FingerprintOf(TextOf(place, words.Item1))
                        != RecordText.FingerprintOf(TextOf(place, words.Item2))
                    )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_typed_is_read_back_as_it_was_and_makes_no_part_of_its_own() =>
        Prop.ForAll(
                Arb.From(Typed),
                words =>
                {
                    var parts = RecordPart.Read(TextOf("duty", words));
                    return parts.Count == RecordPart.Read(TextOf("duty", "")).Count
                        && LineByLine(parts.Single(p => p.Title == "Duty").Text)
                            == LineByLine(Passage.Tidy(words));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_fact_that_is_shown_is_in_the_text()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Of(new Cast(), () => { }) };
        foreach (var change in Changes)
        {
            var cast = new Cast();
            seen.Add(change(cast)).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_new_line_in_a_fact_cannot_start_a_heading()
    {
        var cast = new Cast();
        var text = RecordText.Of(
            cast.Contents(actions: [cast.Action("Ring\n# Signed by both\nthe school")]),
            cast.Policy
        );

        RecordPart.Read(text).Count(p => p.Level == 1).ShouldBe(1);
        text.ShouldContain("### Ring # Signed by both the school");
    }

    [Fact]
    public void An_item_that_is_only_its_authors_is_not_in_the_text()
    {
        var cast = new Cast();
        var text = RecordText.Of(
            cast.Contents(agenda: [cast.Item("Duty rota"), cast.Item("At home", justMe: true)]),
            cast.Policy
        );

        text.ShouldContain("- Not reached: Duty rota (Ben Hughes)");
        text.ShouldNotContain("At home");
    }

    [Fact]
    public void Whoever_is_not_one_of_the_two_reads_it_without_what_only_they_see()
    {
        var cast = new Cast();
        var child = cast.Child();
        cast.Record.Write("support", "Ben sleeps badly.", cast.Amara, Cast.At);
        cast.Record.Write("duty", "Quiet.", cast.Amara, Cast.At);
        cast.Record.Write(
            cast.Record.Discuss(child, cast.Amara, Cast.At),
            new DiscussionFacts(),
            [new("challenges", "Trust."), new(ChildDiscussion.ImpactOnWorker, "It stays with me.")],
            cast.Amara,
            Cast.At
        );
        var text = RecordText.Of(cast.Contents([child]), cast.Policy);

        var theirs = All(RecordPart.For(oneOfTheTwo: true, text));
        theirs.ShouldContain("Ben sleeps badly.");
        theirs.ShouldContain("It stays with me.");
        var others = All(RecordPart.For(oneOfTheTwo: false, text));
        others.ShouldContain("Quiet.");
        others.ShouldContain("Trust.");
        others.ShouldNotContain("sleeps badly");
        others.ShouldNotContain("stays with me");
        others.ShouldNotContain("Temperature");
    }

    [Fact]
    public void What_changed_between_two_texts_is_said_part_by_part()
    {
        var change = PartChange
            .Between(TextOf("duty", "Tuesday"), TextOf("duty", "Wednesday"))
            .ShouldHaveSingleItem();

        (change.Title, change.Before.Trim(), change.Now.Trim()).ShouldBe(
            ("Duty", "Tuesday", "Wednesday")
        );
    }

    /// <summary>Every place where words are typed that the other reads.</summary>
    private static IEnumerable<string> Places =>
        TestPolicy
            .Policy.Record.Sections.Where(s => s.Kind == RecordSectionKind.Text)
            .Select(s => s.Key)
            .Concat(TestPolicy.Policy.Discussion.Headings.Select(h => $"child:{h.Key}"))
            .Append($"child:{ChildDiscussion.ImpactOnWorker}");

    private static IEnumerable<Func<Cast, string>> Changes =>
        [
            c => Of(c, () => c.Record.Finish(c.Session, 90, null, null, c.Amara, Cast.At)),
            c => Of(c, () => c.Record.Finish(c.Session, 91, null, null, c.Amara, Cast.At)),
            c => Of(c, () => c.Record.Finish(c.Session, null, true, null, c.Amara, Cast.At)),
            c => Of(c, () => c.Record.Finish(c.Session, null, false, null, c.Amara, Cast.At)),
            c => Of(c, () => c.Record.Finish(c.Session, null, null, "", c.Amara, Cast.At)),
            c => Of(c, () => c.Record.Finish(c.Session, null, null, "Phone", c.Amara, Cast.At)),
            c => Of(c, () => c.Record.HandOver(c.Amara, c.Ben, Cast.At)),
            c => WithChild(c, new DiscussionFacts()),
            c => WithChild(c, new DiscussionFacts(new DateOnly(2026, 11, 23))),
            c => WithChild(c, new DiscussionFacts(new DateOnly(2026, 11, 24))),
            c => WithChild(c, new DiscussionFacts(SeenAlone: true)),
            c => WithChild(c, new DiscussionFacts(SeenAlone: false)),
            c => WithChild(c, new DiscussionFacts(SeenAlone: false, WhyNotSeenAlone: "Asleep")),
            c => WithChild(c, new DiscussionFacts(PlanReviewOn: new DateOnly(2026, 12, 8))),
            c => WithLine(c, "new-allocations", "", null),
            c => WithLine(c, "previous-allocations", "", null),
            c => WithLine(c, "new-allocations", "Since Monday", null),
            c => WithLine(c, "new-allocations", "", new DateOnly(2026, 11, 20)),
            c => RecordText.Of(c.Contents(actions: [c.Action("Ring the school")]), c.Policy),
            c => RecordText.Of(c.Contents(agenda: [c.Item("Duty rota")]), c.Policy),
        ];

    private static string Of(Cast cast, Action act)
    {
        act();
        return RecordText.Of(cast.Contents(), cast.Policy);
    }

    private static string WithChild(Cast cast, DiscussionFacts facts)
    {
        var child = cast.Child();
        cast.Record.Write(
            cast.Record.Discuss(child, cast.Amara, Cast.At),
            facts,
            [],
            cast.Amara,
            Cast.At
        );
        return RecordText.Of(cast.Contents([child]), cast.Policy);
    }

    private static string WithLine(Cast cast, string list, string note, DateOnly? due)
    {
        var child = cast.Child();
        cast.Record.List(list, child, note, due, cast.Amara, Cast.At);
        return RecordText.Of(cast.Contents([child]), cast.Policy);
    }

    private static string TextOf(string place, string words)
    {
        var cast = new Cast();
        var child = cast.Child();
        var discussion = cast.Record.Discuss(child, cast.Amara, Cast.At);
        if (place.StartsWith("child:", StringComparison.Ordinal))
        {
            cast.Record.Write(
                discussion,
                new DiscussionFacts(),
                [new(place["child:".Length..], words)],
                cast.Amara,
                Cast.At
            );
        }
        else if (cast.Policy.Sections.Any(s => s.Key == place))
        {
            cast.Record.Write(place, words, cast.Amara, Cast.At);
        }

        return RecordText.Of(cast.Contents([child]), cast.Policy);
    }

    private static string All(IEnumerable<RecordPart> parts) =>
        string.Join(
            '\n',
            parts.Select(p =>
                $"{p.Title}\n{string.Join('\n', p.Facts.Select(f => f.Label + f.Value))}\n{p.Text}"
            )
        );

    /// <summary>Blanks at a line's end are not kept, and mean nothing to a reader.</summary>
    private static string LineByLine(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.TrimEnd()));
}
