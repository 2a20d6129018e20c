namespace Sightline.Policies;

/// <summary>
/// Reads the whole policy from its top mapping. The words that others refer to come first, so that a reference to a word that nobody
/// defined is found where it stands.
/// </summary>
/// <param name="leftToService">Top words that the policy itself does not have, so that the service's own suggestions stand there.</param>
internal sealed partial class PolicyDocument(YamlMap top, IReadOnlyList<string> leftToService)
{
    /// <summary>The nations whose bank holidays ship with the service.</summary>
    public static readonly string[] Nations = ["england-and-wales", "scotland", "northern-ireland"];

    private IReadOnlyList<string> _roles = [];
    private IReadOnlyList<string> _groups = [];
    private IReadOnlyList<string> _streams = [];
    private IReadOnlyList<string> _functions = [];
    private IReadOnlyList<string> _agendaKinds = [];
    private IReadOnlyList<PolicyRule> _rules = [];

    /// <summary>The policy as far as it could be read; whether it may be used, the problems say.</summary>
    public SupervisionPolicy? Read()
    {
        var roles = top.List("roles", m => new PolicyRole(m.Text("key"), Label(m), m.Clause()));
        _roles = Keys(roles);
        var groups = top.List("groups", Group);
        var streams = top.List("streams", Stream);
        var functions = top.List(
            "functions",
            m => new SupervisionFunction(m.Text("key"), Label(m), m.Clause(), m.TextOr("about", ""))
        );
        _groups = Keys(groups);
        _streams = Keys(streams);
        _functions = Keys(functions);

        var agendaKinds = top.List("agenda_kinds", AgendaKind);
        _agendaKinds = Keys(agendaKinds);
        _rules = WithIds(top.List("rules", Rule).OfType<PolicyRule>());

        var (title, key) = (top.Text("title"), top.TextOr("key", "policy"));
        var review = top.OptionalMap(
            "review",
            m => new Review(m.OptionalInterval("every"), m.OptionalDay("by"))
        );
        var (agreement, record, discussion) = (
            top.OptionalMap("agreement", Agreement),
            top.OptionalMap("record", Record),
            top.OptionalMap("discussion", Discussion)
        );
        var (temperature, preparation, actions) = (
            top.OptionalMap("temperature", Temperature),
            top.OptionalMap("preparation", Preparation),
            top.OptionalMap("actions", Actions)
        );
        var (signing, caseNote, file) = (
            top.OptionalMap("signing", Signing),
            top.OptionalMap("case_note", CaseNote),
            top.OptionalMap("file", Index)
        );
        var (supervisor, responsibilities, retention) = (
            top.OptionalMap("supervisor", Supervisor),
            top.OptionalMap("responsibilities", Responsibilities),
            top.OptionalMap("retention", Retention)
        );
        if (
            supervisor is null
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

        var policy = new SupervisionPolicy
        {
            Key = key,
            Title = title,
            StartsFrom = top.OptionalText("starts_from"),
            Owner = top.OptionalKnown("owner", _roles),
            Author = top.OptionalKnown("author", _roles),
            Approvers = top.KnownTexts("approvers", _roles),
            Scope = top.TextOr("scope", ""),
            Status = top.OptionalText("status"),
            EffectiveOn = top.OptionalDay("effective_on"),
            ReviewEvery = review?.Every,
            ReviewBy = review?.By,
            Nation = top.OptionalKnown("nation", Nations) ?? Nations[0],
            Roles = roles,
            Groups = groups,
            Streams = streams,
            Functions = functions,
            AllRules = _rules,
            Forms = top.List("forms", Form),
            Focuses = top.List("focuses", Focus),
            LeaveKinds = top.List("leave_kinds", LeaveKind),
            Statements = top.List("statements", Statement),
            Supervisor = supervisor,
            Responsibilities = responsibilities,
            Agreement = agreement,
            Record = record,
            Discussion = discussion,
            Temperature = temperature,
            Preparation = preparation,
            Actions = actions,
            AgendaKinds = agendaKinds,
            Reasons = top.List("reasons", Reason),
            Places = top.List("places", Place),
            Signing = signing,
            CaseNote = caseNote,
            Purposes = top.List("purposes", Purpose),
            DecisionWays = top.List("decision_ways", DecisionWay),
            File = file,
            Retention = retention,
            Stakeholders = top.List("stakeholders", Part),
            Cycle = top.List("cycle", Part),
            Standards = top.List("standards", Standard),
            Training = top.List("training", Training),
            Reviews = top.List("reviews", ReviewCycle),
            Confidentiality = top.OptionalMap("confidentiality", Confidentiality),
            Audit = top.OptionalMap("audit", Audit),
            Survey = top.OptionalMap("survey", Survey),
            Measures = top.List("measures", Measure),
            LeftToService = leftToService,
        };
        RefuseNoFormalForm(policy);
        ShapeRemove();
        top.RefuseTheRest();
        return policy;
    }

    /// <summary>By the time the policy is read what it takes away is gone; the schema still has to know the word.</summary>
    private void ShapeRemove()
    {
        if (top.IsShaping)
        {
            top.Attributes("remove");
        }
    }

    private static string[] Keys(IEnumerable<PolicyWord> words) => [.. words.Select(w => w.Key)];

    private sealed record Review(Interval? Every, DateOnly? By);
}
