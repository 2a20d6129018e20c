namespace Sightline.Policies;

/// <summary>
/// Lays one policy over another. A figure or sentence takes the place of the one below; a list of things with a key is completed, and one with a
/// known key changes that one; what is removed is gone. Below them all lie the service's own suggestions, for what nobody said.
/// </summary>
internal static class PolicyInheritance
{
    /// <summary>What a policy says about itself and does not hand on.</summary>
    private static readonly string[] ItsOwn =
    [
        "key",
        "title",
        "status",
        "effective_on",
        "review",
        "starts_from",
        "remove",
    ];

    /// <summary>Lists whose words the service's own forms refer to.</summary>
    private static readonly string[] Completed = ["roles", "agenda_kinds"];

    public static MapNode Over(MapNode below, MapNode above, List<PolicyProblem> problems)
    {
        var base_ = below with
        {
            Entries =
            [
                .. below.Entries.Where(e => !ItsOwn.Contains(e.Key, StringComparer.Ordinal)),
            ],
        };
        var (merged, toRemove) = (Merge(base_, above), above.Find("remove"));
        return toRemove is null ? merged : Without(merged, toRemove, problems);
    }

    /// <summary>Fills what is missing at the top with the service's suggestions, and says what that was.</summary>
    public static (MapNode Policy, IReadOnlyList<string> Filled) Complete(
        MapNode policy,
        MapNode suggestions
    )
    {
        MapEntry[] missing = [.. suggestions.Entries.Where(e => policy.Find(e.Key) is null)];
        if (missing.Length == 0)
        {
            return (policy, []);
        }

        var entries = policy
            .Entries.Select(e =>
                Completed.Contains(e.Key, StringComparer.Ordinal)
                && e.Value is ListNode own
                && suggestions.Find(e.Key)?.Value is ListNode suggested
                    ? e with
                    {
                        Value = own with { Items = [.. own.Items, .. NotIn(own, suggested)] },
                    }
                    : e
            )
            .Concat(missing);
        return (policy with { Entries = [.. entries] }, [.. missing.Select(m => m.Key)]);
    }

    private static IEnumerable<PolicyNode> NotIn(ListNode own, ListNode suggested)
    {
        var names = own.Items.OfType<MapNode>().Select(m => m.Name).ToHashSet();
        return suggested.Items.OfType<MapNode>().Where(m => !names.Contains(m.Name));
    }

    private static MapNode Merge(MapNode below, MapNode above)
    {
        var entries = below
            .Entries.Select(e => above.Find(e.Key) is { } over ? Merge(e, over) : e)
            .Concat(above.Entries.Where(e => below.Find(e.Key) is null));
        return above with { Entries = [.. entries] };
    }

    private static MapEntry Merge(MapEntry below, MapEntry above) =>
        (below.Value, above.Value) switch
        {
            (MapNode b, MapNode a) when above.Key != "when" => above with { Value = Merge(b, a) },
            (ListNode b, ListNode a) when b.Items.Concat(a.Items).All(i => i is MapNode) =>
                above with
                {
                    Value = Merge(b, a),
                },
            _ => above,
        };

    private static ListNode Merge(ListNode below, ListNode above)
    {
        var over = above
            .Items.OfType<MapNode>()
            .Where(m => m.Name is not null)
            .GroupBy(m => m.Name!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var names = below.Items.OfType<MapNode>().Select(m => m.Name).ToHashSet();
        return above with
        {
            Items =
            [
                .. below
                    .Items.OfType<MapNode>()
                    .Select(b =>
                        b.Name is { } name && over.TryGetValue(name, out var a) ? Changed(b, a) : b
                    ),
                .. above
                    .Items.OfType<MapNode>()
                    .Where(a => a.Name is null || !names.Contains(a.Name)),
            ],
        };
    }

    /// <summary>A sentence and a clause say why things were as they were; for what changed they no longer hold.</summary>
    private static MapNode Changed(MapNode below, MapNode above) =>
        Merge(
            below with
            {
                Entries = [.. below.Entries.Where(e => e.Key is not ("words" or "clause"))],
            },
            above
        );

    private static MapNode Without(MapNode policy, MapEntry remove, List<PolicyProblem> problems)
    {
        if (remove.Value is not MapNode lists)
        {
            problems.Add(
                new PolicyProblem(
                    remove.File,
                    remove.Line,
                    "Say what to remove by its list, for example remove: {rules: [sessions-a-year]}"
                )
            );
            return policy;
        }

        foreach (var list in lists.Entries)
        {
            policy =
                list.Key == "sections"
                    ? Without(policy, list, problems, e => e.Key)
                    : WithoutOf(policy, list, problems);
        }

        return policy with
        {
            Entries = [.. policy.Entries.Where(e => e.Key != "remove")],
        };
    }

    private static MapNode WithoutOf(MapNode policy, MapEntry list, List<PolicyProblem> problems)
    {
        if (policy.Find(list.Key)?.Value is not ListNode items)
        {
            problems.Add(
                new PolicyProblem(
                    list.File,
                    list.Line,
                    $"There is no list \"{list.Key}\" to remove anything from"
                )
            );
            return policy;
        }

        var names = Names(list, problems);
        RefuseMissing(
            names,
            [.. items.Items.OfType<MapNode>().Select(m => m.Name ?? "")],
            problems
        );
        var kept = items with
        {
            Items =
            [
                .. items.Items.Where(i =>
                    i is not MapNode { Name: { } name } || names.All(n => n.Value != name)
                ),
            ],
        };
        return policy with
        {
            Entries =
            [
                .. policy.Entries.Select(e => e.Key == list.Key ? e with { Value = kept } : e),
            ],
        };
    }

    private static MapNode Without(
        MapNode policy,
        MapEntry list,
        List<PolicyProblem> problems,
        Func<MapEntry, string> name
    )
    {
        var names = Names(list, problems);
        RefuseMissing(names, [.. policy.Entries.Select(name)], problems);
        return policy with
        {
            Entries = [.. policy.Entries.Where(e => names.All(n => n.Value != name(e)))],
        };
    }

    private static ScalarNode[] Names(MapEntry list, List<PolicyProblem> problems)
    {
        if (list.Value is ListNode { Items: var items } && items.All(i => i is ScalarNode))
        {
            return [.. items.Cast<ScalarNode>()];
        }

        problems.Add(
            new PolicyProblem(
                list.File,
                list.Line,
                $"\"{list.Key}\" is a list of keys to remove, for example [one, another]"
            )
        );
        return [];
    }

    private static void RefuseMissing(
        ScalarNode[] names,
        IReadOnlyList<string> known,
        List<PolicyProblem> problems
    )
    {
        foreach (var name in names.Where(n => !known.Contains(n.Value, StringComparer.Ordinal)))
        {
            var close = Spelling.Nearest(name.Value ?? "", known);
            problems.Add(
                new PolicyProblem(
                    name.File,
                    name.Line,
                    $"There is no \"{name.Value}\" to remove. {(close is null ? $"There are: {string.Join(", ", known.Where(k => k.Length > 0))}" : $"Did you mean \"{close}\"?")}"
                )
            );
        }
    }
}
