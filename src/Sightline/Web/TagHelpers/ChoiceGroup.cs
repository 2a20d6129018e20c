using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Web.TagHelpers;

/// <summary>The radios or checkboxes of one group, in order.</summary>
internal sealed class ChoiceGroup(
    string type,
    string block,
    string name,
    string idPrefix,
    Choices chosen
)
{
    private readonly List<Func<string?, IHtmlContent>> _entries = [];

    public void AddDivider(IHtmlContent? words) =>
        _entries.Add(_ => Html.El("div", $"{block}__divider", words));

    public void Add(Choice choice)
    {
        var id = choice.Id ?? (_entries.Count == 0 ? idPrefix : $"{idPrefix}-{_entries.Count + 1}");
        _entries.Add(described => Html.All(Item(choice, id, described), Conditional(choice, id)));
    }

    public IEnumerable<IHtmlContent> Rendered(string? described) =>
        _entries.Select(entry => entry(described));

    private TagBuilder Item(Choice choice, string id, string? described)
    {
        var hintId = choice.Hint is null ? null : $"{id}-item-hint";
        var input = Html.El("input", $"{block}__input")
            .With("id", id)
            .With("name", choice.Name ?? name)
            .With("type", type)
            .With("value", choice.Value)
            .With("checked", IsChecked(choice))
            .With("disabled", choice.Disabled)
            .With("data-aria-controls", choice.Conditional is null ? null : $"conditional-{id}")
            .With("data-behaviour", choice.Exclusive ? "exclusive" : null)
            // A radio group is always described by its fieldset; a lone checkbox has to say it itself.
            .With("aria-describedby", Html.Join(type == "checkbox" ? described : null, hintId))
            .With(choice.Attributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;

        var label = Html.El("label", $"govuk-label {block}__label", choice.Label)
            .With("for", id)
            .With(choice.LabelAttributes);
        var hint = choice.Hint is null
            ? null
            : Html.El("div", $"govuk-hint {block}__hint", choice.Hint.Content)
                .With("id", hintId)
                .With(choice.Hint.Attributes);
        return Html.El("div", $"{block}__item", input, label, hint);
    }

    private TagBuilder? Conditional(Choice choice, string id) =>
        choice.Conditional is null
            ? null
            : Html.El(
                    "div",
                    Html.Join(
                        $"{block}__conditional",
                        IsChecked(choice) ? null : $"{block}__conditional--hidden"
                    ),
                    choice.Conditional
                )
                .With("id", $"conditional-{id}");

    private bool IsChecked(Choice choice) => choice.Checked ?? chosen.Has(choice.Value);

    internal sealed record Choice(IHtmlContent? Label, string? Value)
    {
        public string? Id { get; init; }

        public string? Name { get; init; }

        public bool? Checked { get; init; }

        public bool Disabled { get; init; }

        public bool Exclusive { get; init; }

        public FieldParts.Part? Hint { get; init; }

        public IHtmlContent? Conditional { get; init; }

        public Attributes Attributes { get; init; } = [];

        public Attributes LabelAttributes { get; init; } = [];
    }
}
