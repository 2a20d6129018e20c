namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private AgreementForm Agreement(YamlMap m)
    {
        var questions = new HashSet<string>(StringComparer.Ordinal);
        return new AgreementForm(
            m.Text("introduction"),
            m.List("areas", Area),
            m.KnownTexts("signatories", _roles),
            m.Clause()
        );

        AgreementArea Area(YamlMap a) =>
            new(
                a.Text("key"),
                a.Text("label"),
                a.Text("hint"),
                a.OptionalKnown("function", _functions),
                a.List(
                    "headings",
                    h => new AgreementHeading(
                        h.Text("key"),
                        h.Text("label"),
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
                q.Text("label"),
                q.Text("hint"),
                q.Choice<AgreementQuestionKind>("kind"),
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
                    s.Text("label"),
                    s.Text("hint"),
                    s.Text("part"),
                    s.Choice<RecordSectionKind>("kind"),
                    s.Choice<SeenBy>("seen_by"),
                    s.YesNo("standing_agenda_item"),
                    s.OptionalKnown("function", _functions),
                    s.Clause()
                )
            ),
            m.Map(
                "unrecorded",
                u => new UnrecordedMatter(
                    u.Text("label"),
                    u.Text("hint"),
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
                h.Text("label"),
                h.Texts("hints"),
                h.Choice<DiscussionHeadingKind>("kind"),
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
                    f.Text("label"),
                    f.Choice<DiscussionFactKind>("kind"),
                    f.Clause()
                )
            ),
            m.List(
                "choices",
                c => new CaseNoteChoice(
                    c.Text("key"),
                    c.Text("label"),
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
            p => new TemperaturePoint(InTurn(p, "value", next++), p.Text("label"))
        );
        return new TemperatureScale(
            m.Text("label"),
            m.Text("hint"),
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
                    q.Text("label"),
                    q.Text("hint"),
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
                    f.Text("label"),
                    f.Text("hint"),
                    f.YesNo("required")
                )
            ),
            m.List(
                "outcomes",
                o => new ActionOutcome(
                    o.Text("key"),
                    o.Text("label"),
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
            m.List("cover", c => new FileCoverLine(c.Text("key"), c.Text("label"))),
            sections,
            m.KnownTexts("readers", _roles),
            m.Clause("readers_clause"),
            m.Clause()
        );

        FileSection Section(YamlMap s) =>
            new(
                s.Text("key"),
                InTurn(s, "number", next++),
                s.Text("label"),
                s.List(
                    "contents",
                    c => new FileContent(c.Text("key"), c.Text("label"), c.Clause())
                ),
                s.YesNo("restricted"),
                s.Clause()
            );
    }

    /// <summary>Counts up from 1, one by one: stored answers and the paper index go by the number.</summary>
    private static int InTurn(YamlMap m, string key, int expected)
    {
        var number = m.Number(key);
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
