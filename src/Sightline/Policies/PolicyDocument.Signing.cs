namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    private DeadlineRule Deadline(YamlMap m, string key)
    {
        var id = m.Known(key, [.. _rules.OfType<DeadlineRule>().Select(r => r.Id)]);
        return _rules
                .OfType<DeadlineRule>()
                .FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
            ?? new DeadlineRule(id, "", [], m.Clause(), "", "", Interval.Days(1));
    }

    private SupervisorRules Supervisor(YamlMap m) =>
        new(
            m.Known("default", _roles),
            m.OptionalKnown("otherwise_agreed_by", _roles),
            m.Text("words"),
            m.Clause()
        );

    private RetentionRules Retention(YamlMap m) =>
        new(
            m.Interval("after_leaving"),
            m.Text("longer_when"),
            m.Known("advice_from", _roles),
            m.Clause()
        );

    private CaseNoteRules CaseNote(YamlMap m) =>
        new(
            m.Text("heading"),
            m.Text("system"),
            Deadline(m, "deadline"),
            m.Text("at_once"),
            m.Text("brief_note"),
            m.Clause()
        );

    private SigningRules Signing(YamlMap m)
    {
        var signatories = m.KnownTexts("signatories", _roles);
        var statements = m.List(
            "statements",
            s => new SigningStatement(
                s.Text("key"),
                s.Text("label"),
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
            m.Text("writer_words"),
            m.Clause()
        );
    }
}
