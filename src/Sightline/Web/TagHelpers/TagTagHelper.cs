using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A state in a word or two.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>grey, green, teal, blue, purple, magenta, red, orange or yellow.</summary>
    public string? Colour
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(
            Html.El(
                    "strong",
                    Html.Join("govuk-tag", Colour is null ? null : $"govuk-tag--{Colour}"),
                    await output.Inside()
                )
                .With(Attributes.Of(output))
        );
}
