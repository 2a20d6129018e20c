using Sightline.Agencies;
using Sightline.Calendars;
using Sightline.Policies;
using Sightline.Records;

namespace Sightline.Demo;

/// <summary>What every part of the story shares: the council, its policy, its people, what day it is.</summary>
internal sealed class Northmere(
    Agency agency,
    DemoPolicy policy,
    DemoKeys keys,
    string seed,
    DateTime now,
    Action<object> keep
)
{
    private readonly Dictionary<string, Person> _people = [];
    private int _cases = 204_100;

    public Agency Agency { get; } = agency;
    public SupervisionPolicy Policy { get; } = policy.Policy;
    public Guid PolicyVersionId { get; } = policy.Version.Id;
    public AdoptedPolicy Adopted { get; } =
        new(
            policy.Version.Id,
            policy.Version.Title,
            policy.Version.EffectiveOn,
            policy.Version.ReviewOn,
            policy.Policy
        );
    public RecordPolicy RecordPolicy { get; } =
        RecordPolicy.Of(policy.Version.Id, policy.Policy, policy.Calendar);
    public WorkingDays Calendar { get; } = policy.Calendar;
    public DemoKeys Keys { get; } = keys;
    public Diary Diary { get; } = new();
    public DateTime Now { get; } = now;
    public DateOnly Today { get; } = Clock.LocalDay(now);

    public Person this[string reference] => _people[reference];
    public IReadOnlyCollection<Person> People => _people.Values;

    /// <summary>The next number of the council's case system.</summary>
    public int NextCase => _cases += 37;

    public void Employ(string reference, Person person) => _people.Add(reference, person);

    /// <summary>Puts something among what is to be saved, so that it and what refers to it know each other.</summary>
    public void Keep(object thing) => keep(thing);

    public Dice DiceFor(string what) => new($"{seed}/{what}");

    /// <summary>This many days before today, or the working day before it.</summary>
    public DateOnly Ago(int days) => Calendar.OnOrBefore(Today.AddDays(-days));

    /// <summary>This many days from today, or the working day after it.</summary>
    public DateOnly Ahead(int days) => Calendar.OnOrAfter(Today.AddDays(days));

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
