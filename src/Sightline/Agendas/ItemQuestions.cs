using Sightline.Sessions;

namespace Sightline.Agendas;

/// <summary>The questions about an item, on the agenda and on the page that changes one.</summary>
public sealed record ItemQuestions(
    string Prefix,
    ItemForm Form,
    SessionTerms Terms,
    IReadOnlyList<Choice> Children,
    string Other,
    bool AlreadyShared = false,
    bool SavesItself = false,
    bool CameBack = false
)
{
    public string Field(string name) => $"{Prefix}.{name}";

    public string Id(string name) => $"{Prefix}_{name}";
}
