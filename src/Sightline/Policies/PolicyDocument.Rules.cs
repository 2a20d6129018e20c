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
        "milestone",
    ];

    private PolicyRule? Rule(YamlMap m)
    {
        if (m.IsShaping)
        {
            m.ShapeChoice("kind", RuleKinds);
            return RuleKinds.Select(k => Rule(m, k)).ToList()[0];
        }

        return Rule(m, m.Known("kind", RuleKinds));
    }

    private PolicyRule? Rule(YamlMap m, string kind)
    {
        var head = new Head(
            m.TextOr("id", ""),
            m.OptionalKnown("stream", _streams) ?? (_streams.Count > 0 ? _streams[0] : ""),
            m.KnownTexts("groups", _groups),
            m.Clause(),
            m.TextOr("words", "")
        );
        PolicyRule? rule = kind switch
        {
            "gap" => Gap(m, head),
            "minimum" => Minimum(m, head),
            "length" => Length(m, head),
            "agreement" => AgreementRule(m, head),
            "deadline" => DeadlineOf(m, head),
            "milestone" => Milestone(m, head),
            _ => null,
        };
        if (rule is null)
        {
            return null;
        }

        var stage = m.OptionalMap(
            "stage",
            s => new Stage(s.OptionalInterval("after"), s.OptionalInterval("until"))
        );
        if (stage is { After: null, Until: null })
        {
            m.Problem("stage", "A stage says \"until\", \"after\" or both, from the start");
        }

        rule = rule with
        {
            When = new Conditions(m.Attributes("when")),
            Stage = stage,
            Place = m.Place,
        };
        return rule.Words.Length == 0 ? rule with { Words = rule.Says } : rule;
    }

    /// <summary>A rule that nobody named goes by its kind: gap, then gap-2.</summary>
    private static List<PolicyRule> WithIds(IEnumerable<PolicyRule> read)
    {
        var rules = read.ToList();
        var taken = rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Id.Length > 0)
            {
                continue;
            }

            var kind = rules[i].Kind;
            var id = kind;
            for (var next = 2; !taken.Add(id); next++)
            {
                id = FormattableString.Invariant($"{kind}-{next}");
            }

            rules[i] = rules[i] with { Id = id };
        }

        return rules;
    }

    private GapRule Gap(YamlMap m, Head head)
    {
        var (usual, longest, limit) = (
            m.OptionalInterval("usual"),
            m.OptionalInterval("longest"),
            m.OptionalInterval("limit")
        );
        var setBy = m.ChoiceOr("set_by", SetBy.Policy);
        if (usual is null && longest is null && limit is null && setBy == SetBy.Policy)
        {
            m.Problem(
                "kind",
                "A gap says at least one of usual, longest and limit, or \"set_by: agreement\""
            );
        }

        RefuseHours(m, "usual", usual);
        RefuseHours(m, "longest", longest);
        RefuseHours(m, "limit", limit);
        RefuseLonger(m, usual, "longest", longest);
        RefuseLonger(m, longest ?? usual, "limit", limit);
        var tell = m.OptionalMap(
            "tell",
            t => new Tell(
                t.KnownTexts("due", _roles),
                t.KnownTexts("late", _roles),
                t.KnownTexts("breached", _roles),
                t.Clause()
            )
        );
        return new GapRule(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            usual,
            longest,
            limit,
            tell?.Late ?? [],
            tell?.Breached ?? [],
            tell?.Clause
        )
        {
            TellWhenDue = tell?.Due ?? [],
            SetBy = setBy,
            PauseWithoutWork = m.OptionalInterval("pause_without_work"),
        };
    }

    private static MinimumRule Minimum(YamlMap m, Head head)
    {
        var (sessions, hours) = (m.OptionalNumber("minimum"), m.OptionalNumber("hours"));
        if (sessions is null == hours is null && !m.IsShaping)
        {
            m.Problem("kind", "A minimum says either minimum, in sessions, or hours");
        }

        var period = m.Interval("period");
        if (!period.IsOfTheCalendar)
        {
            m.Problem(
                "period",
                "period is said in days, weeks, months or years. For once a half-term, write a gap with \"longest: 1 half-term\""
            );
        }

        return new MinimumRule(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            sessions ?? hours ?? 0,
            period,
            m.ChoiceOr("below", Shortfall.Late)
        )
        {
            InHours = hours is not null,
        };
    }

    private static LengthRule Length(YamlMap m, Head head)
    {
        var (least, most) = (m.OptionalNumber("at_least"), m.OptionalNumber("at_most"));
        if (least is null && most is null && m.ChoiceOr("set_by", SetBy.Policy) == SetBy.Policy)
        {
            m.Problem(
                "kind",
                "A length says at_least, at_most or both, in minutes, or \"set_by: agreement\""
            );
        }

        if (least > most)
        {
            m.Problem("at_most", "at_most is shorter than at_least");
        }

        return new LengthRule(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            least,
            most
        );
    }

    private static AgreementRule AgreementRule(YamlMap m, Head head)
    {
        var sign = m.OptionalMap(
            "sign_within",
            s => new SignWithin(s.Interval("time"), s.Clause())
        );
        return new AgreementRule(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            sign?.Time,
            sign?.Clause,
            m.OptionalInterval("review_every")
        );
    }

    private DeadlineRule DeadlineOf(YamlMap m, Head head) =>
        new(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            m.Text("after"),
            m.Interval("within")
        )
        {
            MetBy = m.OptionalText("met_by"),
            TellWhenLate = TellLate(m),
        };

    private MilestoneRule Milestone(YamlMap m, Head head) =>
        new(
            head.Id,
            head.Stream,
            head.Groups,
            head.Clause,
            head.Words,
            m.Text("met_by"),
            m.Interval("within"),
            m.OptionalText("after")
        )
        {
            TellWhenLate = TellLate(m),
        };

    private IReadOnlyList<string> TellLate(YamlMap m) =>
        m.OptionalMap(
            "tell",
            t => new Tell(t.KnownTexts("due", _roles), t.KnownTexts("late", _roles), [], t.Clause())
        )?.Late
        ?? [];

    private sealed record Head(
        string Id,
        string Stream,
        IReadOnlyList<string> Groups,
        Clause Clause,
        string Words
    );

    private sealed record Tell(
        IReadOnlyList<string> Due,
        IReadOnlyList<string> Late,
        IReadOnlyList<string> Breached,
        Clause Clause
    );

    private sealed record SignWithin(Interval Time, Clause Clause);
}
