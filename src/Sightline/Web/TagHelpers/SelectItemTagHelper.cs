using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>One choice of a list.</summary>
[HtmlTargetElement("govuk-select-item", ParentTag = "govuk-select")]
public sealed class SelectItemTagHelper : TagHelper
{
    public string? Value { get; set; }

    public bool? Selected { get; set; }

    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var chosen = (Choices)context.Items[typeof(Choices)];
        output.Become(
            Html.El("option", null, text)
                .With("value", Value)
                .With("selected", Selected ?? chosen.Has(Value ?? text.GetContent().Trim()))
                .With("disabled", Disabled)
                .With(Attributes.Of(output))
        );
    }
}
