namespace Sightline.Policies;

/// <summary>
/// Reads the whole policy from its top mapping. The words that others refer to come first, so that a reference to a word that nobody
/// defined is found where it stands.
/// </summary>
internal sealed partial class PolicyDocument(YamlMap top)
{
    private IReadOnlyList<string> _roles = [];
    private IReadOnlyList<string> _groups = [];
    private IReadOnlyList<string> _streams = [];
    private IReadOnlyList<string> _functions = [];
    private IReadOnlyList<string> _agendaKinds = [];
    private IReadOnlyList<PolicyRule> _rules = [];

    /// <summary>The policy as far as it could be read; whether it may be used, the problems say.</summary>
    public SupervisionPolicy? Read()
    {
        var roles = top.List(
            "roles",
            m => new PolicyRole(m.Text("key"), m.Text("label"), m.Clause())
        );
        var groups = top.List("groups", Group);
        var streams = top.List(
            "streams",
            m => new SupervisionStream(
                m.Text("key"),
                m.Text("label"),
                m.Clause(),
                m.Text("definition")
            )
        );
        var functions = top.List(
            "functions",
            m => new SupervisionFunction(
                m.Text("key"),
                m.Text("label"),
                m.Clause(),
                m.Text("about")
            )
        );
        _roles = Keys(roles);
        _groups = Keys(groups);
        _streams = Keys(streams);
        _functions = Keys(functions);

        var agendaKinds = top.List(
            "agenda_kinds",
            m => new AgendaKind(
                m.Text("key"),
                m.Text("label"),
                m.Clause(),
                m.OptionalKnown("function", _functions)
            )
        );
        _agendaKinds = Keys(agendaKinds);
        _rules = [.. top.List("rules", Rule).OfType<PolicyRule>()];
        RefuseTwoOfAKind();

        var review = top.Map("review", m => new Review(m.Interval("every"), m.Day("by")));
        var supervisor = top.Map("supervisor", Supervisor);
        var responsibilities = top.Map("responsibilities", Responsibilities);
        var agreement = top.Map("agreement", Agreement);
        var record = top.Map("record", Record);
        var discussion = top.Map("discussion", Discussion);
        var temperature = top.Map("temperature", Temperature);
        var preparation = top.Map("preparation", Preparation);
        var actions = top.Map("actions", Actions);
        var signing = top.Map("signing", Signing);
        var caseNote = top.Map("case_note", CaseNote);
        var file = top.Map("file", Index);
        var retention = top.Map("retention", Retention);
        var (key, title, owner, author) = (
            top.Text("key"),
            top.Text("title"),
            top.Known("owner", _roles),
            top.Known("author", _roles)
        );
        var (approvers, scope, status) = (
            top.KnownTexts("approvers", _roles),
            top.Text("scope"),
            top.Text("status")
        );
        var (effectiveOn, nation) = (top.Day("effective_on"), top.Text("nation"));
        var (forms, focuses, leaveKinds) = (
            top.List("forms", Form),
            top.List("focuses", Focus),
            top.List("leave_kinds", LeaveKind)
        );
        var (statements, reasons) = (
            top.List("statements", Statement),
            top.List("reasons", Reason)
        );
        var (places, purposes) = (top.List("places", Place), top.List("purposes", Purpose));
        var duties = top.Has("duties_to_act") ? top.List("duties_to_act", DutyToAct) : [];
        top.RefuseTheRest();

        if (
            review is null
            || supervisor is null
            || responsibilities is null
            || agreement is null
            || record is null
            || discussion is null
            || temperature is null
            || preparation is null
            || actions is null
            || signing is null
            || caseNote is null
            || file is null
            || retention is null
        )
        {
            return null;
        }

        return new SupervisionPolicy
        {
            Key = key,
            Title = title,
            Owner = owner,
            Author = author,
            Approvers = approvers,
            Scope = scope,
            Status = status,
            EffectiveOn = effectiveOn,
            ReviewEvery = review.Every,
            ReviewBy = review.By,
            Nation = nation,
            Roles = roles,
            Groups = groups,
            Streams = streams,
            Functions = functions,
            AllRules = _rules,
            Forms = forms,
            Focuses = focuses,
            LeaveKinds = leaveKinds,
            Statements = statements,
            DutiesToAct = duties,
            Supervisor = supervisor,
            Responsibilities = responsibilities,
            Agreement = agreement,
            Record = record,
            Discussion = discussion,
            Temperature = temperature,
            Preparation = preparation,
            Actions = actions,
            AgendaKinds = agendaKinds,
            Reasons = reasons,
            Places = places,
            Signing = signing,
            CaseNote = caseNote,
            Purposes = purposes,
            File = file,
            Retention = retention,
        };
    }

    private static string[] Keys(IEnumerable<PolicyWord> words) => [.. words.Select(w => w.Key)];

    private static StaffGroup Group(YamlMap m) =>
        new(
            m.Text("key"),
            m.Text("label"),
            m.Clause(),
            m.Text("scope"),
            m.OptionalTexts("employment")
        );

    private static SessionForm Form(YamlMap m) =>
        new(m.Text("key"), m.Text("label"), m.Clause(), m.YesNo("formal"), m.Text("hint"));

    private static SessionFocus Focus(YamlMap m) => new(m.Text("key"), m.Text("label"), m.Clause());

    private static LeaveKind LeaveKind(YamlMap m) =>
        new(m.Text("key"), m.Text("label"), m.Clause(), m.YesNo("pauses"));

    private static PolicyStatement Statement(YamlMap m) =>
        new(
            m.Text("key"),
            m.Text("label"),
            m.Clause(),
            m.Texts("words"),
            m.YesNoOrNo("confidentiality")
        );

    private static DutyToAct DutyToAct(YamlMap m) =>
        new(m.Text("key"), m.Text("label"), m.Clause(), m.Text("response"));

    private static ChangeReason Reason(YamlMap m) =>
        new(
            m.Text("key"),
            m.Text("label"),
            m.Clause(),
            m.Choices<ReasonUse>("uses"),
            m.YesNoOrNo("asks_words")
        );

    private static PlacePrompt Place(YamlMap m) => new(m.Text("key"), m.Text("label"), m.Clause());

    private static ReadingPurpose Purpose(YamlMap m) =>
        new(m.Text("key"), m.Text("label"), m.Clause(), m.Text("hint"));

    private static Responsibility Duty(YamlMap m) =>
        new(m.Text("key"), m.Text("label"), m.Clause());

    private static Responsibilities Responsibilities(YamlMap m) =>
        new(m.List("supervisor", Duty), m.List("supervisee", Duty), m.List("both", Duty));

    private sealed record Review(Interval Every, DateOnly By);
}
