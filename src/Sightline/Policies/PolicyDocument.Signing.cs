namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    /// <summary>A deadline of the rules by its id; or said here, where the policy's rules have none and nobody is judged by it.</summary>
    private DeadlineRule Deadline(YamlMap m, string key)
    {
        string[] known = [.. _rules.OfType<DeadlineRule>().Select(r => r.Id)];
        if (m.HoldsMap(key) || m.IsShaping)
        {
            var said = m.Map(
                key,
                d => new DeadlineRule(
                    key,
                    "",
                    [],
                    d.Clause(),
                    d.Text("words"),
                    d.Text("after"),
                    d.Interval("within")
                )
            );
            m.ShapeOrText(key);
            return said ?? Nothing();
        }

        var id = m.Known(key, known);
        return _rules
                .OfType<DeadlineRule>()
                .FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
            ?? Nothing();

        DeadlineRule Nothing() => new(key, "", [], m.Clause(), "", "", Interval.Days(1));
    }

    private SupervisorRules Supervisor(YamlMap m) =>
        new(
            m.Known("default", _roles),
            m.OptionalKnown("otherwise_agreed_by", _roles),
            m.TextOr("words", ""),
            m.Clause()
        );

    private RetentionRules Retention(YamlMap m) =>
        new(
            m.Interval("after_leaving"),
            m.TextOr("longer_when", ""),
            m.OptionalKnown("advice_from", _roles) ?? "",
            m.Clause()
        );

    private CaseNoteRules CaseNote(YamlMap m) =>
        new(
            m.Text("heading"),
            m.Text("system"),
            Deadline(m, "deadline"),
            m.TextOr("at_once", ""),
            m.TextOr("brief_note", ""),
            m.Clause()
        );

    private SigningRules Signing(YamlMap m)
    {
        var signatories = m.KnownTexts("signatories", _roles);
        var statements = m.List(
            "statements",
            s => new SigningStatement(
                s.Text("key"),
                Label(s),
                s.Text("confirms"),
                s.Choice<SigningEffect>("effect"),
                s.KnownTexts("roles", signatories),
                s.Clause()
            )
        );
        foreach (
            var role in signatories.Where(r =>
                !statements.Any(s =>
                    s.Effect == SigningEffect.Signs && s.Roles.Contains(r, StringComparer.Ordinal)
                )
            )
        )
        {
            m.Problem(
                "statements",
                $"{role} signs, but no statement with \"effect: signs\" is theirs"
            );
        }

        return new SigningRules(
            m.Text("question"),
            signatories,
            statements,
            Deadline(m, "share"),
            Deadline(m, "sign"),
            m.TextOr("writer_words", ""),
            m.Clause()
        );
    }

    /// <summary>Rules about sessions need a form of session that counts.</summary>
    private void RefuseNoFormalForm(SupervisionPolicy policy)
    {
        if (!top.IsShaping && policy.AllRules.Count > 0 && !policy.Forms.Any(f => f.Formal))
        {
            top.Problem(
                "forms",
                "No form of session counts. Write \"formal: yes\" on at least one"
            );
        }
    }
}
