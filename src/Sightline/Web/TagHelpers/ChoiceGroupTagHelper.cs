using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>What radios and checkboxes have in common.</summary>
public abstract class ChoiceGroupTagHelper(string type, string block) : GroupTagHelper
{
    private ChoiceGroup _group = null!;

    /// <summary>The choices, when they come from data; items written as elements come after them.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    private protected override void Prepare(TagHelperContext context)
    {
        var chosen = new Choices(FieldState.Values(ViewContext, FieldName, For));
        _group = new ChoiceGroup(type, block, FieldName, FieldId, chosen);
        context.Items[typeof(ChoiceGroup)] = _group;
        foreach (var item in Items ?? [])
        {
            _group.Add(
                new ChoiceGroup.Choice(Html.Text(item.Text), item.Value ?? item.Text)
                {
                    Checked = item.Selected ? true : null,
                    Disabled = item.Disabled,
                }
            );
        }
    }

    private protected override IHtmlContent Controls(IHtmlContent? inside, string? described) =>
        Html.El("div", block, [Parts.Before, .. _group.Rendered(described), Unticked, Parts.After])
            .With("data-module", block)
            .With(OnControl);

    /// <summary>A box that is not ticked sends nothing, and what was not sent is not validated; this says "no".</summary>
    private IHtmlContent? Unticked
    {
        get
        {
            if (For?.Metadata.UnderlyingOrModelType != typeof(bool) || type != "checkbox")
            {
                return null;
            }

            var no = Html.El("input")
                .With("type", "hidden")
                .With("name", FieldName)
                .With("value", "false");
            no.TagRenderMode = TagRenderMode.SelfClosing;
            return no;
        }
    }
}
