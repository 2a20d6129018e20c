namespace Sightline.People.Importing;

/// <summary>Settles who manages whom once every row has been read: managers may be new, come later in the file, or be on a row that needs somebody.</summary>
internal static class ManagerLines
{
    /// <summary>Moves rows whose manager is not to be had, or who would stand above themselves, from the plan to the problems.</summary>
    public static void Settle(
        List<PlannedPerson> planned,
        List<RowProblem> problems,
        KnownAgency agency,
        string heading
    )
    {
        var known = agency
            .People.DistinctBy(p => p.Reference, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(p => p.Reference, p => p.Id, StringComparer.OrdinalIgnoreCase);
        while (Unsettled(planned, problems, known, agency) is { Count: > 0 } bad)
        {
            foreach (var (person, reason) in bad)
            {
                planned.Remove(person);
                problems.Add(new(person.Row, person.Wanted.Name, heading, reason));
            }
        }

        var ids = Ids(planned, known);
        for (var i = 0; i < planned.Count; i++)
        {
            if (planned[i].ManagerNumber is { } number)
            {
                var manager = ids[number];
                planned[i] = planned[i] with
                {
                    Wanted = planned[i].Wanted with { ManagerId = manager },
                    ChangesManager = planned[i].Known?.ManagerId != manager,
                };
            }
        }
    }

    private static List<(PlannedPerson, string)> Unsettled(
        List<PlannedPerson> planned,
        List<RowProblem> problems,
        Dictionary<string, Guid> known,
        KnownAgency agency
    )
    {
        var ids = Ids(planned, known);
        var missing = planned
            .Where(p => p.ManagerNumber is not null && !ids.ContainsKey(p.ManagerNumber))
            .Select(p =>
                (
                    p,
                    problems.Count > 0
                        ? $"Nobody has the line manager's employee number {p.ManagerNumber}, or their own row needs you first"
                        : $"Nobody has the line manager's employee number {p.ManagerNumber}"
                )
            )
            .ToList();
        if (missing.Count > 0)
        {
            return missing;
        }

        var managerOf = agency
            .People.Where(p => p.ManagerId is not null)
            .ToDictionary(p => p.Id, p => p.ManagerId!.Value);
        foreach (var person in planned.Where(p => p.ManagerNumber is not null))
        {
            managerOf[person.Wanted.Id] = ids[person.ManagerNumber!];
        }

        var names = agency.People.ToDictionary(p => p.Id, p => p.Name);
        foreach (var person in planned)
        {
            names[person.Wanted.Id] = person.Wanted.Name;
        }

        return
        [
            .. planned
                .Where(p => p.ManagerNumber is not null)
                .Select(p => (p, Circle: Circle(p.Wanted.Id, managerOf)))
                .Where(p => p.Circle is not null)
                .Select(p =>
                    (
                        p.p,
                        p.Circle!.Count == 1
                            ? "Nobody can be their own line manager"
                            : "Nobody can stand above themselves: "
                                + string.Join(
                                    " is managed by ",
                                    p.Circle.Append(p.Circle[0]).Select(id => names[id])
                                )
                    )
                ),
        ];
    }

    /// <summary>The way from a person up the line back to the same person, if it leads there.</summary>
    private static List<Guid>? Circle(Guid person, Dictionary<Guid, Guid> managerOf)
    {
        var way = new List<Guid> { person };
        for (
            var at = person;
            managerOf.TryGetValue(at, out var manager) && way.Count <= managerOf.Count + 1;
            at = manager
        )
        {
            if (manager == person)
            {
                return way;
            }

            if (way.Contains(manager))
            {
                return null;
            }

            way.Add(manager);
        }

        return null;
    }

    private static Dictionary<string, Guid> Ids(
        List<PlannedPerson> planned,
        Dictionary<string, Guid> known
    )
    {
        var ids = new Dictionary<string, Guid>(known, StringComparer.OrdinalIgnoreCase);
        foreach (var person in planned)
        {
            ids[person.Wanted.Reference] = person.Wanted.Id;
        }

        return ids;
    }
}
