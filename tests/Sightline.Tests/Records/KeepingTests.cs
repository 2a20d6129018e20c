using FsCheck;
using FsCheck.Fluent;
using Sightline.Records;

namespace Sightline.Tests.Records;

/// <summary>Three windows on one section, in every order in which two people could type, save, send again and decide.</summary>
public class KeepingTests
{
    private static readonly PassagePlace Duty = new("duty");

    private readonly Cast _cast = new();

    private SessionRecord Record => _cast.Record;

    [Fact]
    public void The_same_saving_sent_again_is_one_saving()
    {
        var typed = Typed("On duty twice", 0);

        var once = Record.Keep(Duty, typed, _cast.Amara, Cast.At);
        Record.Keep(Duty, Typed("On duty twice a week", 1), _cast.Amara, Cast.At);
        var again = Record.Keep(Duty, typed, _cast.Amara, Cast.At);

        again.ShouldBe(once);
        Record.Section("duty")!.Text.ShouldBe("On duty twice a week");
        Record.Writings.Count.ShouldBe(2);
    }

    [Fact]
    public void A_saving_that_was_overtaken_changes_nothing_and_gets_the_newer_words()
    {
        Record.Keep(Duty, Typed("Newer", 0), _cast.Amara, Cast.At);
        var revision = Record.Revision;

        var kept = Record.Keep(Duty, Typed("Older", 0), _cast.Amara, Cast.At);

        kept.Clash!.Text.ShouldBe("Newer");
        Record.Section("duty")!.Text.ShouldBe("Newer");
        Record.Revision.ShouldBe(revision);
    }

    [Fact]
    public void Every_text_stays_until_both_have_signed_and_can_be_put_back()
    {
        Record.Keep(Duty, Typed("First", 0), _cast.Amara, Cast.At);
        Record.Keep(Duty, Typed("Second", 1), _cast.Amara, Cast.At);

        Record.PutBack(Record.Writings[0], Duty, _cast.Amara, Cast.At);

        Record.Section("duty")!.Text.ShouldBe("First");
        Record.Section("duty")!.Version.ShouldBe(3);
        Record.Writings.Select(w => w.Text).ShouldBe(["First", "Second", "First"]);
    }

    [Fact]
    public void What_is_saved_with_the_whole_form_can_be_put_back_too()
    {
        var discussion = Record.Discuss(_cast.Child(), _cast.Amara, Cast.At);
        Record.Write(
            discussion,
            discussion.Facts,
            [new("challenges", "A new flat")],
            _cast.Amara,
            Cast.At
        );

        Record.Writings.ShouldHaveSingleItem().Place.ShouldBe($"{discussion.ChildId:N}/challenges");
    }

    /// <summary>What one of the two windows does next.</summary>
    private enum Step
    {
        Open,
        Type,
        Save,
        SendAgain,
        KeepMine,
        KeepTheirs,
        KeepBoth,
        HandOver,
    }

    /// <summary>What writing mostly is.</summary>
    private static readonly Step[] Often = [Step.Type, Step.Save, Step.Type, Step.Save];

    [Fact]
    public void In_ten_thousand_orders_no_acknowledged_text_is_lost_and_every_clash_is_shown()
    {
        var clashes = 0;
        var step =
            from window in Gen.Choose(0, 2)
            from what in Gen.Elements(Often.Concat(Enum.GetValues<Step>()))
            select (window, what);

        Prop.ForAll(
                Arb.From(step.ListOf(30)),
                steps =>
                {
                    var story = new Story();
                    foreach (var (window, what) in steps)
                    {
                        story.Do(window, what);
                    }

                    clashes += story.Clashes;
                    return true;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

        clashes.ShouldBeGreaterThan(1_000, "the orders hardly ever met");
    }

    private static TypedText Typed(string text, int version) =>
        new()
        {
            Save = Guid.CreateVersion7(),
            Key = "duty",
            Text = text,
            Version = version,
        };

    /// <summary>Amara's two windows and Ben's on one section. Each step checks what must hold whatever came before.</summary>
    private sealed class Story
    {
        private readonly Cast _cast = new();
        private readonly Window[] _windows;
        private readonly List<string> _acknowledged = [];
        private int _words;

        public Story() => _windows = [new(_cast.Amara), new(_cast.Ben), new(_cast.Amara)];

        public int Clashes { get; private set; }

        private SessionRecord Record => _cast.Record;
        private string Now => Record.PassageAt(Duty)?.Text ?? "";
        private int Version => Record.PassageAt(Duty)?.Version ?? 0;

        public void Do(int number, Step step)
        {
            var window = _windows[number];
            switch (step)
            {
                case Step.Open:
                    (window.Text, window.Version, window.Theirs) = (Now, Version, null);
                    break;
                case Step.Type:
                    window.Text = $"{window.Text} word{++_words}".Trim();
                    break;
                case Step.Save when window.Theirs is null:
                    Save(window, Typed(window.Text, window.Version));
                    break;
                case Step.SendAgain when window.Sent is { } sent:
                    Save(window, sent);
                    break;
                case Step.KeepMine when window.Theirs is not null:
                    Settle(window, window.Text);
                    break;
                case Step.KeepTheirs when window.Theirs is { } theirs:
                    Settle(window, theirs);
                    break;
                case Step.KeepBoth when window.Theirs is { } theirs:
                    Settle(window, $"{theirs}\n\n{window.Text}");
                    break;
                case Step.HandOver when Record.WhyNotHandOver(window.Person) is null:
                    var other = window.Person == _cast.Amara ? _cast.Ben : _cast.Amara;
                    Record.HandOver(window.Person, other, Cast.At);
                    break;
                default:
                    break;
            }
        }

        private void Settle(Window window, string text)
        {
            window.Text = text;
            Save(window, Typed(text, window.TheirVersion));
        }

        private void Save(Window window, TypedText typed)
        {
            if (Record.WhyNotWrite(window.Person) is not null)
            {
                return;
            }

            var (before, version) = (Now, Version);
            var isNew = Record.Writings.All(w => w.Id != typed.Save);
            var kept = Record.Keep(Duty, typed, window.Person, Cast.At);
            if (kept.Clash is { } theirs)
            {
                Clashes++;
                Now.ShouldBe(before, "a clash changes nothing");
                theirs.Text.ShouldBe(before, "and is shown whole");
                (window.Theirs, window.TheirVersion) = (before, version);
                return;
            }

            if (isNew && before != Passage.Tidy(typed.Text))
            {
                typed.Version.ShouldBe(version, "words the page never showed were put aside");
                Now.ShouldBe(Passage.Tidy(typed.Text));
            }

            _acknowledged.Add(Passage.Tidy(typed.Text));
            _acknowledged
                .Where(t => t.Length > 0)
                .ShouldBeSubsetOf(Record.Writings.Select(w => w.Text).ToList());
            (window.Sent, window.Theirs) = (typed, null);
            window.Version = Math.Max(window.Version, kept.Version);
        }
    }

    /// <summary>What one of them has open: the text, the version it was typed on, and a text to decide about.</summary>
    private sealed class Window(Sightline.People.Person person)
    {
        public Sightline.People.Person Person => person;
        public string Text { get; set; } = "";
        public int Version { get; set; }
        public string? Theirs { get; set; }
        public int TheirVersion { get; set; }
        public TypedText? Sent { get; set; }
    }
}
