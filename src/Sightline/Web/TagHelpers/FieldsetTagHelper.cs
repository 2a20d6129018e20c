using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Several fields that belong together under one legend.</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    public string? Legend { get; set; }

    public string? LegendClass { get; set; }

    public bool LegendIsPageHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts();
        context.Items[typeof(FieldParts)] = parts;
        var inside = await output.Inside();
        var legend = parts.Legend ?? FieldParts.Part.Of(Legend, LegendClass, LegendIsPageHeading);
        output.Become(
            Html.El("fieldset", "govuk-fieldset", FieldHtml.Legend(legend), inside)
                .With(Attributes.Of(output))
        );
    }
}
