namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private static readonly string[] RuleKinds =
    [
        "gap",
        "minimum",
        "length",
        "agreement",
        "deadline",
    ];

    /// <summary>A day on which intervals of different units are compared.</summary>
    private static readonly DateOnly AnyDay = new(2023, 1, 1);

    private PolicyRule? Rule(YamlMap m)
    {
        var (id, clause, words) = (m.Text("id"), m.Clause(), m.Text("words"));
        var (stream, groups) = (m.Known("stream", _streams), m.KnownTexts("groups", _groups));
        return m.Known("kind", RuleKinds) switch
        {
            "gap" => Gap(m, id, stream, groups, clause, words),
            "minimum" => Minimum(m, id, stream, groups, clause, words),
            "length" => Length(m, id, stream, groups, clause, words),
            "agreement" => AgreementRule(m, id, stream, groups, clause, words),
            "deadline" => new DeadlineRule(
                id,
                stream,
                groups,
                clause,
                words,
                m.Text("after"),
                m.Interval("within")
            ),
            _ => null,
        };
    }

    private GapRule Gap(
        YamlMap m,
        string id,
        string stream,
        IReadOnlyList<string> groups,
        Clause clause,
        string words
    )
    {
        var (usual, longest, limit) = (
            m.OptionalInterval("usual"),
            m.OptionalInterval("longest"),
            m.OptionalInterval("limit")
        );
        if (usual is null && longest is null && limit is null)
        {
            m.Problem("kind", "A gap says at least one of usual, longest and limit");
        }

        RefuseLonger(m, usual, "longest", longest);
        RefuseLonger(m, longest ?? usual, "limit", limit);
        foreach (
            var (key, interval) in new[]
            {
                ("usual", usual),
                ("longest", longest),
                ("limit", limit),
            }
        )
        {
            RefuseWorkingDays(m, key, interval);
        }

        var tell = m.Has("tell")
            ? m.Map(
                "tell",
                t => new Tell(
                    t.KnownTexts("late", _roles),
                    t.KnownTexts("breached", _roles),
                    t.Clause()
                )
            )
            : m.Nothing<Tell>("tell");
        return new GapRule(
            id,
            stream,
            groups,
            clause,
            words,
            usual,
            longest,
            limit,
            tell?.Late ?? [],
            tell?.Breached ?? [],
            tell?.Clause
        );
    }

    private static MinimumRule Minimum(
        YamlMap m,
        string id,
        string stream,
        IReadOnlyList<string> groups,
        Clause clause,
        string words
    )
    {
        var period = m.Interval("period");
        RefuseWorkingDays(m, "period", period);
        return new MinimumRule(
            id,
            stream,
            groups,
            clause,
            words,
            m.Number("minimum"),
            period,
            m.Choice<Shortfall>("below")
        );
    }

    private static LengthRule Length(
        YamlMap m,
        string id,
        string stream,
        IReadOnlyList<string> groups,
        Clause clause,
        string words
    )
    {
        var (least, most) = (m.OptionalNumber("at_least"), m.OptionalNumber("at_most"));
        if (least is null && most is null)
        {
            m.Problem("kind", "A length says at_least, at_most or both, in minutes");
        }

        if (least > most)
        {
            m.Problem("at_most", "at_most is shorter than at_least");
        }

        return new LengthRule(id, stream, groups, clause, words, least, most);
    }

    private static AgreementRule AgreementRule(
        YamlMap m,
        string id,
        string stream,
        IReadOnlyList<string> groups,
        Clause clause,
        string words
    )
    {
        var sign = m.Has("sign_within")
            ? m.Map("sign_within", s => new SignWithin(Calendar(s, "time"), s.Clause()))
            : m.Nothing<SignWithin>("sign_within");
        var review = m.OptionalInterval("review_every");
        RefuseWorkingDays(m, "review_every", review);
        return new AgreementRule(
            id,
            stream,
            groups,
            clause,
            words,
            sign?.Time,
            sign?.Clause,
            review
        );

        static Interval Calendar(YamlMap s, string key)
        {
            var interval = s.Interval(key);
            RefuseWorkingDays(s, key, interval);
            return interval;
        }
    }

    private static void RefuseLonger(YamlMap m, Interval? shorter, string key, Interval? longer)
    {
        if (
            shorter is { Unit: not IntervalUnit.WorkingDays }
            && longer is { Unit: not IntervalUnit.WorkingDays }
            && shorter.From(AnyDay) > longer.From(AnyDay)
        )
        {
            m.Problem(
                key,
                $"{key} is {longer.Words}, which is shorter than {shorter.Words} before it"
            );
        }
    }

    /// <summary>The clock between sessions runs on the calendar's days; working days are for deadlines.</summary>
    private static void RefuseWorkingDays(YamlMap m, string key, Interval? interval)
    {
        if (interval is { Unit: IntervalUnit.WorkingDays })
        {
            m.Problem(
                key,
                $"{key} is said in days, weeks, months or years; working days are for a deadline"
            );
        }
    }

    /// <summary>A person has one interval, one minimum, one length and one agreement in a stream; two would leave open which holds.</summary>
    private void RefuseTwoOfAKind()
    {
        var twice = _rules
            .Where(r => r is not DeadlineRule)
            .SelectMany(r => r.Groups.Select(g => (Rule: r, Group: g)))
            .GroupBy(r => (Kind: r.Rule.GetType(), r.Rule.Stream, r.Group))
            .Where(g => g.Count() > 1);
        foreach (var rules in twice)
        {
            var (first, second) = (rules.First().Rule.Id, rules.Last().Rule.Id);
            top.Problem(
                "rules",
                $"\"{first}\" and \"{second}\" say the same kind of thing about {rules.Key.Group} in {rules.Key.Stream}. Keep one"
            );
        }
    }

    private sealed record Tell(
        IReadOnlyList<string> Late,
        IReadOnlyList<string> Breached,
        Clause Clause
    );

    private sealed record SignWithin(Interval Time, Clause Clause);
}
