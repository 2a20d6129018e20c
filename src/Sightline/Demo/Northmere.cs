using Sightline.Agencies;
using Sightline.Policies;

namespace Sightline.Demo;

/// <summary>What every part of the story shares: the council, its policy, its people, what day it is.</summary>
internal sealed class Northmere(
    Agency agency,
    PolicyVersion policy,
    DemoKeys keys,
    string seed,
    DateTime now
)
{
    private readonly Dictionary<string, Person> _people = [];

    public Agency Agency { get; } = agency;
    public PolicyVersion Policy { get; } = policy;
    public DemoKeys Keys { get; } = keys;
    public DateTime Now { get; } = now;
    public DateOnly Today { get; } = Clock.LocalDay(now);

    public Person this[string reference] => _people[reference];
    public IReadOnlyCollection<Person> People => _people.Values;

    public void Employ(string reference, Person person) => _people.Add(reference, person);

    public Dice DiceFor(string what) => new($"{seed}/{what}");

    /// <summary>This many days before today, or the working day before it.</summary>
    public DateOnly Ago(int days) => DemoDays.OnOrBefore(Today.AddDays(-days));

    /// <summary>This many days from today, or the working day after it.</summary>
    public DateOnly Ahead(int days) => DemoDays.OnOrAfter(Today.AddDays(days));

    /// <summary>The instant, unless it has not come yet: then a little before now.</summary>
    public DateTime ByNow(DateTime at, int minutesBefore = 30) =>
        at <= Now ? at : Now.AddMinutes(-minutesBefore);

    /// <summary>Moves the keys to an instant, and says it back.</summary>
    public DateTime At(DateTime at)
    {
        Keys.At = at;
        return at;
    }
}
