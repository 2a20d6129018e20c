using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One radio or checkbox; its words are its label.</summary>
[HtmlTargetElement("govuk-radios-item")]
[HtmlTargetElement("govuk-checkboxes-item")]
public sealed class ChoiceItemTagHelper : TagHelper
{
    public string? Value { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Hint { get; set; }

    public string? LabelClass { get; set; }

    public bool? Checked { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Choosing this one clears all others ("None of these").</summary>
    public bool Exclusive { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts();
        context.Items[typeof(FieldParts)] = parts;
        var words = await output.Inside();
        var group = (ChoiceGroup)context.Items[typeof(ChoiceGroup)];
        group.Add(
            new ChoiceGroup.Choice(parts.Label?.Content ?? words, Value)
            {
                Id = Id,
                Name = Name,
                Checked = Checked,
                Disabled = Disabled,
                Exclusive = Exclusive,
                Hint = parts.Hint ?? FieldParts.Part.Of(Hint),
                Conditional = parts.Conditional,
                Attributes = Attributes.Of(output),
                LabelAttributes =
                    parts.Label?.Attributes
                    ?? (LabelClass is null ? [] : Attributes.Of([new("class", LabelClass)])),
            }
        );
        output.SuppressOutput();
    }
}
