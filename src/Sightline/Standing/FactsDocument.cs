using Sightline.Calendars;
using Sightline.Policies;

namespace Sightline.Standing;

/// <summary>Reads a facts file from its top mapping, with the words of one policy.</summary>
internal sealed partial class FactsDocument(
    YamlMap top,
    SupervisionPolicy policy,
    List<PolicyProblem> problems
)
{
    private readonly string[] _eventWords =
    [
        .. EventWord
            .Known.Concat(
                policy
                    .AllRules.OfType<DeadlineRule>()
                    .SelectMany(r => new[] { r.After, r.MetBy ?? r.After })
            )
            .Concat(
                policy
                    .AllRules.OfType<MilestoneRule>()
                    .SelectMany(r => new[] { r.MetBy, r.After ?? r.MetBy })
            )
            .Distinct(StringComparer.Ordinal),
    ];

    private readonly string[] _streams = [.. policy.Streams.SelectMany(s => s.Also.Prepend(s.Key))];

    private readonly string[] _groups = [.. policy.Groups.Select(g => g.Key)];
    private readonly string[] _forms = [.. policy.Forms.Select(f => f.Key)];
    private readonly string[] _leaveKinds = [.. policy.LeaveKinds.Select(k => k.Key)];

    public FactsFile Read()
    {
        var nation = top.OptionalKnown("nation", PolicyDocument.Nations) ?? policy.Nation;
        var terms = new Terms([.. top.List("terms", Term).OrderBy(t => t.FromOn)]);
        var reckoning = new Reckoning(
            PolicyDocument.Nations.Contains(nation, StringComparer.Ordinal)
                ? ShippedCalendars.Of(nation)
                : null,
            terms,
            []
        );
        if (!top.Has("people"))
        {
            top.Text("people");
        }

        var people = top.List("people", p => Person(p, reckoning));
        foreach (
            var twice in people.GroupBy(p => p.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
        )
        {
            top.Problem(
                "people",
                $"\"{twice.Key}\" stands twice among the people. Each has one entry with everything"
            );
        }

        top.RefuseTheRest();
        return new FactsFile(people);
    }

    private static Term Term(YamlMap m)
    {
        var (name, from, to) = (m.TextOr("name", ""), m.Day("from"), m.Day("to"));
        RefuseEndBeforeStart(m, from, to);
        var half = m.OptionalMap(
            "half_term",
            h =>
            {
                var days = new DatePeriod(h.Day("from"), h.Day("to"));
                RefuseEndBeforeStart(h, days.FromOn, days.ToOn);
                return days;
            }
        );
        return new Term(name, from, to, half?.FromOn, half?.ToOn);
    }

    private PersonFacts Person(YamlMap m, Reckoning reckoning)
    {
        var id = m.Text("id");
        var (group, attributes) = (
            m.OptionalKnown("group", _groups),
            Single(m, m.Attributes("attributes"))
        );
        var started = m.Day("started");
        var left = m.OptionalDay("left");
        RefuseEndBeforeStart(m, started, left, "left");
        var circumstances = Circumstances(m, started, group, attributes);
        var leave = m.List("leave", Leave);
        var events = m.List("events", Event).OrderBy(e => e.Noted.At).ToList();
        RefuseUnknownReferences(events);
        var person = new SupervisionFacts
        {
            StartedOn = started,
            LeftOn = left,
            Leave = [.. leave.OrderBy(l => l.FromOn)],
            Circumstances = circumstances,
            Reckoning = reckoning with
            {
                ShiftsOn =
                [
                    .. events.Where(e => e.Noted.Word == EventWord.Shift).Select(e => e.Noted.On),
                ],
            },
        };
        return new PersonFacts(
            id,
            policy.Streams.ToDictionary(
                s => s.Key,
                s => Of(person, [.. events.Where(e => e.Stream is null || e.Stream == s.Key)]),
                StringComparer.Ordinal
            )
        );
    }

    private static SupervisionFacts Of(SupervisionFacts person, IReadOnlyList<EventFact> events) =>
        person with
        {
            Held =
            [
                .. events
                    .Where(e => e.Noted.Word == EventWord.Session)
                    .Select(e => new HeldSession(e.Noted.On, e.Form!, e.Minutes)),
            ],
            AgreementSignedOn = On(events, EventWord.Agreement),
            AgreementReviewedOn = On(events, "agreement-reviewed"),
            SupervisorChangedOn = On(events, "supervisor-changed"),
            Agreed = events.LastOrDefault(e => e.Agreed is not null)?.Agreed,
            Events = [.. events.Select(e => e.Noted)],
        };

    private static DateOnly[] On(IEnumerable<EventFact> events, string word) =>
        [.. events.Where(e => e.Noted.Word == word).Select(e => e.Noted.On)];

    private List<Circumstances> Circumstances(
        YamlMap m,
        DateOnly started,
        string? group,
        IReadOnlyDictionary<string, string> attributes
    )
    {
        var changes = m.List(
            "changes",
            c =>
                (
                    On: c.Day("on"),
                    Group: c.OptionalKnown("group", _groups),
                    Attributes: Single(c, c.Attributes("attributes"))
                )
        );
        var all = new List<Circumstances> { new(started, group, attributes) };
        foreach (var change in changes.OrderBy(c => c.On))
        {
            var before = all[^1];
            all.Add(
                new Circumstances(
                    change.On,
                    change.Group ?? before.Group,
                    before
                        .Attributes.Where(a => !change.Attributes.ContainsKey(a.Key))
                        .Concat(change.Attributes)
                        .ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal)
                )
            );
        }

        return all;
    }

    private Leave Leave(YamlMap m)
    {
        var (from, to) = (m.Day("from"), m.OptionalDay("to"));
        RefuseEndBeforeStart(m, from, to);
        return new Leave(from, to, m.Known("kind", _leaveKinds));
    }

    /// <summary>A person has one value of each attribute at a time; several are for a policy's conditions.</summary>
    private static Dictionary<string, string> Single(
        YamlMap m,
        IReadOnlyDictionary<string, IReadOnlyList<string>> attributes
    )
    {
        foreach (var (key, _) in attributes.Where(a => a.Value.Count != 1))
        {
            m.Problem("attributes", $"\"{key}\" has one value at a time");
        }

        return attributes.ToDictionary(
            a => a.Key,
            a => a.Value.Count == 0 ? "" : a.Value[0],
            StringComparer.Ordinal
        );
    }

    private static void RefuseEndBeforeStart(
        YamlMap m,
        DateOnly from,
        DateOnly? to,
        string key = "to"
    )
    {
        if (to < from)
        {
            m.Problem(
                key,
                $"{Words.Day(to.Value)} lies before {Words.Day(from)}. An end is not before its start"
            );
        }
    }
}
