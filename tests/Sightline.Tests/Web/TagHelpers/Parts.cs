using Microsoft.AspNetCore.Razor.TagHelpers;
using Sightline.Web.TagHelpers;

namespace Sightline.Tests.Web.TagHelpers;

/// <summary>The options that all form fields share, as the elements that a page author writes.</summary>
internal static class Parts
{
    public static Node Field(FieldTagHelper helper, Option o, params IEnumerable<string> attributes)
    {
        helper.Name = o["name"].Text;
        helper.Id = o["idPrefix"].Text ?? o["id"].Text;
        helper.DescribedBy = o["describedBy"].Text;
        helper.FormGroup = o["formGroup"].Group();
        if (helper is LabelledFieldTagHelper labelled)
        {
            labelled.Disabled = o["disabled"].Yes;
        }

        if (helper is GroupTagHelper group)
        {
            group.Fieldset = o["fieldset"].Group();
            if (o["fieldset"]["describedBy"].Text is { } described)
            {
                group.Fieldset["aria-describedby"] = described;
            }
        }

        return new Node(helper) { Attributes = o.Attributes(attributes) }.With([
            .. Label(o["label"]),
            .. Legend(o["fieldset"]["legend"]),
            .. Hint(o["hint"]),
            .. Error(o["errorMessage"]),
            .. Content(new BeforeInputTagHelper(), o["formGroup"]["beforeInput"]),
            .. Content(new BeforeInputTagHelper(), o["formGroup"]["beforeInputs"]),
            .. Content(new AfterInputTagHelper(), o["formGroup"]["afterInput"]),
            .. Content(new AfterInputTagHelper(), o["formGroup"]["afterInputs"]),
        ]);
    }

    public static IEnumerable<object> Label(Option o) =>
        Content(new LabelTagHelper { IsPageHeading = o["isPageHeading"].Yes }, o);

    public static IEnumerable<object> Legend(Option o) =>
        Content(new LegendTagHelper { IsPageHeading = o["isPageHeading"].Yes }, o);

    public static IEnumerable<object> Hint(Option o) => Content(new HintTagHelper(), o);

    public static IEnumerable<object> Error(Option o) => Content(ErrorHelper(o), o);

    public static ErrorMessageTagHelper ErrorHelper(Option o) =>
        o["visuallyHiddenText"].Json.ValueKind == System.Text.Json.JsonValueKind.Undefined
            ? new()
            : new()
            {
                VisuallyHiddenText =
                    o["visuallyHiddenText"].YesOrNo == false ? null : o["visuallyHiddenText"].Text,
            };

    /// <summary>An element with the option's words, if there are any.</summary>
    public static IEnumerable<object> Content(TagHelper helper, Option o) =>
        o.Exists ? [new Node(helper) { Attributes = o.Attributes() }.With(o.Html ?? "")] : [];
}
