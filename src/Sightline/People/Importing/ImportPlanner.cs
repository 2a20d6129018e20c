namespace Sightline.People.Importing;

/// <summary>Reads a file row by row against the agency as it is, and says what would change and which rows need somebody. No database, no clock of its own.</summary>
public sealed class ImportPlanner(
    PeopleFile file,
    ColumnMap map,
    KnownAgency agency,
    IReadOnlyDictionary<string, string>? groupOfPost = null
)
{
    private readonly List<RowProblem> _problems = [];
    private readonly List<PlannedPerson> _planned = [];
    private readonly Dictionary<string, KnownPerson> _byNumber = agency
        .People.DistinctBy(p => p.Reference, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(p => p.Reference, StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, KnownPerson> _byEmail = agency.People.ToLookup(
        p => p.Email,
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<string, string> _groupOfPost = GroupsKnown(agency, groupOfPost);

    public ImportPlan Plan()
    {
        var numbers = RowsBy(PeopleField.Number);
        var emails = RowsBy(PeopleField.Email);
        foreach (var row in file.Rows)
        {
            if (Read(row, numbers, emails) is { } person)
            {
                _planned.Add(person);
            }
        }

        ManagerLines.Settle(_planned, _problems, agency, Heading(PeopleField.ManagerNumber));
        return new([.. _planned.OrderBy(p => p.Row)], [.. _problems.OrderBy(p => p.Row)]);
    }

    private PlannedPerson? Read(
        PeopleFileRow row,
        ILookup<string, int> numbers,
        ILookup<string, int> emails
    )
    {
        string Cell(PeopleField field) => map.Cell(row, field);
        var before = _problems.Count;
        var who = $"{Cell(PeopleField.GivenName)} {Cell(PeopleField.FamilyName)}".Trim();

        void Problem(PeopleField field, string reason) =>
            _problems.Add(new(row.Number, who, Heading(field), reason));

        string Text(PeopleField field, string missing, int longest)
        {
            var text = Cell(field);
            if (text.Length == 0 && missing.Length > 0)
            {
                Problem(field, missing);
            }
            else if (text.Length > longest)
            {
                Problem(field, $"{PeopleFields.Label(field)} is longer than {longest} characters");
            }

            return text;
        }

        DateOnly? Day(PeopleField field)
        {
            var (day, refusal) = FileDates.Read(Cell(field));
            if (refusal is not null)
            {
                Problem(field, $"{PeopleFields.Label(field)}: {refusal.Reason}");
            }

            return day;
        }

        if (row.Cells.Skip(file.Headings.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            _problems.Add(
                new(
                    row.Number,
                    who,
                    "",
                    "There are more columns than headings. Look for a comma that needs quotation marks around its text"
                )
            );
        }

        var number = Text(
            PeopleField.Number,
            "There is no employee number",
            PersonDetails.LongestReference
        );
        var given = Text(
            PeopleField.GivenName,
            "There is no first name",
            PersonDetails.LongestName
        );
        var family = Text(
            PeopleField.FamilyName,
            "There is no last name",
            PersonDetails.LongestName
        );
        var email = Text(PeopleField.Email, "There is no email address", PersonDetails.LongestEmail)
            .ToLowerInvariant();
        var post = Text(PeopleField.Post, "", PersonDetails.LongestPost);
        var started = Day(PeopleField.StartedOn);
        var left = Day(PeopleField.LeftOn);
        var known = _byNumber.GetValueOrDefault(number);

        if (SameOnOtherRows(numbers, number, row.Number) is { } twice)
        {
            Problem(PeopleField.Number, $"Employee number {number} is also on {twice}");
        }

        if (email.Length > 0 && !PersonDetails.IsEmail(email))
        {
            Problem(PeopleField.Email, $"“{email}” is not an email address");
        }
        else if (SameOnOtherRows(emails, email, row.Number) is { } shared)
        {
            Problem(PeopleField.Email, $"{email} is also on {shared}");
        }
        else if (
            number.Length > 0
            && _byEmail[email].FirstOrDefault(p => p.Id != known?.Id) is { } other
        )
        {
            Problem(
                PeopleField.Email,
                $"{email} belongs to {other.Name}, employee number {other.Reference}"
            );
        }

        if (Cell(PeopleField.StartedOn).Length == 0)
        {
            Problem(PeopleField.StartedOn, "There is no start date");
        }
        else if (left < started)
        {
            Problem(PeopleField.LeftOn, "The leaving date is before the start date");
        }

        var employment = EmploymentWords.Kind(Cell(PeopleField.Employment));
        if (employment is null)
        {
            Problem(
                PeopleField.Employment,
                $"“{Cell(PeopleField.Employment)}” is not a contract type that Sightline knows: permanent, temporary, agency or volunteer"
            );
        }

        var (team, service) = Team(row, known);
        if (team?.Length > Teams.TeamNames.Longest || service?.Length > Teams.TeamNames.Longest)
        {
            Problem(PeopleField.Team, "The name of the team or service is too long");
        }

        var group = Group(row, post, known, reason => Problem(PeopleField.Group, reason));
        if (_problems.Count > before)
        {
            return null;
        }

        var managerNumber = Cell(PeopleField.ManagerNumber);
        return new(
            row.Number,
            known,
            new(
                known?.Id ?? Guid.CreateVersion7(),
                known?.Reference ?? number,
                given,
                family,
                email,
                map.Has(PeopleField.Post) ? post : known?.Post ?? "",
                group,
                map.Has(PeopleField.Employment) ? employment! : known?.Employment ?? employment!,
                team,
                service,
                started!.Value,
                map.Has(PeopleField.LeftOn) ? left : known?.LeftOn,
                known?.ManagerId
            ),
            managerNumber.Length > 0 ? managerNumber : null
        );
    }

    /// <summary>A file that names a team but no service means the team of that name, or a new one under the agency's own name.</summary>
    private (string? Team, string? Service) Team(PeopleFileRow row, KnownPerson? known)
    {
        var team = map.Cell(row, PeopleField.Team);
        if (team.Length == 0)
        {
            return map.Has(PeopleField.Team) ? (null, null) : (known?.Team, known?.Service);
        }

        var service = map.Cell(row, PeopleField.Service);
        var there = agency.Teams.FirstOrDefault(t =>
            string.Equals(t.Team, team, StringComparison.OrdinalIgnoreCase)
            && (
                service.Length == 0
                || string.Equals(t.Service, service, StringComparison.OrdinalIgnoreCase)
            )
        );
        return there.Team is not null
            ? (there.Team, there.Service)
            : (team, service.Length > 0 ? service : agency.Name);
    }

    private string? Group(
        PeopleFileRow row,
        string post,
        KnownPerson? known,
        Action<string> problem
    )
    {
        var written = map.Cell(row, PeopleField.Group);
        if (written.Length == 0)
        {
            return known?.Group ?? _groupOfPost.GetValueOrDefault(post);
        }

        var found = agency.Groups.FirstOrDefault(g =>
            string.Equals(g.Key, written, StringComparison.OrdinalIgnoreCase)
            || string.Equals(g.Value, written, StringComparison.OrdinalIgnoreCase)
        );
        if (found.Key is null)
        {
            problem($"The policy has no group called “{written}”");
        }

        return found.Key;
    }

    private ILookup<string, int> RowsBy(PeopleField field) =>
        file.Rows.ToLookup(
            r => map.Cell(r, field),
            r => r.Number,
            StringComparer.OrdinalIgnoreCase
        );

    private static string? SameOnOtherRows(ILookup<string, int> rows, string value, int number) =>
        value.Length > 0 && rows[value].Where(n => n != number).ToList() is [var first, ..] others
            ? others.Count == 1
                ? $"row {first}"
                : $"rows {string.Join(", ", others.Take(5))}"
            : null;

    private string Heading(PeopleField field) =>
        map.Columns.TryGetValue(field, out var at) ? file.Headings[at] : "";

    /// <summary>What was said for a post before, and what everyone of that post has in common, goes for the next one too.</summary>
    private static Dictionary<string, string> GroupsKnown(
        KnownAgency agency,
        IReadOnlyDictionary<string, string>? said
    )
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var post in agency
                .People.Where(p => p is { Post.Length: > 0, Group: not null })
                .GroupBy(p => p.Post, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Select(p => p.Group).Distinct().Count() == 1)
        )
        {
            known[post.Key] = post.First().Group!;
        }

        foreach (var (post, group) in said ?? new Dictionary<string, string>())
        {
            if (agency.Groups.ContainsKey(group))
            {
                known[post] = group;
            }
        }

        return known;
    }
}
