namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private AgreementForm Agreement(YamlMap m)
    {
        var questions = new HashSet<string>(StringComparer.Ordinal);
        return new AgreementForm(
            m.TextOr("introduction", ""),
            m.List("areas", Area),
            m.KnownTexts("signatories", _roles),
            m.Clause()
        );

        AgreementArea Area(YamlMap a) =>
            new(
                a.Text("key"),
                Label(a),
                a.TextOr("hint", ""),
                a.OptionalKnown("function", _functions),
                a.List(
                    "headings",
                    h => new AgreementHeading(
                        h.Text("key"),
                        Label(h),
                        h.List("questions", Question)
                    )
                ),
                a.Clause()
            );

        AgreementQuestion Question(YamlMap q)
        {
            var key = q.Text("key");
            if (!questions.Add(key))
            {
                q.Problem(
                    "key",
                    $"\"{key}\" is already a question of this agreement. Answers are stored under it, so each needs its own"
                );
            }

            return new AgreementQuestion(
                key,
                Label(q),
                q.TextOr("hint", ""),
                q.ChoiceOr("kind", AgreementQuestionKind.Text),
                q.Clause()
            );
        }
    }

    private RecordTemplate Record(YamlMap m) =>
        new(
            m.List(
                "sections",
                s => new RecordSection(
                    s.Text("key"),
                    Label(s),
                    s.TextOr("hint", ""),
                    s.TextOr("part", "agenda"),
                    s.ChoiceOr("kind", RecordSectionKind.Text),
                    s.ChoiceOr("seen_by", SeenBy.EveryoneAllowed),
                    s.YesNoOr("standing_agenda_item", otherwise: false),
                    s.OptionalKnown("function", _functions),
                    s.Clause()
                )
            ),
            m.Map(
                "unrecorded",
                u => new UnrecordedMatter(
                    Label(u),
                    u.TextOr("hint", ""),
                    u.Text("line"),
                    u.Clause()
                )
            ) ?? new UnrecordedMatter("", "", "", new Clause("")),
            m.Clause()
        );

    private static DiscussionForm Discussion(YamlMap m)
    {
        var number = 0;
        var headings = m.List(
            "headings",
            h => new DiscussionHeading(
                h.Text("key"),
                ++number,
                Label(h),
                h.Texts("hints"),
                h.ChoiceOr("kind", DiscussionHeadingKind.Text),
                h.Clause()
            )
        );
        string[] keys = [.. headings.Select(h => h.Key)];
        return new DiscussionForm(
            headings,
            m.List(
                "facts",
                f => new DiscussionFact(
                    f.Text("key"),
                    Label(f),
                    f.Choice<DiscussionFactKind>("kind"),
                    f.Clause()
                )
            ),
            m.List(
                "choices",
                c => new CaseNoteChoice(
                    c.Text("key"),
                    Label(c),
                    c.KnownTexts("headings", keys),
                    c.Clause()
                )
            ),
            m.Clause()
        );
    }

    private static TemperatureScale Temperature(YamlMap m)
    {
        var next = 1;
        var points = m.List(
            "points",
            p => new TemperaturePoint(InTurn(p, "value", next++), Label(p))
        );
        return new TemperatureScale(
            Label(m),
            m.TextOr("hint", ""),
            points,
            m.Text("decline"),
            m.Clause()
        );
    }

    private PreparationForm Preparation(YamlMap m) =>
        new(
            m.Number("minutes"),
            m.List(
                "questions",
                q => new PreparationQuestion(
                    q.Text("key"),
                    Label(q),
                    q.TextOr("hint", ""),
                    q.Choice<PreparationKind>("kind"),
                    q.OptionalKnown("agenda_kind", _agendaKinds),
                    q.Clause()
                )
            ),
            m.Clause()
        );

    private static ActionForm Actions(YamlMap m) =>
        new(
            m.List(
                "fields",
                f => new ActionField(
                    f.Text("key"),
                    Label(f),
                    f.TextOr("hint", ""),
                    f.YesNo("required")
                )
            ),
            m.List(
                "outcomes",
                o => new ActionOutcome(
                    o.Text("key"),
                    Label(o),
                    o.Clause(),
                    o.YesNo("stays_open"),
                    o.YesNo("asks_why")
                )
            ),
            m.Clause()
        );

    private FileIndex Index(YamlMap m)
    {
        var next = 1;
        var sections = m.List("sections", Section);
        return new FileIndex(
            m.List("cover", c => new FileCoverLine(c.Text("key"), Label(c))),
            sections,
            m.KnownTexts("readers", _roles),
            m.Clause("readers_clause"),
            m.Clause()
        )
        {
            Documents = m.List(
                "documents",
                d => new FileDocument(
                    d.Text("key"),
                    Label(d),
                    d.OptionalKnown("section", [.. sections.Select(s => s.Key)]),
                    d.Clause()
                )
            ),
        };

        FileSection Section(YamlMap s) =>
            new(
                s.Text("key"),
                InTurn(s, "number", next++),
                Label(s),
                s.List("contents", c => new FileContent(c.Text("key"), Label(c), c.Clause())),
                s.YesNoOr("restricted", otherwise: false),
                s.Clause()
            );
    }

    /// <summary>Counts up from 1, one by one: stored answers and the paper index go by the number.</summary>
    private static int InTurn(YamlMap m, string key, int expected)
    {
        var number = m.OptionalNumber(key) ?? expected;
        if (number != 0 && number != expected)
        {
            m.Problem(
                key,
                FormattableString.Invariant(
                    $"{number} is out of turn: it counts up from 1, so here is {expected}"
                )
            );
        }

        return number;
    }
}
