using System.Globalization;
using Sightline.Children;
using Sightline.Demo.Writing;

namespace Sightline.Demo;

/// <summary>The children whom one worker works with over two years: each a story that goes on from one supervision to the next.</summary>
internal sealed class Caseload
{
    private static readonly string[] Elders =
    [
        "grandmother",
        "grandfather",
        "auntie",
        "uncle",
        "great-aunt",
    ];
    private static readonly string[] Days =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
    ];

    private readonly Northmere _northmere;
    private readonly Person _worker;
    private readonly Dice _dice;
    private readonly Queue<Situation> _stories;
    private readonly IReadOnlyList<Situation> _situations;
    private readonly Case?[] _cases;

    public Caseload(Northmere northmere, Someone someone, Dice dice)
    {
        _northmere = northmere;
        _worker = northmere[someone.Reference];
        _dice = dice;
        _situations = Situations.For(someone.Team);
        _stories = new(dice.Shuffled(_situations));
        _cases = new Case?[someone.HoldsCases ? 3 : 0];
    }

    /// <summary>One of the children whom the worker works with now; none where they hold no cases.</summary>
    public Child? OneNow(Dice dice) =>
        _cases.OfType<Case>().Select(c => c.Child).ToArray() is { Length: > 0 } now
            ? dice.Of(now)
            : null;

    /// <summary>Who is talked about at a session, and at which point of their story.</summary>
    public IReadOnlyList<Turn> Turns(int session, DateOnly on)
    {
        var turns = new List<Turn>();
        for (var slot = 0; slot < _cases.Length; slot++)
        {
            var isNew = _cases[slot] is null;
            // At the very beginning each child's story is somewhere else.
            var open = _cases[slot] ??= Begin(on, session == 0 ? slot * 2 : 0);
            if ((session + slot) % 3 == 0 && !isNew)
            {
                continue;
            }

            var stage = open.Story.Stages[open.Stage++];
            var ends = open.Stage == open.Story.Stages.Length;
            turns.Add(new(open.Child, open.Story, stage, isNew, ends, open.Fill));
            if (ends)
            {
                Close(open.Allocation, _northmere.Calendar.Add(on, 5));
                _cases[slot] = null;
            }
        }

        return turns;
    }

    private void Close(Allocation allocation, DateOnly on)
    {
        if (on <= _northmere.Today)
        {
            allocation.End(
                on,
                AllocationEnd.CaseClosed,
                _worker,
                _northmere.ByNow(Clock.Instant(on, new(16, 10)))
            );
        }
    }

    private Case Begin(DateOnly on, int stage)
    {
        if (_stories.Count == 0)
        {
            foreach (var one in _dice.Shuffled(_situations))
            {
                _stories.Enqueue(one);
            }
        }

        var story = _stories.Dequeue();
        var from = _northmere.Calendar.OnOrBefore(on.AddDays(-_dice.Between(3, 12)));
        var at = _northmere.At(Clock.Instant(from, new(10, 20)));
        var age = _dice.Between(story.YoungestAge, story.OldestAge);
        var child = new Child(
            _northmere.Agency.Id,
            $"{Letter()}.{Letter()}.",
            string.Create(CultureInfo.InvariantCulture, $"NM-{_northmere.NextCase:000000}"),
            at,
            _worker.Id
        )
        {
            BornOn = on.AddYears(-age).AddDays(-_dice.Between(10, 350)),
            Plan = story.Plan,
        };
        var allocation = new Allocation(child, _worker, from);
        _northmere.Keep(child);
        _northmere.Keep(allocation);
        return new(child, allocation, story, age, _dice) { Stage = stage };
    }

    private char Letter() => "ABCDEFGHIJKLMNOPRSTUVWYZ"[_dice.Between(0, 23)];

    private sealed class Case(
        Child child,
        Allocation allocation,
        Situation story,
        int age,
        Dice dice
    )
    {
        private readonly string _elder = dice.Of(Elders);
        private readonly string _day = dice.Of(Days);
        private readonly string _place = age < 5 ? "nursery" : "school";

        public Child Child { get; } = child;
        public Allocation Allocation { get; } = allocation;
        public Situation Story { get; } = story;
        public int Stage { get; set; }

        public string Fill(string text)
        {
            var filled = text.Replace("{child}", Child.Initials, StringComparison.Ordinal)
                .Replace("{day}", _day, StringComparison.Ordinal)
                .Replace("{elder}", _elder, StringComparison.Ordinal)
                .Replace("{place}", _place, StringComparison.Ordinal)
                // Initials end in a full stop of their own.
                .Replace("..", ".", StringComparison.Ordinal);
            return Sentences(filled);
        }

        private string Sentences(string text)
        {
            foreach (var word in new[] { _elder, _place })
            {
                var capital = char.ToUpperInvariant(word[0]) + word[1..];
                text = text.Replace($". {word} ", $". {capital} ", StringComparison.Ordinal);
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    text = capital + text[word.Length..];
                }
            }

            return text;
        }
    }
}
