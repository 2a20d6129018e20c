namespace Sightline.Policies;

internal sealed partial class PolicyDocument
{
    /// <summary>What a word is called where nobody says: newly-qualified becomes Newly qualified.</summary>
    private static string Label(YamlMap m)
    {
        if (m.OptionalText("label") is { } label)
        {
            return label;
        }

        var word = (m.OptionalText("key") ?? "").Replace('-', ' ');
        return word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static StaffGroup Group(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.TextOr("scope", ""), m.Texts("employment"))
        {
            When = new Conditions(m.Attributes("when")),
            Place = m.Place,
        };

    private SupervisionStream Stream(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.TextOr("definition", ""),
            m.Texts("also"),
            m.OptionalMap("supervisor", Supervisor),
            m.KnownTexts("readers", _roles)
        );

    private AgendaKind AgendaKind(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.OptionalKnown("function", _functions));

    private static SessionForm Form(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.YesNo("formal"), m.TextOr("hint", ""));

    private static SessionFocus Focus(YamlMap m) => new(m.Text("key"), Label(m), m.Clause());

    private static LeaveKind LeaveKind(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.YesNo("pauses"));

    private static PolicyStatement Statement(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.Texts("words"),
            m.YesNoOr("confidentiality", otherwise: false)
        );

    private static ChangeReason Reason(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.Choices<ReasonUse>("uses"),
            m.YesNoOr("asks_words", otherwise: false)
        );

    private static PlacePrompt Place(YamlMap m) => new(m.Text("key"), Label(m), m.Clause());

    private static ReadingPurpose Purpose(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.TextOr("hint", ""));

    private static DecisionWay DecisionWay(YamlMap m) => new(m.Text("key"), Label(m), m.Clause());

    private static Responsibility Duty(YamlMap m) => new(m.Text("key"), Label(m), m.Clause());

    private static Responsibilities Responsibilities(YamlMap m) =>
        new(m.List("supervisor", Duty), m.List("supervisee", Duty), m.List("both", Duty))
        {
            Organisation = m.List("organisation", Duty),
            Partnership = m.List("partnership", Duty),
        };

    private static ModelPart Part(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.TextOr("about", ""), m.Texts("prompts"));

    private static PracticeStandard Standard(YamlMap m) =>
        new(
            m.Text("key"),
            m.Number("number"),
            Label(m),
            m.Clause(),
            m.Texts("words"),
            m.Texts("evidence")
        );

    private TrainingRule Training(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.KnownTexts("for", _roles),
            m.OptionalInterval("renew_every"),
            m.ChoiceOr("without", WithoutTraining.Warn)
        );

    private ReviewCycle ReviewCycle(YamlMap m) =>
        new(
            m.Text("key"),
            Label(m),
            m.Clause(),
            m.OptionalInterval("every"),
            m.KnownTexts("by", _roles)
        );

    private static Measure Measure(YamlMap m) =>
        new(m.Text("key"), Label(m), m.Clause(), m.Choice<MeasureKind>("kind"));
}
