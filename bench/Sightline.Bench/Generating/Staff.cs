using System.Globalization;
using Sightline.Agencies;
using Sightline.People;
using Sightline.Teams;

namespace Sightline.Bench.Generating;

/// <summary>Who works for one generated council: a director, service managers, team managers, and a team under each.</summary>
internal sealed class Staff
{
    private static readonly string[] Given =
    [
        "Amara",
        "Ben",
        "Carys",
        "Dilys",
        "Emeka",
        "Femi",
        "Gwen",
        "Hana",
        "Idris",
        "Jo",
        "Kiran",
        "Leila",
        "Marek",
        "Nia",
        "Owen",
        "Priya",
        "Rhys",
        "Sana",
        "Tomos",
        "Una",
    ];
    private static readonly string[] Family =
    [
        "Abara",
        "Bevan",
        "Chowdhury",
        "Dale",
        "Ellis",
        "Farrow",
        "Grant",
        "Hughes",
        "Iqbal",
        "Jarvis",
        "Kaur",
        "Lloyd",
        "Mensah",
        "Novak",
        "Obi",
        "Pugh",
        "Quinn",
        "Rowe",
        "Sahin",
        "Tran",
    ];

    private readonly Agency _agency;
    private readonly DateOnly _startedOn;

    public Staff(Agency agency, Scale scale, DateOnly today)
    {
        _agency = agency;
        _startedOn = today.AddYears(-5);
        Director = Employ("Director of children's services", null, null);
        for (var number = 0; number < scale.TeamsOfAgency; number++)
        {
            if (number % Scale.TeamsOfService == 0)
            {
                Services.Add(new Service(agency.Id, $"Service {Services.Count + 1}"));
                ServiceManagers.Add(Employ("Service manager", null, null));
                Report(ServiceManagers[^1], Director);
            }

            AddTeam($"Team {number + 1}");
        }
    }

    public Person Director { get; }
    public List<Service> Services { get; } = [];
    public List<Team> Teams { get; } = [];
    public List<Person> People { get; } = [];
    public List<LineManagement> Lines { get; } = [];
    public List<ReportingLine> Reporting { get; } = [];
    public List<(Person Person, Person Manager)> Supervised { get; } = [];
    public List<GeneratedTeam> Generated { get; } = [];
    private List<Person> ServiceManagers { get; } = [];

    private void AddTeam(string name)
    {
        var team = new Team(Services[^1], name);
        Teams.Add(team);
        var above = ServiceManagers[^1];
        var manager = Employ("Team manager", "social-worker", team.Id);
        Report(manager, above, Director);
        Supervised.Add((manager, above));
        Generated.Add(new(team.Id, manager.Id, above.Id));
        for (var at = 0; at < Scale.PeopleOfTeam; at++)
        {
            var worker = Employ("Social worker", "social-worker", team.Id);
            Report(worker, manager, above, Director);
            Supervised.Add((worker, manager));
        }
    }

    private Person Employ(string post, string? group, Guid? team)
    {
        var number = (People.Count + 1).ToString(CultureInfo.InvariantCulture);
        var at = People.Count;
        var person = new Person(
            _agency.Id,
            number,
            Given[at % Given.Length],
            Family[at / Given.Length % Family.Length],
            $"p{number}.{_agency.Id:N}@example.test",
            _startedOn
        )
        {
            Post = post,
            Group = group,
            TeamId = team,
        };
        People.Add(person);
        return person;
    }

    private void Report(Person person, params Person[] above)
    {
        Lines.Add(new LineManagement(person, above[0], _startedOn));
        Reporting.AddRange(
            above.Select((m, at) => new ReportingLine(_agency.Id, m.Id, person.Id, at + 1))
        );
    }
}
