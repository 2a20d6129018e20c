using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers;

/// <summary>A file to send; the form needs enctype="multipart/form-data".</summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUploadTagHelper : LabelledFieldTagHelper
{
    public bool Multiple { get; set; }

    private protected override IHtmlContent Control(IHtmlContent? inside)
    {
        var input = Html.El("input", "govuk-file-upload")
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "file")
            .With("disabled", Disabled)
            .With("multiple", Multiple)
            .With("aria-describedby", Described())
            .With(OnControl);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (ErrorPart is not null)
        {
            input.AddCssClass("govuk-file-upload--error");
        }

        return Html.All(Parts.Before, input, Parts.After);
    }
}
