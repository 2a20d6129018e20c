using Sightline.Policies;

namespace Sightline.Calendars;

/// <summary>The bank holidays of one nation, as listed in policies/calendars; days can be added there, nothing is computed.</summary>
public sealed class BankHolidays
{
    private readonly Dictionary<DateOnly, BankHoliday> _byDay;

    public BankHolidays(string nation, string title, IEnumerable<BankHoliday> days)
    {
        Nation = nation;
        Title = title;
        _byDay = days.ToDictionary(d => d.On);
        All = [.. _byDay.Values.OrderBy(d => d.On)];
    }

    /// <summary>england-and-wales, scotland or northern-ireland.</summary>
    public string Nation { get; }
    public string Title { get; }

    /// <summary>In order of day.</summary>
    public IReadOnlyList<BankHoliday> All { get; }

    /// <summary>The years listed. Outside them only weekends are known to be free.</summary>
    public int FirstYear => All.Count == 0 ? 0 : All[0].On.Year;

    /// <inheritdoc cref="FirstYear"/>
    public int LastYear => All.Count == 0 ? 0 : All[^1].On.Year;

    public bool Includes(DateOnly day) => _byDay.ContainsKey(day);

    /// <summary>The holiday's name, or null on any other day.</summary>
    public string? NameOf(DateOnly day) => _byDay.GetValueOrDefault(day)?.Name;

    /// <summary>Reads one calendar file.</summary>
    /// <exception cref="PolicyUnreadableException">It says where and what would be right.</exception>
    public static BankHolidays Read(string fileName, string text)
    {
        var problems = new List<PolicyProblem>();
        var node = YamlSource.Read(new PolicyFile(fileName, text), problems);
        var holidays = node is null
            ? null
            : Read(new YamlMap(node, "the calendar", problems), problems);
        return problems.Count == 0 && holidays is not null
            ? holidays
            : throw new PolicyUnreadableException(problems);
    }

    /// <summary>The calendar shipped beside the program for a nation.</summary>
    public static BankHolidays ReadShipped(string nation)
    {
        var path = Path.Combine(
            AppContext.BaseDirectory,
            "policies",
            "calendars",
            $"{Path.GetFileName(nation)}.yaml"
        );
        return File.Exists(path)
            ? Read($"{nation}.yaml", File.ReadAllText(path))
            : throw new PolicyUnreadableException([
                new PolicyProblem($"{nation}.yaml", 1, $"There is no calendar for {nation}"),
            ]);
    }

    private static BankHolidays Read(YamlMap document, List<PolicyProblem> problems)
    {
        var nation = document.Text("nation");
        var title = document.Text("title");
        var days = document.List(
            "days",
            d => (Day: new BankHoliday(d.Day("on"), d.Text("name")), d.Line)
        );
        document.RefuseTheRest();

        foreach (var twice in days.GroupBy(d => d.Day.On).Where(g => g.Count() > 1))
        {
            problems.Add(
                new PolicyProblem(
                    document.File,
                    twice.Last().Line,
                    $"{Words.Day(twice.Key)} is listed twice. List each day once"
                )
            );
        }

        return problems.Count == 0
            ? new BankHolidays(nation, title, days.Select(d => d.Day))
            : new BankHolidays(nation, title, []);
    }
}
