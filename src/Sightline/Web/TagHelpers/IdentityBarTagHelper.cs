using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>Whose page this is, at the top of it: between the tags stand the people and the date.</summary>
[HtmlTargetElement("app-identity-bar")]
public sealed class IdentityBarTagHelper : TagHelper
{
    public string? Name { get; set; }

    public string? Detail
    {
        get;
        set => field = Html.Given(value);
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.Inside();
        output.Become(
            Html.El(
                    "div",
                    "app-identity-bar",
                    Html.El(
                        "div",
                        null,
                        Html.El("span", "app-identity-bar__name", Html.Text(Name)),
                        Detail is null
                            ? null
                            : Html.All(
                                Html.Text(" "),
                                Html.El("span", "app-identity-bar__detail", Html.Text(Detail))
                            )
                    ),
                    inside is null ? null : Html.El("div", "app-identity-bar__more", inside)
                )
                .With(Attributes.Of(output))
        );
    }
}
