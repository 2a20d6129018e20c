namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private ConfidentialityRules Confidentiality(YamlMap m)
    {
        var channels = m.List(
            "channels",
            c => new ConfidentialityChannel(c.Text("key"), Label(c), c.Clause())
        );
        var responses = m.List(
            "responses",
            r => new ConfidentialityResponse(
                r.Text("key"),
                Label(r),
                r.Clause(),
                r.YesNoOr("must", otherwise: true),
                r.OptionalKnown("channel", Keys(channels))
            )
        );
        return new ConfidentialityRules(
            m.TextOr("words", ""),
            channels,
            responses,
            m.List(
                "issues",
                i => new ConfidentialityIssue(
                    i.Text("key"),
                    Label(i),
                    i.Clause(),
                    i.Known("response", Keys(responses))
                )
            ),
            m.Clause()
        );
    }

    private AuditTool Audit(YamlMap m)
    {
        var scales = m.List("scales", Scale);
        var questions = new List<string>();
        return new AuditTool(
            m.TextOr("focus", ""),
            m.List("cover", c => new FileCoverLine(c.Text("key"), Label(c))),
            m.List(
                "samples",
                s => new AuditSample(
                    s.Text("key"),
                    Label(s),
                    s.Clause(),
                    s.Interval("every"),
                    s.KnownTexts("by", _roles),
                    s.OptionalKnown("for", _roles),
                    s.YesNoOr("at_random", otherwise: true),
                    s.OptionalNumber("files")
                )
            ),
            scales,
            m.List("questions", Question),
            m.TextOr("outcome", ""),
            m.Clause("outcome_clause"),
            m.Clause()
        );

        AuditQuestion Question(YamlMap q)
        {
            var (key, kind) = (q.Text("key"), q.ChoiceOr("kind", AuditQuestionKind.Scale));
            var scale = q.OptionalKnown("scale", Keys(scales));
            if ((kind == AuditQuestionKind.Scale) != scale is not null)
            {
                q.Problem(
                    "kind",
                    "A question on a scale names its scale, and no other question does"
                );
            }

            var after = q.OptionalKnown("after", [.. questions]);
            questions.Add(key);
            return new AuditQuestion(
                key,
                q.Text("number"),
                Label(q),
                q.TextOr("hint", ""),
                kind,
                scale,
                q.OptionalKnown("function", _functions),
                after,
                q.Clause()
            );
        }
    }

    private static AnswerScale Scale(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.List(
                "points",
                p => new ScalePoint(
                    p.Text("key"),
                    Label(p),
                    p.OptionalNumber("value"),
                    p.YesNoOr("falls_short", otherwise: false)
                )
            )
        );

    private static SurveyForm Survey(YamlMap m) =>
        new(
            m.TextOr("introduction", ""),
            m.TextOr("promise", ""),
            m.OptionalNumber("smallest_group"),
            m.Map("scale", Scale) ?? new AnswerScale("", "", Clause.None, []),
            m.List("statements", s => new SurveyStatement(s.Text("key"), Label(s), s.Clause())),
            m.Clause()
        );
}
