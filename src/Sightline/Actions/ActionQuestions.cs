using Sightline.Records;

namespace Sightline.Actions;

/// <summary>The questions of one action on a page: the fields' prefix, what they hold, and what there is to choose from.</summary>
public sealed record ActionQuestions(
    string Prefix,
    ActionInput Input,
    RecordContents Contents,
    RecordPolicy Policy
)
{
    public string Field(string name) => $"{Prefix}.{name}";

    public string LabelOf(string key, string otherwise) =>
        Policy.Actions.Field(key)?.Label ?? otherwise;

    public string? HintOf(string key) => Policy.Actions.Field(key)?.Hint;
}
