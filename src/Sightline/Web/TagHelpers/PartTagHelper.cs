using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>An element that gives its words to the field around it, and stands for itself where there is none.</summary>
public abstract class PartTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var part = Shaped(new FieldParts.Part(await output.Inside(), Attributes.Of(output)));
        if (
            context.Items.TryGetValue(typeof(FieldParts), out var found)
            && found is FieldParts field
        )
        {
            GiveTo(field, part);
            output.SuppressOutput();
        }
        else
        {
            output.Become(Alone(part));
        }
    }

    private protected virtual FieldParts.Part Shaped(FieldParts.Part part) => part;

    private protected abstract void GiveTo(FieldParts field, FieldParts.Part part);

    private protected virtual Microsoft.AspNetCore.Html.IHtmlContent? Alone(FieldParts.Part part) =>
        part.Content;
}
